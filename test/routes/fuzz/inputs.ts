import { randomUUID } from "node:crypto";
import { checkoutPayload, customerPayload } from "../../services/events/shopify-payloads";
import { fc } from "../../support/generated";
import type { FuzzStage } from "./fuzz-stage";
import { bodyOf, hostileText, mutated } from "./hostile";

const uuid = fc.constantFrom(0, 1, 2, 3).chain(() => fc.uuid());
const visitorId = fc.integer({ min: 0, max: 300 }).map((n) => `visitor-${n}`);

/** Everything that a shopper's browser may post through the app proxy, right at first. */
export function proxyBodies({ ids, ticket, previewToken }: FuzzStage) {
  const touchpointId = fc.constantFrom(...Object.values(ids), randomUUID());
  const act = {
    touchpointId,
    submissionId: uuid,
    visitorId,
    variantId: fc.constantFrom(null, "b"),
    locale: fc.constantFrom("en", "ko", "zh-CN"),
    url: fc.constantFrom("https://shop.example/products/mug?email=a@b.c", "https://shop.example/"),
    trap: fc.constantFrom("", "", "", "spam"),
  };
  const fields = fc.record(
    {
      text: hostileText,
      number: fc.oneof(fc.constantFrom("1", "-2.5", "1e9"), hostileText),
      date: fc.oneof(fc.constantFrom("2024-02-29", "2023-02-29"), hostileText),
      yes_no: fc.constantFrom("yes", "no", "maybe"),
      one_of: fc.constantFrom("a", "c"),
      several_of: fc.constantFrom(["a", "b"], ["c"], "a"),
    },
    { requiredKeys: [] },
  );
  const email = fc.oneof(
    fc.integer({ min: 0, max: 200 }).map((n) => `shopper-${n}@example.com`),
    fc.constant(null),
    hostileText,
  );
  // Mostly a question that is asked, with an answer that fits.
  const fitting = fc.constantFrom<[string, string[]]>(
    ["nps", ["9"]],
    ["stars", ["4"]],
    ["choice", ["a"]],
    ["choices", ["a", "b"]],
    ["text", []],
    ["none", ["9"]],
    ["nps", ["a"]],
  );
  const answer = fc
    .tuple(fc.record({ ...act, text: hostileText }), fitting, fc.integer({ min: 0, max: 9 }))
    .map(([given, [questionId, values], lot]) => ({
      ...given,
      questionId,
      values,
      touchpointId: lot < 7 ? ids.survey : given.touchpointId,
    }));
  return {
    subscribe: bodyOf(mutated(fc.record({ ...act, email, fields, consent: fc.boolean() }))),
    answer: bodyOf(mutated(answer)),
    standing: bodyOf(mutated(fc.record({ touchpointId }))),
    feed: bodyOf(mutated(fc.record({ visitorId }))),
    "preview-state": bodyOf(
      mutated(fc.record({ token: fc.oneof(fc.constant(previewToken), hostileText), locale: hostileText, address: hostileText })),
    ),
    code: bodyOf(mutated(fc.record({ ticket: fc.oneof(fc.constant(ticket), hostileText) }))),
  };
}

/** Batches of the pixel. */
export function pixelBodies({ shop, ids, now }: FuzzStage) {
  const touchpointId = fc.constantFrom(...Object.values(ids));
  const data = fc.constantFrom<[string, object]>(
    ["page_viewed", { url: "https://shop.example/", title: "Home" }],
    ["product_viewed", { productId: "1", variantId: "2" }],
    ["search_submitted", { query: "bowl" }],
    ["cart_viewed", { totalCents: 100, currency: "EUR" }],
    ["checkout_started", { checkoutToken: "abc", totalCents: 100, currency: "EUR" }],
    ["touchpoint_answered", { questionId: "nps", values: ["9"] }],
    ["experiment_exposed", { experimentId: randomUUID(), arm: "holdout" }],
    ["touchpoint_shown", {}],
    ["touchpoint_clicked", { target: "https://shop.example/" }],
  );
  const event = fc.tuple(uuid, data, touchpointId, fc.boolean()).map(([id, [kind, said], touchpoint]) => {
    const named = kind.startsWith("touchpoint") || kind.startsWith("experiment") ? { touchpointId: touchpoint } : {};
    return { id, kind, at: now.toISOString(), data: { ...said, ...named } };
  });
  return bodyOf(
    mutated(
      fc.record({
        shopKey: fc.constantFrom(shop.publicKey, shop.publicKey, shop.publicKey, randomUUID()),
        visitorId,
        runtimeVisitorId: fc.option(visitorId),
        events: fc.array(event, { minLength: 1, maxLength: 4 }),
      }),
    ),
  );
}

/** Webhooks of the topics that the app subscribes to, and of others. */
export function webhookInputs() {
  const n = fc.integer({ min: 1, max: 60 });
  const line = { id: 1, product_id: 5, variant_id: 6, title: "Bowl", quantity: 2, price: "49.00" };
  const payload = n.chain((person) =>
    fc.constantFrom<[string, object]>(
      ["customers/create", customerPayload(person, 1)],
      ["customers/update", customerPayload(person, 2)],
      ["checkouts/create", { ...checkoutPayload(person, 5), line_items: [line], email: `shopper${person}@example.com` }],
      ["checkouts/update", { ...checkoutPayload(person, 6), line_items: [line] }],
      ["orders/create", { ...checkoutPayload(person, 7), name: "#1", line_items: [line], customer: customerPayload(person, 7) }],
      ["orders/updated", { ...checkoutPayload(person, 8), name: "#1", line_items: [line], fulfillments: [] }],
      [
        "products/update",
        {
          id: 5,
          handle: "bowl",
          title: "Bowl",
          status: "active",
          tags: "a, b",
          updated_at: "2026-11-17T09:00:00Z",
          variants: [{ id: 6, title: "Oat", price: "49.00", inventory_quantity: 3 }],
        },
      ],
      ["products/delete", { id: 5 }],
      ["customers/redact", { customer: { id: 7_100_000_000_000 + person, email: `shopper${person}@example.com` }, orders_to_redact: [] }],
      [
        "customers_email_marketing_consent/update",
        {
          customer_id: 7_100_000_000_000 + person,
          email_address: `shopper${person}@example.com`,
          email_marketing_consent: { state: "subscribed", opt_in_level: "single_opt_in", consent_updated_at: "2026-11-17T09:00:00Z" },
        },
      ],
      ["fulfillments/create", { id: 9, order_id: 3_100_000_000_000 + person, status: "success", updated_at: "2026-11-17T09:00:00Z" }],
    ),
  );
  const topic = fc.oneof(
    { weight: 9, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.constantFrom("x/y", "orders/create/../..", "%00") },
  );
  return payload.chain(([right, document]) =>
    fc.record({ topic: topic.map((other) => other ?? right), body: bodyOf(mutated(fc.constant(document))) }),
  );
}
