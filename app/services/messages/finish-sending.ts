import { retryAt } from "~/domain/messages/retry-at";
import type { EmailSender } from "~/domain/shared/email-sender";
import type { Tx } from "../db";
import { recordEvent } from "../events/record-event";
import { clearTrouble } from "../jobs/clear-trouble";
import { noteTrouble } from "../jobs/note-trouble";
import type { Sending } from "./begin-sending";
import { holdMessage } from "./hold-message";
import { settleMessage } from "./settle-message";

type SendOutcome = Awaited<ReturnType<EmailSender["send"]>>;

/** Writes down the mail server's answer. A try that another one has taken the place of has nothing to say any more. */
export async function finishSending(
  tx: Tx,
  shopId: number,
  { message, sendingAt }: Sending,
  outcome: SendOutcome,
  now: Date,
): Promise<void> {
  const { id, profileId } = message;
  const attempts = message.attempts + 1;
  if (outcome.ok) {
    const settled = await settleMessage(tx, shopId, message, { outcome: "sent" }, now, sendingAt);
    if (settled && attempts > 1) await clearTrouble(tx, shopId, "smtp", [{ code: "mail-refused" }]);
    return;
  }
  switch (outcome.reason) {
    case "try-later": {
      const until = retryAt(attempts, now, outcome.retryAfterSeconds);
      const held = await holdMessage(tx, shopId, message, { until, reason: "mail-server-down" }, now, sendingAt);
      if (held) await noteTrouble(tx, shopId, { code: "mail-not-taken" }, outcome, now);
      return;
    }
    case "address-refused":
      if (!(await settleMessage(tx, shopId, message, { outcome: "failed", reason: "address-refused" }, now, sendingAt))) return;
      await tx.profile.updateMany({ where: { shopId, id: profileId }, data: { suppressed: "bounced", updatedAt: now } });
      await tx.message.updateMany({ where: { shopId, id }, data: { bouncedAt: now } });
      await recordEvent(tx, bounced(shopId, id, profileId, now), now);
      return;
    case "no-answer":
      await settleMessage(tx, shopId, message, { outcome: "unconfirmed", reason: "no-answer" }, now, sendingAt);
      return;
    case "never":
    case "not-installed":
      if (await settleMessage(tx, shopId, message, { outcome: "failed", reason: "mail-refused" }, now, sendingAt))
        await noteTrouble(tx, shopId, { code: "mail-refused" }, outcome, now);
  }
}

function bounced(shopId: number, messageId: string, profileId: string, now: Date) {
  const common = { shopId, at: now, source: "message" as const, sourceId: `bounced:${messageId}`, profileId, visitorId: null };
  return { ...common, kind: "message_bounced" as const, data: { messageId } };
}
