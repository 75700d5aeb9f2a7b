import type { ZodType, z } from "zod";
import type { PlatformNotice } from "~/domain/events/platform-notice";
import type { Outcome } from "~/domain/shared/outcome";
import { checkoutSchema } from "./webhooks/checkout.schema";
import { consentSchema, customerSchema, deletedSchema, privacySchema } from "./webhooks/customer.schema";
import { deliveredAt, fulfilledAt } from "./webhooks/fulfilment-times";
import { fulfilmentSchema, orderSchema } from "./webhooks/order.schema";
import { id } from "./webhooks/payload-parts.schema";
import { productSchema } from "./webhooks/product.schema";
import { scopesSchema, shopSchema } from "./webhooks/shop.schema";
import { translateCheckout } from "./webhooks/translate-checkout";
import { translateOrder } from "./webhooks/translate-order";
import { translateConsent, translateCustomer, translatePrivacy } from "./webhooks/translate-people";
import { translateProduct } from "./webhooks/translate-product";
import { translateShop } from "./webhooks/translate-shop";

export interface WebhookContext {
  /** The shop's currency, which product payloads do not name. */
  currency: string;
  /** When the delivery was triggered, for payloads that carry no times. */
  sentAt: Date;
}

type Translator = (body: unknown, context: WebhookContext) => Outcome<PlatformNotice, "not-the-shape">;

/** A topic: the shape its payload must have, and what it then means. */
function topic<Schema extends ZodType>(
  schema: Schema,
  translate: (payload: z.output<Schema>, context: WebhookContext) => PlatformNotice,
): Translator {
  return (body, context) => {
    const parsed = schema.safeParse(body);
    if (parsed.success) return { ok: true, value: translate(parsed.data, context) };
    const where = parsed.error.issues.slice(0, 5).map(({ path, message }) => `${path.join(".") || "body"}: ${message}`);
    return { ok: false, reason: "not-the-shape", message: where.join("; ") };
  };
}

const always =
  (notice: PlatformNotice): Translator =>
  () => ({ ok: true, value: notice });
const checkout = topic(checkoutSchema, (payload, { sentAt }) => translateCheckout(payload, sentAt));
const order = topic(orderSchema, (payload, { sentAt }) => translateOrder(payload, sentAt));
const product = topic(productSchema, (payload, { currency, sentAt }) => translateProduct(payload, currency, sentAt));
const customer = topic(customerSchema, (payload, { sentAt }) => translateCustomer(payload, sentAt));
const fulfilment = topic(fulfilmentSchema.extend({ order_id: id }), (payload) => ({
  kind: "fulfilment",
  orderId: payload.order_id,
  fulfilledAt: fulfilledAt([payload]),
  deliveredAt: deliveredAt([payload]),
}));

const topics: Record<string, Translator> = {
  "checkouts/create": checkout,
  "checkouts/update": checkout,
  "orders/create": order,
  "orders/updated": order,
  "orders/cancelled": order,
  "fulfillments/create": fulfilment,
  "fulfillments/update": fulfilment,
  "products/create": product,
  "products/update": product,
  "products/delete": topic(deletedSchema, ({ id }) => ({ kind: "product-deleted", externalId: id })),
  "customers/create": customer,
  "customers/update": customer,
  "customers/delete": topic(deletedSchema, ({ id }) => ({ kind: "customer-deleted", externalId: id })),
  "customers_email_marketing_consent/update": topic(consentSchema, (payload, { sentAt }) => translateConsent(payload, sentAt)),
  "shop/update": topic(shopSchema, (payload, { sentAt }) => translateShop(payload, sentAt)),
  "app/uninstalled": always({ kind: "app-uninstalled" }),
  "app/scopes_update": topic(scopesSchema, ({ current }) => ({ kind: "scopes", granted: current })),
  "customers/data_request": topic(privacySchema, (payload) => translatePrivacy(payload, "export")),
  "customers/redact": topic(privacySchema, (payload) => translatePrivacy(payload, "erase-shopper")),
  "shop/redact": always({ kind: "privacy", request: { kind: "erase-shop" } }),
};

/**
 * Says in our own words what a webhook of Shopify says. Tolerant about what is absent, since real deliveries differ from the documented
 * samples; a body that lacks what the topic is about is "not-the-shape", with the fields that are wrong.
 */
export function translateWebhook(
  name: string,
  body: unknown,
  context: WebhookContext,
): Outcome<PlatformNotice, "not-the-shape" | "unknown-topic"> {
  const translator = topics[name];
  if (!translator) return { ok: false, reason: "unknown-topic", message: `Nothing is known of the topic ${name}` };
  return translator(body, context);
}
