import type { Store } from "../../store/store";
import type { CheckoutRecord, ShopRecord } from "../../store/types";
import { type PricedLine, priceLines } from "../cart/price-lines";
import { decimal } from "../money";
import { addressPayload, customerInPayload, noteAttributes, type Payload, shopTime, shopTimeOrNull } from "./parts";

const linePayload = ({ line, product, variant, total }: PricedLine, primary: string): Payload => {
  const title = product.title[primary] ?? "";
  const variantTitle = product.optionName ? variant.title : "";
  return {
    applied_discounts: [],
    discount_allocations: [],
    key: line.key,
    destination_location_id: null,
    fulfillment_service: "manual",
    gift_card: false,
    grams: variant.grams,
    origin_location_id: null,
    presentment_title: title,
    presentment_variant_title: variantTitle,
    product_id: product.id,
    properties: Object.keys(line.properties).length > 0 ? line.properties : null,
    quantity: line.quantity,
    requires_shipping: true,
    sku: variant.sku,
    tax_lines: [],
    taxable: true,
    title,
    variant_id: variant.id,
    variant_title: variantTitle,
    variant_price: decimal(variant.price),
    vendor: product.vendor,
    user_id: null,
    unit_price_measurement: { measured_type: null, quantity_value: null, quantity_unit: null, reference_value: null, reference_unit: null },
    rank: null,
    compare_at_price: variant.compareAtPrice === null ? null : decimal(variant.compareAtPrice),
    line_price: decimal(total),
    price: decimal(variant.price),
  };
};

/** Where an abandoned checkout is taken up again. */
export function recoverUrl(checkout: Readonly<CheckoutRecord>, shop: Readonly<ShopRecord>): string {
  const locale = checkout.locale === shop.primaryLocale ? "" : `&locale=${checkout.locale}`;
  return `https://${shop.domain}/${shop.id}/checkouts/ac/${checkout.cartToken}/recover?key=${checkout.key}${locale}`;
}

/**
 * Body of checkouts/create and checkouts/update, as real deliveries are: with an `id`, `customer` and addresses absent
 * until the buyer gave them, `email` null before that.
 */
export function checkoutPayload(store: Store, shop: Readonly<ShopRecord>, checkout: Readonly<CheckoutRecord>, now: Date): Payload {
  const customer = checkout.customerId === null ? undefined : store.customers.get(shop.domain, checkout.customerId);
  const priced = priceLines(store, {
    shop: shop.domain,
    lines: checkout.lines,
    // After completion the code is used up; what it took off stands in the order.
    discountCode: checkout.completedAt ? null : checkout.discountCode,
    buyer: { customerId: checkout.customerId, email: checkout.email },
    now,
  });
  const order = checkout.orderId === null ? undefined : store.orders.get(shop.domain, checkout.orderId);
  const discount = order ? order.discountCodes.reduce((sum, code) => sum + code.amount, 0) : priced.discount;
  const shipping = order ? order.shipping : checkout.shippingAddress ? priced.shipping : 0;
  const kind = priced.applied?.record.kind;
  const codes = order
    ? order.discountCodes.map(({ code, amount }) => ({ code, amount: decimal(amount), type: "percentage" }))
    : priced.applied
      ? [
          {
            code: priced.applied.code,
            amount: decimal(priced.discount),
            type: kind === "amount" ? "fixed_amount" : kind === "free-shipping" ? "shipping" : "percentage",
          },
        ]
      : [];
  return {
    id: checkout.id,
    token: checkout.token,
    cart_token: checkout.cartToken,
    email: checkout.email,
    gateway: null,
    buyer_accepts_marketing: checkout.acceptsMarketing,
    buyer_accepts_sms_marketing: false,
    sms_marketing_phone: null,
    created_at: shopTime(checkout.createdAt, shop),
    updated_at: shopTime(checkout.updatedAt, shop),
    landing_site: "/",
    note: checkout.note,
    note_attributes: noteAttributes(checkout.attributes),
    referring_site: "",
    shipping_lines: checkout.shippingAddress ? [{ code: "Standard", price: decimal(shipping), source: "shopify", title: "Standard" }] : [],
    ...(checkout.shippingAddress
      ? { shipping_address: addressPayload(checkout.shippingAddress), billing_address: addressPayload(checkout.shippingAddress) }
      : { shipping_address: [] }),
    taxes_included: true,
    total_weight: priced.grams,
    currency: shop.currency,
    completed_at: shopTimeOrNull(checkout.completedAt, shop),
    closed_at: null,
    user_id: null,
    location_id: null,
    source_identifier: null,
    source_url: null,
    source: null,
    device_id: null,
    phone: checkout.phone,
    customer_locale: `${checkout.locale.split("-")[0]}-${shop.country}`,
    line_items: priced.lines.map((line) => linePayload(line, shop.primaryLocale)),
    name: `#${checkout.id}`,
    abandoned_checkout_url: recoverUrl(checkout, shop),
    discount_codes: codes,
    tax_lines: [],
    source_name: "web",
    presentment_currency: shop.currency,
    total_discounts: decimal(discount),
    total_line_items_price: decimal(priced.subtotal),
    total_price: decimal(priced.subtotal - discount + shipping),
    total_tax: "0.00",
    subtotal_price: decimal(priced.subtotal - discount),
    total_duties: null,
    reservation_token: null,
    ...(customer ? { customer: customerInPayload(customer, shop) } : {}),
  };
}
