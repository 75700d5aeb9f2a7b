import type { CheckoutRecord, OrderRecord } from "../../store/types";
import type { Priced } from "../cart/price-lines";
import type { View } from "../objects/view";
import { moneyEvent, variantEvent } from "./event-shapes";

type Json = Record<string, unknown>;

/** `data.checkout` of the checkout events; the order is there once it is completed. */
export function checkoutEvent(checkout: Readonly<CheckoutRecord>, priced: Priced, view: View, order?: Readonly<OrderRecord>): Json {
  const address = checkout.shippingAddress;
  const written = address
    ? {
        address1: address.address1,
        address2: null,
        city: address.city,
        country: address.country,
        countryCode: address.country,
        firstName: address.firstName,
        lastName: address.lastName,
        phone: null,
        province: null,
        provinceCode: null,
        zip: address.zip,
      }
    : null;
  const applied = priced.applied;
  const value = applied?.record.kind === "percentage" ? { percentage: applied.record.value } : moneyEvent(applied?.record.value ?? 0, view);
  const application = applied
    ? {
        allocationMethod: "ACROSS",
        targetSelection: "ALL",
        targetType: applied.record.kind === "free-shipping" ? "SHIPPING_LINE" : "LINE_ITEM",
        title: applied.code,
        type: "DISCOUNT_CODE",
        value,
      }
    : null;
  const isFirst = order
    ? view.store.orders.filter(view.shop.domain, (other) => other.customerId === order.customerId && other.id !== order.id).length === 0
    : null;
  return {
    token: checkout.token,
    attributes: Object.entries(checkout.attributes).map(([key, attribute]) => ({ key, value: attribute })),
    billingAddress: written,
    shippingAddress: written,
    buyerAcceptsEmailMarketing: checkout.acceptsMarketing,
    buyerAcceptsSmsMarketing: false,
    currencyCode: view.currency,
    delivery: {
      selectedDeliveryOptions: [{ cost: moneyEvent(priced.shipping, view), title: "Standard", type: "shipping", handle: "standard" }],
    },
    discountApplications: application ? [application] : [],
    discountsAmount: moneyEvent(priced.discount, view),
    email: checkout.email,
    phone: checkout.phone,
    lineItems: priced.lines.map(({ line, product, variant, total, discount }) => ({
      id: line.key,
      title: product.title[view.shop.primaryLocale],
      quantity: line.quantity,
      variant: variantEvent(product, variant, view),
      discountAllocations: application && discount > 0 ? [{ amount: moneyEvent(discount, view), discountApplication: application }] : [],
      finalLinePrice: moneyEvent(total - discount, view),
      properties: Object.entries(line.properties).map(([key, property]) => ({ key, value: property })),
      sellingPlanAllocation: null,
    })),
    localization: {
      country: { isoCode: view.country },
      language: { isoCode: view.locale },
      market: { handle: view.market?.handle ?? null, id: String(view.market?.id ?? "") },
    },
    order: order
      ? { id: String(order.id), customer: { id: order.customerId === null ? null : String(order.customerId), isFirstOrder: isFirst } }
      : null,
    shippingLine: { price: moneyEvent(priced.shipping, view) },
    smsMarketingPhone: null,
    subtotalPrice: moneyEvent(priced.subtotal - priced.discount, view),
    taxLines: [],
    totalPrice: moneyEvent(priced.total, view),
    totalTax: moneyEvent(0, view),
    transactions: order
      ? [{ amount: moneyEvent(priced.total, view), gateway: "bogus", paymentMethod: { name: "bogus", type: "creditCard" } }]
      : [],
  };
}
