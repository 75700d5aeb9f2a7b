import { gid } from "../../api/gid";
import { decimal } from "../../api/money";
import type { CustomerRecord, OrderRecord, ShopRecord } from "../../store/types";
import { fulfillmentPayload } from "./fulfillment-payload";
import { moneySet } from "./money-set";
import { orderLinePayload } from "./order-line-payload";

/** `orders/create`, `orders/updated` and `orders/cancelled`. */
export function orderPayload(
  order: Readonly<OrderRecord>,
  shop: Readonly<ShopRecord>,
  customer: Readonly<CustomerRecord> | undefined,
): object {
  const discount = order.discountCodes.reduce((sum, { amount }) => sum + amount, 0);
  const undone = order.cancelledAt !== null || order.refundedAt !== null;
  const address = order.shippingAddress
    ? {
        first_name: order.shippingAddress.firstName,
        last_name: order.shippingAddress.lastName,
        name: [order.shippingAddress.firstName, order.shippingAddress.lastName].filter(Boolean).join(" "),
        address1: order.shippingAddress.address1,
        address2: null,
        city: order.shippingAddress.city,
        zip: order.shippingAddress.zip,
        province: null,
        province_code: null,
        country: order.shippingAddress.country,
        country_code: order.shippingAddress.country,
        company: null,
        phone: null,
      }
    : null;
  return {
    id: order.id,
    admin_graphql_api_id: gid("Order", order.id),
    name: order.name,
    number: order.number - 1000,
    order_number: order.number,
    token: order.key,
    checkout_id: order.checkoutId,
    checkout_token: order.checkoutToken,
    cart_token: order.cartToken,
    email: order.email ?? "",
    contact_email: order.email,
    phone: null,
    buyer_accepts_marketing: order.acceptsMarketing,
    customer_locale: order.locale,
    created_at: order.createdAt,
    updated_at: order.updatedAt,
    processed_at: order.createdAt,
    closed_at: null,
    cancelled_at: order.cancelledAt,
    cancel_reason: order.cancelledAt ? "customer" : null,
    confirmed: true,
    test: false,
    financial_status: order.refundedAt ? "refunded" : "paid",
    fulfillment_status: order.fulfillment ? "fulfilled" : null,
    currency: shop.currency,
    presentment_currency: shop.currency,
    taxes_included: true,
    total_line_items_price: decimal(order.subtotal),
    total_discounts: decimal(discount),
    subtotal_price: decimal(order.subtotal - discount),
    total_price: decimal(order.total),
    total_tax: "0.00",
    current_subtotal_price: decimal(undone ? 0 : order.subtotal - discount),
    current_total_price: decimal(undone ? 0 : order.total),
    current_total_discounts: decimal(undone ? 0 : discount),
    total_line_items_price_set: moneySet(order.subtotal, shop.currency),
    total_discounts_set: moneySet(discount, shop.currency),
    subtotal_price_set: moneySet(order.subtotal - discount, shop.currency),
    total_price_set: moneySet(order.total, shop.currency),
    current_total_price_set: moneySet(undone ? 0 : order.total, shop.currency),
    total_shipping_price_set: moneySet(order.shipping, shop.currency),
    discount_codes: order.discountCodes.map(({ code, amount }) => ({ code, amount: decimal(amount), type: "percentage" })),
    discount_applications: order.discountCodes.map(({ code }) => ({
      type: "discount_code",
      code,
      target_type: "line_item",
      target_selection: "all",
      allocation_method: "across",
    })),
    note: order.note || null,
    note_attributes: Object.entries(order.attributes).map(([name, value]) => ({ name, value })),
    tags: "",
    source_name: "web",
    landing_site: "/",
    referring_site: "",
    order_status_url: `https://${shop.domain}/${shop.id}/orders/${order.checkoutToken ?? order.id}/authenticate?key=${order.key}`,
    line_items: order.lines.map((line) => orderLinePayload(line, order, shop)),
    shipping_lines: [
      {
        id: order.id,
        title: "Standard",
        code: "Standard",
        price: decimal(order.shipping),
        price_set: moneySet(order.shipping, shop.currency),
      },
    ],
    shipping_address: address,
    billing_address: address,
    fulfillments: order.fulfillment ? [fulfillmentPayload(order, shop)] : [],
    refunds: [],
    customer: customer
      ? {
          id: customer.id,
          admin_graphql_api_id: gid("Customer", customer.id),
          email: customer.email,
          phone: customer.phone,
          first_name: customer.firstName,
          last_name: customer.lastName,
          state: "disabled",
          currency: shop.currency,
          created_at: customer.createdAt,
          updated_at: customer.updatedAt,
        }
      : null,
  };
}
