import type { WebhookDelivery } from "~/generated/prisma/client";
import type { Tx } from "../db";
import { enqueue } from "../jobs/enqueue";

/** Seconds until another look, by how often there was one. */
const waits = [2, 10, 30, 120, 600, 3600, 6 * 3600, 24 * 3600];

/**
 * A fulfilment came before its order: deliveries keep no order. It is looked at again later; an order that has not come after a day and a half is from
 * before our records.
 */
export async function waitForOrder(tx: Tx, { shopId, topic, eventId, attempts }: WebhookDelivery, now: Date): Promise<void> {
  const seconds = waits[attempts];
  const where = { shopId, topic, eventId };
  if (seconds === undefined) {
    await tx.webhookDelivery.updateMany({ where, data: { status: "ignored", reason: "Its order is not known" } });
    return;
  }
  const again = { status: "received", reason: "Waits for its order", finishedAt: null };
  await tx.webhookDelivery.updateMany({ where, data: again });
  await enqueue(tx, "delivery.process", where, { runAt: new Date(now.getTime() + seconds * 1000) });
}
