import type { CustomerRecord } from "../../store/types";
import { customerMetafields } from "./customer-metafields";
import { orderObject } from "./order-object";
import type { View } from "./view";

/** The signed-in customer as Liquid knows them; the newest order first. */
export function customerObject(customer: Readonly<CustomerRecord>, view: View): Record<string, unknown> {
  return {
    id: customer.id,
    email: customer.email,
    phone: customer.phone,
    first_name: customer.firstName,
    last_name: customer.lastName,
    name: [customer.firstName, customer.lastName].filter(Boolean).join(" "),
    tags: customer.tags,
    accepts_marketing: customer.emailMarketing.state === "SUBSCRIBED",
    has_account: true,
    orders_count: customer.ordersCount,
    total_spent: customer.totalSpent,
    tax_exempt: false,
    addresses: [],
    default_address: { city: customer.city, country_code: customer.country, address1: customer.address1, zip: customer.zip },
    get metafields() {
      return customerMetafields(view, { own: false });
    },
    get orders() {
      return view.store.orders
        .filter(view.shop.domain, (order) => order.customerId === customer.id)
        .sort((a, b) => b.createdAt.localeCompare(a.createdAt))
        .map((order) => orderObject(order, view));
    },
  };
}
