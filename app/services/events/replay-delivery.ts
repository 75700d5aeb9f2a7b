import type { Db } from "../db";
import { inTransaction } from "../in-transaction";
import { clearTrouble } from "../jobs/clear-trouble";
import { enqueue } from "../jobs/enqueue";

/** Works on a failed delivery again, after a fix. False when it is not failed (any more). */
export async function replayDelivery(db: Db, key: { shopId: number; topic: string; eventId: string }, now: Date): Promise<boolean> {
  return inTransaction(db, async (tx) => {
    const { count } = await tx.webhookDelivery.updateMany({
      where: { ...key, status: "failed" },
      data: { status: "received", reason: null, finishedAt: null },
    });
    if (count === 0) return false;
    await enqueue(tx, "delivery.process", key, { runAt: now });
    const left = await tx.webhookDelivery.count({ where: { shopId: key.shopId, status: "failed" } });
    if (left === 0) await clearTrouble(tx, key.shopId, "webhooks");
    return true;
  });
}
