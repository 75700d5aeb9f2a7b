import type { EventData, EventKind } from "~/domain/events/event";
import type { Order, Shop } from "~/generated/prisma/client";
import type { Tx } from "../db";
import { recordEvent } from "./record-event";
import { sourceAt } from "./source-at";

/** Records each step of an order once: when a delivery is the first to say that it was taken. */
export async function recordOrderSteps(
  tx: Tx,
  shop: Shop,
  before: Order | null,
  after: Order,
  source: "webhook" | "sync",
  now: Date,
): Promise<void> {
  const { externalId: orderId, profileId, totalCents, currency } = after;
  const checkoutToken = after.checkoutToken ?? undefined;
  const cartToken = after.cartToken ?? undefined;
  const record = async <Kind extends EventKind>(kind: Kind, step: string, at: Date, data: EventData[Kind]): Promise<void> => {
    const event = { shopId: shop.id, at, source: sourceAt(at, shop.installedAt, source), sourceId: `order:${orderId}:${step}` };
    await recordEvent(tx, { ...event, kind, profileId, visitorId: null, data }, now);
  };
  if (!before) {
    const data = { orderId, checkoutToken, cartToken, totalCents: Number(totalCents), currency };
    await record("order_placed", "placed", after.placedAt, data);
  }
  if (after.fulfilledAt && !before?.fulfilledAt) await record("order_fulfilled", "fulfilled", after.fulfilledAt, { orderId });
  if (after.deliveredAt && !before?.deliveredAt) await record("order_delivered", "delivered", after.deliveredAt, { orderId });
  // Last: a cancelled order ends what its delivery may just have started.
  if (after.cancelledAt && !before?.cancelledAt) await record("order_cancelled", "cancelled", after.cancelledAt, { orderId });
}
