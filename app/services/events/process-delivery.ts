import type { PlatformNotice } from "~/domain/events/platform-notice";
import type { Outcome } from "~/domain/shared/outcome";
import type { Shop, WebhookDelivery } from "~/generated/prisma/client";
import type { Db } from "../db";
import { inTransaction } from "../in-transaction";
import { clearTrouble } from "../jobs/clear-trouble";
import { applyNotice } from "./apply-notice";
import { failDelivery } from "./fail-delivery";
import { parseBody } from "./parse-body";
import { waitForOrder } from "./wait-for-order";

export type TranslateWebhook = (topic: string, body: unknown, context: { currency: string; sentAt: Date }) => Outcome<PlatformNotice>;

interface Deps {
  db: Db;
  translateWebhook: TranslateWebhook;
}

/**
 * Job `delivery.process`: does what a stored delivery says. Its effects and its end commit together, so that a process that dies in the middle has
 * done nothing. A body that cannot be read is kept as failed, with its reason, for a replay.
 */
export async function processDelivery(
  { db, translateWebhook }: Deps,
  key: { shopId: number; topic: string; eventId: string },
  now: Date,
): Promise<void> {
  const delivery = await db.webhookDelivery.findUnique({ where: { shopId_topic_eventId: key } });
  const shop = await db.shop.findUnique({ where: { id: key.shopId } });
  if (delivery?.status !== "received" || !shop) return;
  const body = parseBody(delivery.body);
  if (!body.ok) return failDelivery(db, delivery, `The body is not JSON: ${body.message}`, now);
  const sentAt = delivery.triggeredAt ?? delivery.receivedAt;
  const notice = translateWebhook(key.topic, body.value, { currency: shop.currency, sentAt });
  if (!notice.ok) return failDelivery(db, delivery, notice.message, now);
  try {
    await apply(db, shop, delivery, notice.value, now);
  } catch (error) {
    // A bug, or the database is away: the queue tries again, and the merchant can see why it waits.
    const reason = error instanceof Error ? (error.message.trim().split("\n").pop() ?? "") : String(error);
    await db.webhookDelivery.updateMany({ where: key, data: { reason: reason.slice(0, 500), attempts: { increment: 1 } } });
    throw error;
  }
}

async function apply(db: Db, shop: Shop, delivery: WebhookDelivery, notice: PlatformNotice, now: Date): Promise<void> {
  const { shopId, topic, eventId } = delivery;
  const outcome = await inTransaction(db, async (tx) => {
    const done = { status: "done", reason: null, finishedAt: now, attempts: { increment: 1 } };
    // Guarded by the state being left: of two workers with the same delivery, one finds it done.
    const { count } = await tx.webhookDelivery.updateMany({ where: { shopId, topic, eventId, status: "received" }, data: done });
    if (count === 0) return "done";
    const applied = await applyNotice(tx, { shop, delivery, notice, now });
    if (applied.result === "ignored") {
      await tx.webhookDelivery.updateMany({ where: { shopId, topic, eventId }, data: { status: "ignored", reason: applied.reason } });
    }
    if (applied.result === "order-unknown") await waitForOrder(tx, delivery, now);
    return applied.result;
  });
  if (outcome === "done" && delivery.attempts > 0) await clearTrouble(db, shopId, "webhooks");
}
