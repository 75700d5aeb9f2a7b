import type { LaterReason } from "~/domain/messages/gate";
import type { Tx } from "../db";
import { enqueue } from "../jobs/enqueue";
import { messageKey } from "./message-key";

/**
 * Puts a message off, with the reason; the job comes back at that time.
 *
 * @param sendingAt the try that ends so; another one may have taken its place
 * @returns false when it has, and nothing was done
 */
export async function holdMessage(
  tx: Tx,
  shopId: number,
  { id }: { id: string },
  { until, reason }: { until: Date; reason: LaterReason },
  now: Date,
  sendingAt?: Date,
): Promise<boolean> {
  const runAt = until.getTime() > now.getTime() ? until : now;
  const held = await tx.$executeRaw`
    update messages set status = 'queued', reason = ${reason}, send_after = ${runAt}::timestamptz, handed_over_at = null
    where shop_id = ${shopId} and id = ${id}::uuid and status in ('queued', 'sending')
      and (${sendingAt ?? null}::timestamptz is null or sending_at = ${sendingAt ?? null}::timestamptz)`;
  if (held === 0) return false;
  await enqueue(tx, "message.send", { shopId, messageId: id }, { runAt, key: messageKey(shopId, id) });
  return true;
}
