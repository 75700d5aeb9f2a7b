import type { MessageContent } from "~/domain/messages/message-content";
import type { Tx } from "../db";

/** A message with what stands around it, as read in one go for sending. */
export interface LoadedMessage {
  id: string;
  runId: string | null;
  stepId: string | null;
  flowId: string | null;
  profileId: string;
  channel: string;
  purpose: "marketing" | "transactional";
  content: MessageContent;
  status: string;
  attempts: number;
  createdAt: Date;
  sendingAt: Date | null;
  handedOverAt: Date | null;
  shop: {
    domain: string;
    name: string;
    timezone: string;
    primaryLocale: string;
    currency: string;
    storefrontUrl: string | null;
    settings: unknown;
    installed: boolean;
  };
  profile: {
    email: string | null;
    phone: string | null;
    externalId: string | null;
    firstName: string | null;
    lastName: string | null;
    locale: string | null;
    country: string | null;
    timezone: string | null;
    consent: string;
    suppressed: string | null;
  };
  flowOn: boolean | null;
  run: { active: boolean; reason: string } | null;
  /** When marketing went to this shopper over any channel in the last seven days, or goes right now, the oldest first. */
  sentLately: Date[];
}

/**
 * Reads a message and holds it, and before it its run, until the transaction ends: always in this order, so that nobody waits
 * for each other. Null when it is gone.
 */
export async function loadMessage(tx: Tx, shopId: number, messageId: string, now: Date): Promise<LoadedMessage | null> {
  const weekAgo = new Date(now.getTime() - 7 * 24 * 3_600_000);
  const runs = await tx.$queryRaw<{ state: string; reason: string }[]>`
    select state, reason from flow_runs where shop_id = ${shopId}
      and id = (select run_id from messages where shop_id = ${shopId} and id = ${messageId}::uuid) for update`;
  const rows = await tx.$queryRaw<Row[]>`
    select m.id, m.run_id as "runId", m.step_id as "stepId", m.flow_id as "flowId", m.profile_id as "profileId", m.channel, m.purpose,
      m.content, m.status, m.attempts, m.created_at as "createdAt", m.sending_at as "sendingAt", m.handed_over_at as "handedOverAt",
      s.domain, s.name, s.timezone as "shopTimezone", s.primary_locale as "primaryLocale", s.currency,
      s.storefront_url as "storefrontUrl", s.settings, s.installed_at is not null and s.uninstalled_at is null as installed,
      p.email, p.phone, p.external_id as "externalId", p.first_name as "firstName", p.last_name as "lastName", p.locale, p.country, p.timezone,
      p.email_consent as consent, p.suppressed, f.status as "flowStatus",
      array(
        select coalesce(sent_at, sending_at) from messages other
        where other.shop_id = ${shopId} and other.profile_id = m.profile_id and other.purpose = 'marketing' and other.id <> m.id
          and other.status in ('sent', 'sending', 'unconfirmed') and coalesce(other.sent_at, other.sending_at) > ${weekAgo}::timestamptz
        order by 1) as "sentLately"
    from messages m
    join shops s on s.id = m.shop_id
    join profiles p on p.shop_id = m.shop_id and p.id = m.profile_id
    left join flows f on f.shop_id = m.shop_id and f.id = m.flow_id
    where m.shop_id = ${shopId} and m.id = ${messageId}::uuid
    for update of m`;
  const row = rows[0];
  if (!row) return null;
  const run = runs[0];
  const { domain, name, shopTimezone, primaryLocale, currency, storefrontUrl, settings, installed, flowStatus, ...message } = row;
  const { email, phone, externalId, firstName, lastName, locale, country, timezone, consent, suppressed, ...rest } = message;
  return {
    ...rest,
    shop: { domain, name, timezone: shopTimezone, primaryLocale, currency, storefrontUrl, settings, installed },
    profile: { email, phone, externalId, firstName, lastName, locale, country, timezone, consent, suppressed },
    flowOn: flowStatus === null ? null : flowStatus === "on",
    run: run ? { active: run.state === "active", reason: run.reason } : null,
  };
}

interface Row extends Omit<LoadedMessage, "shop" | "profile" | "flowOn" | "run"> {
  domain: string;
  name: string;
  shopTimezone: string;
  primaryLocale: string;
  currency: string;
  storefrontUrl: string | null;
  settings: unknown;
  installed: boolean;
  email: string | null;
  phone: string | null;
  externalId: string | null;
  firstName: string | null;
  lastName: string | null;
  locale: string | null;
  country: string | null;
  timezone: string | null;
  consent: string;
  suppressed: string | null;
  flowStatus: string | null;
}
