import { randomUUID } from "node:crypto";
import type { Store, StoreChange } from "../store/store";
import type { Webhooks } from "./make-webhooks";
import { consentPayload } from "./payloads/consent-payload";
import { customerPayload } from "./payloads/customer-payload";
import { fulfillmentPayload } from "./payloads/fulfillment-payload";
import { orderPayload } from "./payloads/order-payload";
import { productPayload } from "./payloads/product-payload";
import { shopPayload } from "./payloads/shop-payload";

type Announcement = [topic: string, payload: object];

/**
 * Sends the webhooks that follow from changes of the shop's data, whoever made them: the app through the API, a shopper on
 * the storefront, the merchant in the admin, a test in the store itself. Returns how to stop.
 */
export function announceChanges(store: Store, webhooks: Pick<Webhooks, "enqueue">): () => void {
  return store.on("change", (change) => {
    const announcements = announcementsOf(change, store);
    const eventId = randomUUID();
    for (const [topic, payload] of announcements) webhooks.enqueue(topic, change.shop, payload, { eventId });
  });
}

function announcementsOf(change: StoreChange, store: Store): Announcement[] {
  const shop = store.shop(change.shop);
  if (!shop) return [];
  switch (change.kind) {
    case "products":
      if (!change.after) return change.before ? [["products/delete", { id: change.before.id }]] : [];
      return [[change.before ? "products/update" : "products/create", productPayload(change.after, shop)]];
    case "customers": {
      const { before, after } = change;
      if (!after)
        return before ? [["customers/delete", { id: before.id, admin_graphql_api_id: `gid://shopify/Customer/${before.id}` }]] : [];
      const announcements: Announcement[] = [[before ? "customers/update" : "customers/create", customerPayload(after, shop)]];
      const consent = before?.emailMarketing;
      const consentChanged = consent
        ? consent.state !== after.emailMarketing.state || consent.level !== after.emailMarketing.level
        : after.emailMarketing.state !== "NOT_SUBSCRIBED";
      if (consentChanged) announcements.push(["customers_email_marketing_consent/update", consentPayload(after)]);
      return announcements;
    }
    case "orders": {
      const { before, after } = change;
      if (!after) return [];
      const payload = orderPayload(after, shop, after.customerId === null ? undefined : store.customers.get(change.shop, after.customerId));
      if (!before) return [["orders/create", payload]];
      const announcements: Announcement[] = [];
      if (after.fulfillment && !before.fulfillment) announcements.push(["fulfillments/create", fulfillmentPayload(after, shop)]);
      else if (after.fulfillment && after.fulfillment.deliveredAt !== before.fulfillment?.deliveredAt) {
        announcements.push(["fulfillments/update", fulfillmentPayload(after, shop)]);
      }
      if (after.cancelledAt && !before.cancelledAt) announcements.push(["orders/cancelled", payload]);
      return [...announcements, ["orders/updated", payload]];
    }
    case "shops":
      return change.before && change.after && tellsOf(change.before) !== tellsOf(change.after)
        ? [["shop/update", shopPayload(change.after)]]
        : [];
    default:
      return [];
  }
}

/** What of a shop Shopify's `shop/update` is about; the installation, pixel and theme are not. */
function tellsOf(shop: { name: string; email: string; currency: string; timezone: string; primaryLocale: string }): string {
  return JSON.stringify([shop.name, shop.email, shop.currency, shop.timezone, shop.primaryLocale]);
}
