import type { Db } from "../db";
import { inTransaction } from "../in-transaction";
import { recordConsent } from "../privacy/record-consent";
import type { LinkedMessage } from "./find-linked-message";

/**
 * What a shopper does on the page of an unsubscribe link, or their mailbox by its header: at once, and the platform is told. Doing what
 * is done already adds nothing to the ledger.
 */
export async function changeSubscription(
  db: Db,
  { id, shopId, profileId, locale }: LinkedMessage,
  state: "subscribed" | "unsubscribed",
  source: "unsubscribe-link" | "one-click",
  now: Date,
): Promise<void> {
  await inTransaction(db, async (tx) => {
    const profile = await tx.profile.findUnique({ where: { shopId_id: { shopId, id: profileId } }, select: { emailConsent: true } });
    if (!profile || profile.emailConsent === state) return;
    // The same link can be used again after a change of mind: each act has a moment of its own.
    const sourceId = `${source}:${id}:${state}:${now.getTime()}`;
    const what = { purpose: "marketing" as const, channel: "email" as const, context: { messageId: id }, locale: locale ?? undefined };
    await recordConsent(tx, { shopId, profileId, ...what, state, source, at: now, sourceId, tellPlatform: true }, now);
  });
}
