import { judge } from "~/domain/messages/gate";
import type { OutgoingEmail } from "~/domain/shared/email-sender";
import type { Tx } from "../db";
import { enqueue } from "../jobs/enqueue";
import { holdMessage } from "./hold-message";
import { type LoadedMessage, loadMessage } from "./load-message";
import { loadSendFacts } from "./load-send-facts";
import { messageKey } from "./message-key";
import type { SendDeps } from "./send-deps";
import { settleMessage } from "./settle-message";
import { writeMessage } from "./write-message";

/** A message that this worker, and no other, hands over now. */
export interface Sending {
  message: LoadedMessage;
  email: OutgoingEmail;
  /** Names this try: whoever starts another one makes this one void. */
  sendingAt: Date;
}

/** How long a try may take to reach the last byte before another worker takes it for dead. */
const secondsToHandOver = 45;
/** How long the server's answer to the last byte may take. */
const secondsToAnswer = 120;

/**
 * Judges a message by the facts of this moment. If it may go, it is written and marked `sending`; if not, it is put off or dropped
 * with the reason. Null when there is nothing to hand over.
 */
export async function beginSending(
  tx: Tx,
  deps: Omit<SendDeps, "db" | "emailSender" | "now">,
  shopId: number,
  messageId: string,
  now: Date,
): Promise<Sending | null> {
  const message = await loadMessage(tx, shopId, messageId, now);
  if (!message) return null;
  if (message.status === "sending" && !(await takeOver(tx, shopId, message, now))) return null;
  if (message.status !== "queued" && message.status !== "sending") return null;

  // Erased while it was on its way to a mail server that never got it.
  if (!message.content.step) {
    await settleMessage(tx, shopId, message, { outcome: "dropped", reason: "erased" }, now);
    return null;
  }
  const sendCase = await loadSendFacts(tx, shopId, message, now);
  const verdict = judge(sendCase.facts, now);
  if (verdict.kind === "later") {
    await holdMessage(tx, shopId, message, verdict, now);
    return null;
  }
  if (verdict.kind === "drop") {
    await settleMessage(tx, shopId, message, { outcome: "dropped", reason: verdict.reason }, now);
    return null;
  }
  const { email, shown } = await writeMessage(deps, shopId, sendCase, verdict.withCode);
  const content = JSON.stringify({ ...message.content, shown });
  // Each try has a moment of its own, also when two fall into the same millisecond.
  const sendingAt = new Date(Math.max(now.getTime(), (message.sendingAt?.getTime() ?? 0) + 1));
  await tx.$executeRaw`
    update messages set status = 'sending', reason = null, attempts = attempts + 1, sending_at = ${sendingAt}::timestamptz, handed_over_at = null,
      address = ${email.to.address}, subject = ${email.subject}, html = ${email.html}, text = ${email.text}, content = ${content}::jsonb,
      provider_id = ${email.messageId}
    where shop_id = ${shopId} and id = ${messageId}::uuid`;
  return { message, email, sendingAt };
}

/**
 * A message found `sending` belongs to a worker that lives or to one that died. As long as it may live we look again later. After
 * that: before the last byte the server has nothing, so it is sent again; after it nobody can know, so it never is.
 *
 * @returns true when it may be sent again
 */
async function takeOver(tx: Tx, shopId: number, message: LoadedMessage, now: Date): Promise<boolean> {
  const { id, sendingAt, handedOverAt } = message;
  const seconds = handedOverAt ? secondsToAnswer : secondsToHandOver;
  const until = new Date((handedOverAt ?? sendingAt ?? now).getTime() + seconds * 1000);
  if (until.getTime() > now.getTime()) {
    await enqueue(tx, "message.send", { shopId, messageId: id }, { runAt: until, key: messageKey(shopId, id) });
    return false;
  }
  if (!handedOverAt) return true;
  await settleMessage(tx, shopId, message, { outcome: "unconfirmed", reason: "no-answer" }, now);
  return false;
}
