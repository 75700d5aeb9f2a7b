import type { Store } from "../../store/store";
import type { OrderRecord, ShopRecord } from "../../store/types";
import { decimal } from "../money";
import { fulfillmentPayload } from "./fulfillment";
import { orderLinePayload } from "./order-line";
import { addressPayload, customerInPayload, moneySet, noteAttributes, type Payload, shopTime, shopTimeOrNull } from "./parts";

const statusOf = (order: Readonly<OrderRecord>): string => (order.refundedAt || order.cancelledAt ? "refunded" : "paid");

/** Body of orders/create, orders/paid, orders/updated and orders/cancelled. */
export function orderPayload(store: Store, shop: Readonly<ShopRecord>, order: Readonly<OrderRecord>): Payload {
  const set = (cents: number): Payload => moneySet(cents, shop.currency);
  const customer = order.customerId === null ? undefined : store.customers.get(shop.domain, order.customerId);
  const discount = order.discountCodes.reduce((sum, code) => sum + code.amount, 0);
  const currentTotal = order.refundedAt || order.cancelledAt ? 0 : order.total;
  const currentSubtotal = order.refundedAt || order.cancelledAt ? 0 : order.subtotal - discount;
  const at = shopTime(order.createdAt, shop);
  const address = order.shippingAddress ? addressPayload(order.shippingAddress) : null;
  const discountOf = (code: string) => store.discounts.find(shop.domain, (one) => one.codes.some((known) => known.code === code));
  return {
    id: order.id,
    admin_graphql_api_id: `gid://shopify/Order/${order.id}`,
    app_id: 580111,
    browser_ip: "203.0.113.7",
    buyer_accepts_marketing: order.acceptsMarketing,
    cancel_reason: order.cancelledAt ? "customer" : null,
    cancelled_at: shopTimeOrNull(order.cancelledAt, shop),
    cart_token: order.cartToken,
    checkout_id: order.checkoutId,
    checkout_token: order.checkoutToken,
    client_details: {
      accept_language: order.locale,
      browser_height: null,
      browser_ip: "203.0.113.7",
      browser_width: null,
      session_hash: null,
      user_agent: null,
    },
    closed_at: null,
    confirmation_number: order.key.slice(0, 9).toUpperCase(),
    confirmed: true,
    contact_email: order.email,
    created_at: at,
    currency: shop.currency,
    current_shipping_price_set: set(order.shipping),
    current_subtotal_price: decimal(currentSubtotal),
    current_subtotal_price_set: set(currentSubtotal),
    current_total_additional_fees_set: null,
    current_total_discounts: decimal(discount),
    current_total_discounts_set: set(discount),
    current_total_duties_set: null,
    current_total_price: decimal(currentTotal),
    current_total_price_set: set(currentTotal),
    current_total_tax: "0.00",
    current_total_tax_set: set(0),
    customer_locale: order.locale,
    device_id: null,
    discount_codes: order.discountCodes.map(({ code, amount }) => {
      const kind = discountOf(code)?.kind;
      return {
        code,
        amount: decimal(amount),
        type: kind === "amount" ? "fixed_amount" : kind === "free-shipping" ? "shipping" : "percentage",
      };
    }),
    duties_included: false,
    email: order.email,
    estimated_taxes: false,
    financial_status: statusOf(order),
    fulfillment_status: order.fulfillment ? "fulfilled" : null,
    landing_site: "/",
    landing_site_ref: null,
    location_id: null,
    merchant_business_entity_id: "MTY4NDEyMzA5NTEx",
    merchant_of_record_app_id: null,
    name: order.name,
    note: order.note || null,
    note_attributes: noteAttributes(order.attributes),
    number: order.number - 1000,
    order_number: order.number,
    order_status_url: `https://${shop.domain}/${shop.id}/orders/${order.checkoutToken ?? order.id}/authenticate?key=${order.key}`,
    original_total_additional_fees_set: null,
    original_total_duties_set: null,
    payment_gateway_names: ["bogus"],
    phone: null,
    po_number: null,
    presentment_currency: shop.currency,
    processed_at: at,
    reference: null,
    referring_site: "",
    source_identifier: null,
    source_name: "web",
    source_url: null,
    subtotal_price: decimal(order.subtotal - discount),
    subtotal_price_set: set(order.subtotal - discount),
    tags: "",
    tax_exempt: false,
    tax_lines: [],
    taxes_included: true,
    test: true,
    token: order.checkoutToken,
    total_cash_rounding_payment_adjustment_set: set(0),
    total_cash_rounding_refund_adjustment_set: set(0),
    total_discounts: decimal(discount),
    total_discounts_set: set(discount),
    total_line_items_price: decimal(order.subtotal),
    total_line_items_price_set: set(order.subtotal),
    total_outstanding: "0.00",
    total_price: decimal(order.total),
    total_price_set: set(order.total),
    total_shipping_price_set: set(order.shipping),
    total_tax: "0.00",
    total_tax_set: set(0),
    total_tip_received: "0.00",
    total_weight: 0,
    updated_at: shopTime(order.updatedAt, shop),
    user_id: null,
    billing_address: address,
    ...(customer ? { customer: customerInPayload(customer, shop) } : {}),
    discount_applications: order.discountCodes.map(({ code }) => {
      const record = discountOf(code);
      return {
        target_type: record?.kind === "free-shipping" ? "shipping_line" : "line_item",
        type: "discount_code",
        value: String(record?.kind === "amount" ? decimal(record.value) : (record?.value ?? 10).toFixed(1)),
        value_type: record?.kind === "amount" ? "fixed_amount" : "percentage",
        allocation_method: "across",
        target_selection: "all",
        code,
      };
    }),
    fulfillments: order.fulfillment ? [fulfillmentPayload(store, shop, order)] : [],
    line_items: order.lines.map((line) => orderLinePayload(store, shop, order, line)),
    payment_terms: null,
    refunds: order.refundedAt ? [refundOf(order, shop)] : [],
    shipping_address: address,
    shipping_lines: [
      {
        id: order.id + 7,
        carrier_identifier: null,
        code: "Standard",
        current_discounted_price_set: set(order.shipping),
        discounted_price: decimal(order.shipping),
        discounted_price_set: set(order.shipping),
        is_removed: false,
        phone: null,
        price: decimal(order.shipping),
        price_set: set(order.shipping),
        requested_fulfillment_service_id: null,
        source: "shopify",
        title: "Standard",
        tax_lines: [],
        discount_allocations: [],
      },
    ],
    returns: [],
    line_item_groups: [],
  };
}

function refundOf(order: Readonly<OrderRecord>, shop: Readonly<ShopRecord>): Payload {
  return {
    id: order.id + 9,
    admin_graphql_api_id: `gid://shopify/Refund/${order.id + 9}`,
    created_at: shopTimeOrNull(order.refundedAt, shop),
    note: null,
    order_id: order.id,
    processed_at: shopTimeOrNull(order.refundedAt, shop),
    restock: true,
    refund_line_items: order.lines.map((line) => ({
      id: line.id + 1,
      line_item_id: line.id,
      quantity: line.quantity,
      restock_type: "return",
      subtotal: Number(decimal(line.price * line.quantity)),
    })),
    transactions: [],
    order_adjustments: [],
  };
}
