import type { LaterReason } from "~/domain/messages/gate";
import type { Tx } from "../db";
import { enqueue } from "../jobs/enqueue";
import { messageKey } from "./message-key";

/** Puts a message off, with the reason; the job comes back at that time. */
export async function holdMessage(
  tx: Tx,
  shopId: number,
  { id }: { id: string },
  { until, reason }: { until: Date; reason: LaterReason },
  now: Date,
): Promise<void> {
  const runAt = until.getTime() > now.getTime() ? until : now;
  await tx.$executeRaw`
    update messages set status = 'queued', reason = ${reason}, send_after = ${runAt}::timestamptz, handed_over_at = null
    where shop_id = ${shopId} and id = ${id}::uuid`;
  await enqueue(tx, "message.send", { shopId, messageId: id }, { runAt, key: messageKey(shopId, id) });
}
