/** Webhook payloads of one shopper's story, as Shopify sends them: made from a number, so that every test has its own people. */

export interface SentWebhook {
  topic: string;
  eventId: string;
  triggeredAt: Date;
  payload: object;
}

const start = Date.parse("2026-11-17T09:00:00.000Z");

/** The moment `minutes` after the story's start, as Shopify writes times. */
export function storyTime(minutes: number): string {
  return new Date(start + minutes * 60_000).toISOString();
}

export const customerPayload = (n: number, minutes: number, facts: object = {}) => ({
  id: 7_100_000_000_000 + n,
  email: `shopper${n}@example.com`,
  phone: null,
  first_name: `Name${n}`,
  last_name: "Ortiz",
  created_at: storyTime(0),
  updated_at: storyTime(minutes),
  default_address: { city: "Bremen", country_code: "DE" },
  ...facts,
});

export const checkoutPayload = (n: number, minutes: number, facts: object = {}) => ({
  id: 3_100_000_000_000 + n,
  token: `checkout${n}`,
  cart_token: `cart${n}`,
  email: null,
  phone: null,
  customer_locale: "en",
  currency: "EUR",
  total_price: "98.00",
  buyer_accepts_marketing: false,
  created_at: storyTime(5),
  updated_at: storyTime(minutes),
  completed_at: null,
  abandoned_checkout_url: `https://shop.example.com/checkouts/ac/checkout${n}/recover?key=k`,
  line_items: [
    {
      product_id: 8_100_000_000_001,
      variant_id: 4_100_000_000_001,
      title: "Moss bowl",
      variant_title: "Default Title",
      quantity: 2,
      price: "49.00",
      properties: {},
    },
  ],
  shipping_address: [],
  ...facts,
});

export const orderPayload = (n: number, minutes: number, facts: object = {}) => ({
  id: 5_100_000_000_000 + n,
  name: `#${1000 + n}`,
  email: `shopper${n}@example.com`,
  phone: null,
  customer_locale: "en",
  checkout_token: `checkout${n}`,
  cart_token: `cart${n}`,
  currency: "EUR",
  total_price: "98.00",
  discount_codes: [],
  buyer_accepts_marketing: false,
  created_at: storyTime(30),
  updated_at: storyTime(minutes),
  cancelled_at: null,
  line_items: [
    {
      product_id: 8_100_000_000_001,
      variant_id: 4_100_000_000_001,
      title: "Moss bowl",
      variant_title: null,
      quantity: 2,
      price: "49.00",
      properties: [],
    },
  ],
  customer: customerPayload(n, 6),
  shipping_address: { first_name: `Name${n}`, last_name: "Ortiz", city: "Bremen", country_code: "DE" },
  fulfillments: [],
  ...facts,
});

export const fulfilmentPayload = (n: number, minutes: number, facts: object = {}) => ({
  id: 6_100_000_000_000 + n,
  order_id: 5_100_000_000_000 + n,
  status: "success",
  shipment_status: null,
  created_at: storyTime(60),
  updated_at: storyTime(minutes),
  ...facts,
});

export const consentPayload = (n: number, minutes: number, state: string) => ({
  customer_id: 7_100_000_000_000 + n,
  email_address: `shopper${n}@example.com`,
  email_marketing_consent: { state, opt_in_level: "single_opt_in", consent_updated_at: storyTime(minutes) },
});

/** Everything that Shopify tells of one shopper who looks, buys, gets their parcel; some cancel, some subscribe and leave again. */
export function storyOf(n: number): SentWebhook[] {
  const steps: [topic: string, minutes: number, payload: object][] = [
    ["customers/create", 6, customerPayload(n, 6)],
    ["checkouts/create", 5, checkoutPayload(n, 5)],
    ["checkouts/update", 7, checkoutPayload(n, 7, { email: `Shopper${n}@example.com`, buyer_accepts_marketing: n % 3 === 0 })],
    [
      "checkouts/update",
      9,
      checkoutPayload(n, 9, { email: `shopper${n}@example.com`, total_price: "147.00", customer: customerPayload(n, 8) }),
    ],
    ["customers/update", 12, customerPayload(n, 12, { first_name: `Renamed${n}` })],
  ];
  if (n % 2 === 0)
    steps.push(["orders/create", 30, orderPayload(n, 30)], ["orders/updated", 31, orderPayload(n, 31, { total_price: "90.00" })]);
  if (n % 4 === 0) {
    steps.push(["fulfillments/create", 60, fulfilmentPayload(n, 60)]);
    steps.push(["fulfillments/update", 1500, fulfilmentPayload(n, 1500, { shipment_status: "delivered" })]);
  }
  if (n % 6 === 0) steps.push(["orders/cancelled", 45, orderPayload(n, 45, { total_price: "90.00", cancelled_at: storyTime(45) })]);
  if (n % 5 === 0) {
    steps.push(["customers_email_marketing_consent/update", 20, consentPayload(n, 20, "subscribed")]);
    steps.push(["customers_email_marketing_consent/update", 40, consentPayload(n, 40, "unsubscribed")]);
  }
  return steps.map(([topic, minutes, payload], index) => ({
    topic,
    eventId: `event-${n}-${index}`,
    triggeredAt: new Date(start + minutes * 60_000),
    payload,
  }));
}
