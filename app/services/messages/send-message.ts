import type { JobPayloads } from "~/domain/shared/jobs";
import { inTransaction } from "../in-transaction";
import { beginSending } from "./begin-sending";
import { finishSending } from "./finish-sending";
import type { SendDeps } from "./send-deps";

/**
 * Job `message.send`: judges a message, hands it to the mail server, and writes down the answer. Safe to run twice at once and to be
 * killed at any point (docs/decisions/0002-unconfirmed-messages.md).
 */
export async function sendMessage(deps: SendDeps, { shopId, messageId }: JobPayloads["message.send"], now: Date): Promise<void> {
  const { db, emailSender } = deps;
  const sending = await inTransaction(db, (tx) => beginSending(tx, deps, shopId, messageId, now));
  if (!sending) return;

  let isOurs = true;
  const outcome = await emailSender.send(sending.email, async () => {
    // The fence: a try that was taken for dead stops here, one byte before it counts.
    const marked = await db.$executeRaw`
      update messages set handed_over_at = ${deps.now()}::timestamptz
      where shop_id = ${shopId} and id = ${messageId}::uuid and status = 'sending' and handed_over_at is null
        and sending_at = ${sending.sendingAt}::timestamptz`;
    isOurs = marked === 1;
    if (!isOurs) throw new Error("This try was given up.");
  });
  if (isOurs) await inTransaction(db, (tx) => finishSending(tx, shopId, sending, outcome, deps.now()));
}
