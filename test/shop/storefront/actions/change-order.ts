import type { OrderRecord, ShopRecord } from "../../store/types";
import { type ShopWorld, sendWebhook } from "../deps";
import { countDiscountUse } from "../discounts/count-use";
import { fulfillmentPayload } from "../payloads/fulfillment";
import { orderPayload } from "../payloads/order";
import { changeStock } from "./change-stock";

export type OrderActionResult =
  | { ok: true; order: Readonly<OrderRecord> }
  | { ok: false; reason: "unknown" | "cancelled" | "not-sent" | "already" };

type Found = { order: Readonly<OrderRecord>; shop: Readonly<ShopRecord> };

const find = (world: ShopWorld, shop: string, orderId: number): Found | undefined => {
  const order = world.store.orders.get(shop, orderId);
  const record = world.store.shops.get(shop, shop);
  return order && record ? { order, shop: record } : undefined;
};

const save = (world: ShopWorld, { order, shop }: Found, fields: Partial<OrderRecord>, topics: readonly string[]): OrderActionResult => {
  const saved = world.store.orders.put({ ...order, ...fields, updatedAt: world.clock.now().toISOString() });
  for (const topic of topics) {
    const payload = topic.startsWith("fulfillments/")
      ? fulfillmentPayload(world.store, shop, saved)
      : orderPayload(world.store, shop, saved);
    sendWebhook(world, topic, shop.domain, payload);
  }
  return { ok: true, order: saved };
};

/** Marks an order as delivered at `deliveredAt` (ISO 8601; now when left out); sends fulfillments/update and orders/updated. */
export function deliverOrder(world: ShopWorld, shop: string, orderId: number, deliveredAt?: string): OrderActionResult {
  const found = find(world, shop, orderId);
  if (!found) return { ok: false, reason: "unknown" };
  const { fulfillment } = found.order;
  if (!fulfillment) return { ok: false, reason: "not-sent" };
  if (fulfillment.deliveredAt) return { ok: false, reason: "already" };
  const now = world.clock.now().toISOString();
  return save(world, found, { fulfillment: { ...fulfillment, deliveredAt: deliveredAt ?? now, updatedAt: now } }, [
    "fulfillments/update",
    "orders/updated",
  ]);
}

/** Sends an order off; with `deliveredAt` (ISO 8601) it is delivered at once too. Sends fulfillments/create and orders/updated. */
export function fulfilOrder(world: ShopWorld, shop: string, orderId: number, options: { deliveredAt?: string } = {}): OrderActionResult {
  const found = find(world, shop, orderId);
  if (!found) return { ok: false, reason: "unknown" };
  if (found.order.cancelledAt) return { ok: false, reason: "cancelled" };
  if (found.order.fulfillment)
    return options.deliveredAt ? deliverOrder(world, shop, orderId, options.deliveredAt) : { ok: false, reason: "already" };
  const now = world.clock.now().toISOString();
  const sent = save(world, found, { fulfillment: { id: world.store.nextId(), createdAt: now, updatedAt: now, deliveredAt: null } }, [
    "fulfillments/create",
    "orders/updated",
  ]);
  return options.deliveredAt ? deliverOrder(world, shop, orderId, options.deliveredAt) : sent;
}

/** Cancels an order that was not sent: stock and code come back; sends orders/cancelled and orders/updated. */
export function cancelOrder(world: ShopWorld, shop: string, orderId: number): OrderActionResult {
  const found = find(world, shop, orderId);
  if (!found) return { ok: false, reason: "unknown" };
  const { order } = found;
  if (order.cancelledAt || order.fulfillment) return { ok: false, reason: "already" };
  for (const { code } of order.discountCodes) countDiscountUse(world.store, shop, code, world.clock.now(), -1);
  const result = save(world, found, { cancelledAt: world.clock.now().toISOString() }, ["orders/cancelled", "orders/updated"]);
  const quantities = new Map(order.lines.map((line) => [line.variantId, line.quantity]));
  changeStock(world, shop, [...quantities.keys()], (inventory, id) => inventory + (quantities.get(id) ?? 0));
  return result;
}

/** Takes an order back and refunds it; sends orders/updated. */
export function refundOrder(world: ShopWorld, shop: string, orderId: number): OrderActionResult {
  const found = find(world, shop, orderId);
  if (!found) return { ok: false, reason: "unknown" };
  if (found.order.refundedAt) return { ok: false, reason: "already" };
  return save(world, found, { refundedAt: world.clock.now().toISOString() }, ["orders/updated"]);
}
