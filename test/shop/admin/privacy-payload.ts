import type { Store } from "../store/store";
import type { ShopRecord } from "../store/types";

/** The body of a mandatory privacy webhook, about one customer or (shop/redact) about the shop. */
export function privacyPayload(store: Store, shop: Readonly<ShopRecord>, topic: string, customerId?: number): object {
  const about = { shop_id: shop.id, shop_domain: shop.domain };
  if (customerId === undefined) return about;
  const customer = store.customers.get(shop.domain, customerId);
  const orders = store.orders.filter(shop.domain, (order) => order.customerId === customerId).map(({ id }) => id);
  const person = { id: customerId, email: customer?.email ?? null, phone: customer?.phone ?? null };
  if (topic === "customers/data_request")
    return { ...about, customer: person, orders_requested: orders, data_request: { id: store.nextId() } };
  return { ...about, customer: person, orders_to_redact: orders };
}
