import { v7 as uuidv7 } from "uuid";
import type { ShopEvent } from "~/domain/events/event";
import type { Tx } from "../db";
import { recordEvent } from "../events/record-event";
import { enqueue } from "../jobs/enqueue";

export interface ConsentAct {
  shopId: number;
  profileId: string;
  purpose: "marketing";
  channel: "email";
  state: "subscribed" | "unsubscribed" | "pending";
  /** popup, checkout, shopify, unsubscribe-link, one-click, import, merchant */
  source: string;
  /** The text the shopper saw, when they agreed on our own form. */
  text?: string;
  textVersion?: string;
  locale?: string;
  /** `fields`: keys of the custom fields that were answered in the same act. */
  context?: { url?: string; touchpointId?: string; messageId?: string; fields?: string[] };
  /** When the shopper acted. */
  at: Date;
  /** Repeatable id of the act. */
  sourceId: string;
  /** False when it was the platform that told us. */
  tellPlatform: boolean;
}

/**
 * Adds an act of consent to the ledger, once. If it is the newest one it becomes the profile's state, the platform is told, and a change
 * of state is an event. An import only fills what nobody has said anything about: it never re-subscribes.
 */
export async function recordConsent(tx: Tx, act: ConsentAct, now: Date): Promise<{ isNew: boolean }> {
  const { shopId, profileId, state, at } = act;
  const [before] = await tx.$queryRaw<{ state: string; at: Date | null }[]>`
    select email_consent as state, email_consent_at as at from profiles
    where shop_id = ${shopId} and id = ${profileId}::uuid for update`;
  if (!before) throw new Error(`Profile ${profileId} of shop ${shopId} does not exist`);
  if (act.source === "import" && before.state === "unsubscribed" && state !== "unsubscribed") return { isNew: false };
  const added = await tx.$executeRaw`
    insert into consents (shop_id, id, profile_id, purpose, channel, state, source, text, text_version, locale, context, at, source_id)
    values (${shopId}, ${uuidv7({ msecs: now.getTime() })}::uuid, ${profileId}::uuid, ${act.purpose}, ${act.channel}, ${state},
      ${act.source}, ${act.text ?? null}, ${act.textVersion ?? null}, ${act.locale ?? null},
      ${JSON.stringify(act.context ?? {})}::jsonb, ${at}::timestamptz, ${act.sourceId})
    on conflict do nothing`;
  if (added === 0) return { isNew: false };
  if (!holds(act, before)) return { isNew: true };
  await tx.profile.updateMany({
    where: { shopId, id: profileId },
    data: { emailConsent: state, emailConsentAt: at, updatedAt: now },
  });
  if (act.tellPlatform) {
    await enqueue(tx, "consent.push", { shopId, profileId }, { runAt: now, key: `consent:${shopId}:${profileId}` });
  }
  if (state !== before.state && act.source !== "import") {
    const event = consentEvent(act);
    if (event) await recordEvent(tx, event, now);
  }
  return { isNew: true };
}

/** The newest act holds; of two at the same moment, the withdrawal. */
function holds(act: ConsentAct, before: { state: string; at: Date | null }): boolean {
  if (before.at === null) return true;
  const difference = act.at.getTime() - before.at.getTime();
  return difference > 0 || (difference === 0 && before.state !== "unsubscribed");
}

function consentEvent({ shopId, profileId, state, channel, source, context, at, sourceId }: ConsentAct): ShopEvent | null {
  const common = { shopId, at, source: "app" as const, sourceId: `consent:${sourceId}`, profileId, visitorId: null };
  if (state === "subscribed") {
    return { ...common, kind: "subscribed", data: { channel, source, touchpointId: context?.touchpointId } };
  }
  if (state === "unsubscribed") {
    return { ...common, kind: "unsubscribed", data: { channel, source, messageId: context?.messageId } };
  }
  return null;
}
