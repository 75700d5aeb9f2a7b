import { retryAt } from "~/domain/messages/retry-at";
import type { EmailSender } from "~/domain/shared/email-sender";
import type { Tx } from "../db";
import { recordEvent } from "../events/record-event";
import { clearTrouble } from "../jobs/clear-trouble";
import { noteTrouble } from "../jobs/note-trouble";
import type { Sending } from "./begin-sending";
import { holdMessage } from "./hold-message";
import { loadMessage } from "./load-message";
import { settleMessage } from "./settle-message";

type SendOutcome = Awaited<ReturnType<EmailSender["send"]>>;

/** Writes down the mail server's answer. A try that another one has taken the place of has nothing to say any more. */
export async function finishSending(tx: Tx, shopId: number, { message: { id }, sendingAt }: Sending, outcome: SendOutcome, now: Date): Promise<void> {
  const message = await loadMessage(tx, shopId, id);
  if (message?.sendingAt?.getTime() !== sendingAt.getTime()) return;
  // An answer that comes later than we waited for still settles what nobody knew.
  if (message.status !== "sending" && !(message.status === "unconfirmed" && outcome.ok)) return;

  if (outcome.ok) {
    await settleMessage(tx, shopId, message, { outcome: "sent" }, now);
    if (message.attempts > 1) await clearTrouble(tx, shopId, "smtp");
    return;
  }
  switch (outcome.reason) {
    case "try-later":
      await noteTrouble(tx, shopId, "smtp", outcome.message, now);
      await holdMessage(tx, shopId, message, { until: retryAt(message.attempts, now, outcome.retryAfterSeconds), reason: "mail-server-down" }, now);
      return;
    case "address-refused":
      await tx.profile.updateMany({ where: { shopId, id: message.profileId }, data: { suppressed: "bounced", updatedAt: now } });
      await tx.message.updateMany({ where: { shopId, id }, data: { bouncedAt: now } });
      await settleMessage(tx, shopId, message, { outcome: "failed", reason: "address-refused" }, now);
      await recordEvent(tx, bounced(shopId, message, now), now);
      return;
    case "no-answer":
      await settleMessage(tx, shopId, message, { outcome: "unconfirmed", reason: "no-answer" }, now);
      return;
    case "never":
    case "not-installed":
      await noteTrouble(tx, shopId, "smtp", outcome.message, now);
      await settleMessage(tx, shopId, message, { outcome: "failed", reason: "mail-refused" }, now);
  }
}

function bounced(shopId: number, { id, profileId }: { id: string; profileId: string }, now: Date) {
  return {
    shopId,
    at: now,
    source: "message" as const,
    sourceId: `bounced:${id}`,
    kind: "message_bounced" as const,
    profileId,
    visitorId: null,
    data: { messageId: id },
  };
}
