import { v7 as uuidv7 } from "uuid";
import { type DropReason, judge, type LaterReason } from "~/domain/messages/gate";
import type { Db, Tx } from "../db";
import { inTransaction } from "../in-transaction";
import { enqueue } from "../jobs/enqueue";
import { againCause } from "./again-cause";
import { holdMessage } from "./hold-message";
import { loadMessage } from "./load-message";
import { loadSendFacts } from "./load-send-facts";
import { messageKey } from "./message-key";

export type SendAgainResult =
  /** `id`: the message that repeats it, made by this call or by an earlier one. */
  | { ok: true; id: string }
  /** `because`: what the gate says of it now. Nothing was made; it may be asked for again. */
  | { ok: false; reason: "refused"; because: DropReason | LaterReason }
  | { ok: false; reason: "not-unconfirmed" };

/**
 * Repeats a message of which nobody can know whether it arrived, because the merchant asks for it (docs/decisions/0002-unconfirmed-messages.md).
 * The repeat is a message of its own, outside the run that went on meanwhile, and passes the same gate, at once and when it is sent; what
 * may have arrived counts for its cap. However often and from wherever it is asked for, there is one.
 */
export async function sendAgain(db: Db, shopId: number, messageId: string, now: Date): Promise<SendAgainResult> {
  return inTransaction(db, async (tx) => {
    const id = await repeat(tx, shopId, messageId, now);
    if (id === null) {
      const cause = { shopId, causeId: againCause(messageId) };
      const earlier = await tx.message.findUnique({ where: { shopId_causeId: cause }, select: { id: true } });
      return earlier ? { ok: true, id: earlier.id } : { ok: false, reason: "not-unconfirmed" };
    }
    const message = await loadMessage(tx, shopId, id, now);
    if (!message) throw new Error("The repeat was not kept.");
    const verdict = message.content.step
      ? judge((await loadSendFacts(tx, shopId, message, now)).facts, now)
      : { kind: "drop" as const, reason: "erased" };
    if (verdict.kind === "drop") {
      await tx.message.delete({ where: { shopId_id: { shopId, id } } });
      return { ok: false, reason: "refused", because: verdict.waiting ?? verdict.reason };
    }
    if (verdict.kind === "later") await holdMessage(tx, shopId, { id }, verdict, now);
    else await enqueue(tx, "message.send", { shopId, messageId: id }, { runAt: now, key: messageKey(shopId, id) });
    return { ok: true, id };
  });
}

/** @returns the id of the repeat; null when there is one already, or nothing to repeat */
async function repeat(tx: Tx, shopId: number, messageId: string, now: Date): Promise<string | null> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    insert into messages (shop_id, id, cause_id, flow_id, profile_id, channel, purpose, content, status, attempts, send_after, created_at)
    select shop_id, ${uuidv7({ msecs: now.getTime() })}::uuid, ${againCause(messageId)}, flow_id, profile_id, channel, purpose,
      content - 'shown', 'queued', 0, ${now}::timestamptz, ${now}::timestamptz
    from messages where shop_id = ${shopId} and id = ${messageId}::uuid and status = 'unconfirmed'
    on conflict (shop_id, cause_id) do nothing returning id`;
  return rows[0]?.id ?? null;
}
