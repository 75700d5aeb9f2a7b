import { beforeEach, expect, it } from "vitest";
import { seedStore } from "../../catalogue/seed-store";
import { openStore } from "../../store/open-store";
import type { Store } from "../../store/store";
import type { ShopWorld } from "../deps";
import { cancelOrder, deliverOrder, fulfilOrder, refundOrder } from "./change-order";
import { setInventory } from "./change-stock";

const shop = "marl-and-moss.myshopify.com";
const now = new Date("2026-11-22T09:00:00Z");
let store: Store;
let sent: { topic: string; payload: Record<string, unknown> }[];
let world: ShopWorld;
beforeEach(() => {
  store = openStore(":memory:");
  seedStore(store, { now, seed: 3, customers: 60, days: 20 });
  sent = [];
  world = { store, clock: { now: () => now }, webhooks: { send: (topic, _shop, payload) => void sent.push({ topic, payload }) } };
});
const open = () => store.orders.find(shop, (order) => order.fulfillment === null && order.cancelledAt === null)?.id ?? 0;

it("sends an order off and delivers it", () => {
  const id = open();
  expect(fulfilOrder(world, shop, id).ok).toBe(true);
  expect(deliverOrder(world, shop, id, "2026-11-22T08:00:00.000Z").ok).toBe(true);
  expect(sent.map(({ topic }) => topic)).toEqual(["fulfillments/create", "orders/updated", "fulfillments/update", "orders/updated"]);
  expect(sent[2]?.payload).toMatchObject({ order_id: id, shipment_status: "delivered" });
  expect(deliverOrder(world, shop, id)).toEqual({ ok: false, reason: "already" });
  expect(cancelOrder(world, shop, id)).toEqual({ ok: false, reason: "already" });
  expect(refundOrder(world, shop, id).ok).toBe(true);
});

it("cancels an order and puts its things back", () => {
  const id = open();
  const line = store.orders.get(shop, id)?.lines[0];
  const stock = () =>
    store.products.get(shop, line?.productId ?? 0)?.variants.find((variant) => variant.id === line?.variantId)?.inventory ?? -1;
  const before = stock();
  expect(cancelOrder(world, shop, id).ok).toBe(true);
  expect(stock()).toBe(before + (line?.quantity ?? 0));
  expect(sent.map(({ topic }) => topic)).toContain("orders/cancelled");
  expect(fulfilOrder(world, shop, id)).toEqual({ ok: false, reason: "cancelled" });
  expect(fulfilOrder(world, shop, 1)).toEqual({ ok: false, reason: "unknown" });
});

it("tells of a change in stock once, with the stock before it", () => {
  const variant = store.products.all(shop)[0]?.variants[0];
  setInventory(world, shop, variant?.id ?? 0, 0);
  expect(sent).toHaveLength(1);
  expect(sent[0]).toMatchObject({
    topic: "products/update",
    payload: { variants: [{ inventory_quantity: 0, old_inventory_quantity: variant?.inventory }, {}, {}, {}] },
  });
});
