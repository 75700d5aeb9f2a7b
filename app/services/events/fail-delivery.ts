import type { WebhookDelivery } from "~/generated/prisma/client";
import type { Db } from "../db";
import { noteTrouble } from "../jobs/note-trouble";

/** Keeps a delivery that cannot be read, with its reason: the merchant sees it, and it can be replayed after a fix. */
export async function failDelivery(db: Db, { shopId, topic, eventId }: WebhookDelivery, reason: string, now: Date): Promise<void> {
  await db.webhookDelivery.updateMany({
    where: { shopId, topic, eventId, status: "received" },
    data: { status: "failed", reason: reason.slice(0, 500), finishedAt: now, attempts: { increment: 1 } },
  });
  await noteTrouble(db, shopId, { code: "delivery-not-read", topic }, { reason: "unreadable", message: reason }, now);
}
