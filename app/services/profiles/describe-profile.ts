import type { ProfileView } from "~/domain/profiles/profile-view";
import type { Db } from "../db";
import { describeQuestions } from "../surveys/describe-questions";
import { describeFieldValues } from "./custom-fields/describe-field-values";
import { listCustomFields } from "./custom-fields/list-custom-fields";
import { fieldsOf } from "./fields-of";
import { profileRow } from "./profile-row";

/** Longest list on a profile's page; the export has everything. */
const listLimit = 25;

const iso = (at: Date | null): string | null => at?.toISOString() ?? null;

function textValues(json: unknown): Record<string, string> {
  const entries = typeof json === "object" && json !== null ? Object.entries(json) : [];
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === "string"));
}

/**
 * Everything known of a profile but its timeline.
 *
 * @returns null when there is none; `mergedInto` when it lives on in another
 */
export async function describeProfile(
  db: Db,
  shopId: number,
  profileId: string,
): Promise<{ mergedInto: string } | { profile: ProfileView } | null> {
  const found = await db.profile.findUnique({ where: { shopId_id: { shopId, id: profileId } } });
  if (!found) return null;
  if (found.mergedInto) return { mergedInto: found.mergedInto };
  const ofProfile = { where: { shopId, profileId }, take: listLimit };
  const [identities, consents, orders, messages, codes, answers, runs, offers, flows, fields] = await Promise.all([
    db.identity.findMany({ ...ofProfile, orderBy: { createdAt: "desc" } }),
    db.consent.findMany({ ...ofProfile, orderBy: { at: "desc" } }),
    db.order.findMany({ ...ofProfile, orderBy: { placedAt: "desc" } }),
    db.message.findMany({ ...ofProfile, orderBy: { createdAt: "desc" }, omit: { html: true, text: true } }),
    db.offerCode.findMany({ ...ofProfile, orderBy: { reservedAt: "desc" } }),
    db.answer.findMany({ ...ofProfile, orderBy: { createdAt: "desc" } }),
    db.flowRun.findMany({ ...ofProfile, orderBy: { startedAt: "desc" } }),
    db.offer.findMany({ where: { shopId }, select: { id: true, kind: true, value: true, validDays: true } }),
    db.flow.findMany({ where: { shopId }, select: { id: true, kind: true } }),
    listCustomFields(db, shopId),
  ]);
  const asked = await describeQuestions(db, shopId, answers, found.locale ?? "en");
  const offerOf = new Map(offers.map(({ id, kind, value, validDays }) => [id, { kind, value, validDays }]));
  const flowKinds = new Map(flows.map(({ id, kind }) => [id, kind]));
  const profile: ProfileView = {
    ...profileRow(found),
    externalId: found.externalId,
    locale: found.locale,
    tags: found.tags,
    source: textValues(found.source),
    lastOrderAt: iso(found.lastOrderAt),
    emailConsentAt: iso(found.emailConsentAt),
    firstSeenAt: found.firstSeenAt.toISOString(),
    identities: identities.map(({ kind, value, createdAt }) => ({ kind, value, createdAt: createdAt.toISOString() })),
    consents: consents.map(({ id, state, channel, source, text, textVersion, at }) => ({
      id,
      state,
      channel,
      source,
      text,
      textVersion,
      at: at.toISOString(),
    })),
    orders: orders.map((order) => ({
      id: order.externalId,
      name: order.name,
      totalCents: Number(order.totalCents),
      currency: order.currency,
      placedAt: order.placedAt.toISOString(),
      cancelledAt: iso(order.cancelledAt),
      deliveredAt: iso(order.deliveredAt),
      recoveredByMessageId: order.recoveredByMessageId,
    })),
    messages: messages.map(({ id, subject, status, reason, createdAt, sentAt, clickedAt }) => ({
      id,
      subject,
      status,
      reason,
      at: (sentAt ?? createdAt).toISOString(),
      clickedAt: iso(clickedAt),
    })),
    codes: codes.map(({ code, offerId, status, expiresAt, usedAt }) => ({
      code,
      offer: offerOf.get(offerId) ?? null,
      status,
      expiresAt: expiresAt.toISOString(),
      usedAt: iso(usedAt),
    })),
    answers: answers.map((answer) => {
      const { touchpoint, choices } = asked(answer);
      return {
        id: answer.id,
        score: answer.score,
        choices,
        text: answer.text,
        touchpoint: touchpoint?.name ?? null,
        at: answer.createdAt.toISOString(),
      };
    }),
    fields: describeFieldValues(fields, fieldsOf(found).fields),
    runs: runs.map(({ id, flowId, state, reason, startedAt, wakeAt }) => ({
      id,
      flowId,
      flowKind: flowKinds.get(flowId) ?? "",
      state,
      reason,
      startedAt: startedAt.toISOString(),
      wakeAt: iso(wakeAt),
    })),
  };
  return { profile };
}
