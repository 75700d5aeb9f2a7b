import type { OrderLineRecord, OrderRecord } from "../../store/types";
import type { ApiContext } from "../api-context";
import { type ConnectionArgs, connection } from "../connection";
import { defineType, type Resolver } from "../define-type";
import { gid } from "../gid";
import { decimal, moneyBag } from "../money";
import { readGid } from "../read-gid";
import { searchFilter } from "../search-filter";

export type OrderListArgs = ConnectionArgs & { query?: string | null; sortKey?: string | null };
type Fulfillment = NonNullable<OrderRecord["fulfillment"]> & { order: OrderRecord };
type Line = OrderLineRecord & { order: OrderRecord };

const twoMonthsMs = 60 * 86_400_000;
const discountOf = (order: OrderRecord): number => order.discountCodes.reduce((sum, { amount }) => sum + amount, 0);
const attributes = (values: Record<string, string>): object[] => Object.entries(values).map(([key, value]) => ({ key, value }));
const quantityOf = (order: OrderRecord): number => order.lines.reduce((sum, line) => sum + line.quantity, 0);
const financialStatus = (order: OrderRecord): string => (order.refundedAt ? "REFUNDED" : "PAID");
const fulfillmentsOf = (order: OrderRecord): Fulfillment[] => (order.fulfillment ? [{ ...order.fulfillment, order }] : []);

const addressOf = (order: OrderRecord): object | null =>
  order.shippingAddress ? { ...order.shippingAddress, id: order.id, phone: null } : null;

const byKey: Record<string, (order: OrderRecord) => string | number> = {
  CREATED_AT: (order) => order.createdAt,
  PROCESSED_AT: (order) => order.createdAt,
  UPDATED_AT: (order) => order.updatedAt,
  ORDER_NUMBER: (order) => order.number,
  TOTAL_PRICE: (order) => order.total,
  ID: (order) => order.id,
};

/** Without the scope read_all_orders an app sees the last 60 days only. */
const visible = (order: OrderRecord, { scopes, clock }: ApiContext): boolean =>
  scopes.includes("read_all_orders") || Date.parse(order.createdAt) >= clock.now().getTime() - twoMonthsMs;

/** A page of orders, as QueryRoot.orders and Customer.orders answer. */
export function listOrders(orders: readonly OrderRecord[], args: OrderListArgs, context: ApiContext): object {
  const fits = searchFilter(args.query);
  const key = byKey[args.sortKey ?? "PROCESSED_AT"] ?? ((order: OrderRecord) => order.id);
  const found = orders.filter(
    (order) =>
      visible(order, context) &&
      fits({
        fields: {
          id: order.id,
          name: order.name,
          email: order.email,
          created_at: order.createdAt,
          processed_at: order.createdAt,
          updated_at: order.updatedAt,
          customer_id: order.customerId,
          checkout_token: order.checkoutToken,
          cart_token: order.cartToken,
          discount_code: order.discountCodes.map(({ code }) => code),
          financial_status: financialStatus(order),
          fulfillment_status: order.fulfillment ? "shipped" : "unshipped",
          status: order.cancelledAt ? "cancelled" : "open",
          test: "false",
        },
        words: `${order.name} ${order.email ?? ""}`,
      }),
  );
  return connection(found, args, (order) => ({ value: key(order), id: order.id }));
}

/** Orders with their lines and fulfilments. */
export const orderResolvers: [string, Resolver][] = [
  ...defineType<undefined>("QueryRoot", {
    orders: (_, args: OrderListArgs, context) => listOrders(context.store.orders.all(context.shop.domain), args, context),
    order: (_, args: { id: string }, context) => {
      const order = context.store.orders.get(context.shop.domain, readGid(args.id)?.id ?? 0);
      return order && visible(order, context) ? order : null;
    },
  }),
  ...defineType<OrderRecord>("Order", {
    id: (order) => gid("Order", order.id),
    legacyResourceId: (order) => String(order.id),
    name: (order) => order.name,
    number: (order) => order.number,
    email: (order) => order.email,
    phone: () => null,
    note: (order) => order.note || null,
    test: () => false,
    confirmed: () => true,
    tags: () => [],
    createdAt: (order) => order.createdAt,
    processedAt: (order) => order.createdAt,
    updatedAt: (order) => order.updatedAt,
    closed: () => false,
    closedAt: () => null,
    cancelledAt: (order) => order.cancelledAt,
    cancelReason: (order) => (order.cancelledAt ? "CUSTOMER" : null),
    checkoutToken: (order) => order.checkoutToken,
    cartToken: (order) => order.cartToken,
    sourceName: () => "web",
    customerLocale: (order) => order.locale,
    currencyCode: (_, __, { shop }) => shop.currency,
    presentmentCurrencyCode: (_, __, { shop }) => shop.currency,
    taxesIncluded: () => true,
    discountCode: (order) => order.discountCodes[0]?.code ?? null,
    discountCodes: (order) => order.discountCodes.map(({ code }) => code),
    customAttributes: (order) => attributes(order.attributes),
    customer: (order, _, { store, shop }) => (order.customerId ? (store.customers.get(shop.domain, order.customerId) ?? null) : null),
    displayFinancialStatus: financialStatus,
    displayFulfillmentStatus: (order) => (order.fulfillment ? "FULFILLED" : "UNFULFILLED"),
    fullyPaid: () => true,
    unpaid: () => false,
    returnStatus: (order) => (order.refundedAt ? "RETURNED" : "NO_RETURN"),
    subtotalLineItemsQuantity: quantityOf,
    currentSubtotalLineItemsQuantity: quantityOf,
    totalPriceSet: (order, _, { shop }) => moneyBag(order.total, shop.currency),
    originalTotalPriceSet: (order, _, { shop }) => moneyBag(order.total, shop.currency),
    currentTotalPriceSet: (order, _, { shop }) => moneyBag(order.refundedAt || order.cancelledAt ? 0 : order.total, shop.currency),
    subtotalPriceSet: (order, _, { shop }) => moneyBag(order.subtotal - discountOf(order), shop.currency),
    currentSubtotalPriceSet: (order, _, { shop }) =>
      moneyBag(order.refundedAt || order.cancelledAt ? 0 : order.subtotal - discountOf(order), shop.currency),
    totalDiscountsSet: (order, _, { shop }) => moneyBag(discountOf(order), shop.currency),
    currentTotalDiscountsSet: (order, _, { shop }) => moneyBag(discountOf(order), shop.currency),
    totalTaxSet: (_, __, { shop }) => moneyBag(0, shop.currency),
    totalShippingPriceSet: (order, _, { shop }) => moneyBag(order.shipping, shop.currency),
    totalReceivedSet: (order, _, { shop }) => moneyBag(order.total, shop.currency),
    totalRefundedSet: (order, _, { shop }) => moneyBag(order.refundedAt ? order.total : 0, shop.currency),
    netPaymentSet: (order, _, { shop }) => moneyBag(order.refundedAt ? 0 : order.total, shop.currency),
    totalPrice: (order) => decimal(order.total),
    refunds: (order, _, { shop }) =>
      order.refundedAt
        ? [
            {
              id: gid("Refund", order.id),
              legacyResourceId: String(order.id),
              createdAt: order.refundedAt,
              note: null,
              totalRefundedSet: moneyBag(order.total, shop.currency),
            },
          ]
        : [],
    fulfillments: fulfillmentsOf,
    fulfillmentsCount: (order) => ({ count: fulfillmentsOf(order).length, precision: "EXACT" }),
    lineItems: (order, args: ConnectionArgs) =>
      connection(
        order.lines.map((line) => ({ ...line, order })),
        args,
        (line) => ({ value: line.id, id: line.id }),
      ),
    shippingAddress: addressOf,
    billingAddress: addressOf,
    statusPageUrl: (order, _, { shop }) => `https://${shop.domain}/${shop.id}/orders/${order.checkoutToken ?? order.id}`,
    customerJourneySummary: () => null,
    customerAcceptsMarketing: (order) => order.acceptsMarketing,
    metafield: () => null,
  }),
  ...defineType<Line>("LineItem", {
    id: (line) => gid("LineItem", line.id),
    title: (line) => line.title,
    name: (line) => (line.variantTitle && line.variantTitle !== "Default Title" ? `${line.title} - ${line.variantTitle}` : line.title),
    variantTitle: (line) => line.variantTitle,
    quantity: (line) => line.quantity,
    currentQuantity: (line) => (line.order.cancelledAt || line.order.refundedAt ? 0 : line.quantity),
    refundableQuantity: (line) => (line.order.refundedAt ? 0 : line.quantity),
    unfulfilledQuantity: (line) => (line.order.fulfillment ? 0 : line.quantity),
    requiresShipping: () => true,
    isGiftCard: () => false,
    taxable: () => true,
    customAttributes: (line) => attributes(line.properties),
    product: (line, _, { store, shop }) => store.products.get(shop.domain, line.productId) ?? null,
    variant: (line, _, { store, shop }) => {
      const product = store.products.get(shop.domain, line.productId);
      const at = product?.variants.findIndex((variant) => variant.id === line.variantId) ?? -1;
      return product && at >= 0 ? { ...product.variants[at], product, position: at + 1 } : null;
    },
    sku: (line, _, { store, shop }) =>
      store.products.get(shop.domain, line.productId)?.variants.find((variant) => variant.id === line.variantId)?.sku ?? null,
    vendor: (line, _, { store, shop }) => store.products.get(shop.domain, line.productId)?.vendor ?? null,
    image: (line, _, { store, shop }) => {
      const product = store.products.get(shop.domain, line.productId);
      return product ? { url: `https://${shop.domain}${product.image}`, altText: line.title, width: 1200, height: 1200 } : null;
    },
    originalUnitPriceSet: (line, _, { shop }) => moneyBag(line.price, shop.currency),
    discountedUnitPriceSet: (line, _, { shop }) => moneyBag(line.price, shop.currency),
    originalTotalSet: (line, _, { shop }) => moneyBag(line.price * line.quantity, shop.currency),
    discountedTotalSet: (line, _, { shop }) => moneyBag(line.price * line.quantity, shop.currency),
    totalDiscountSet: (_, __, { shop }) => moneyBag(0, shop.currency),
  }),
  ...defineType<Fulfillment>("Fulfillment", {
    id: (fulfillment) => gid("Fulfillment", fulfillment.id),
    legacyResourceId: (fulfillment) => String(fulfillment.id),
    name: (fulfillment) => `${fulfillment.order.name}.1`,
    createdAt: (fulfillment) => fulfillment.createdAt,
    updatedAt: (fulfillment) => fulfillment.updatedAt,
    deliveredAt: (fulfillment) => fulfillment.deliveredAt,
    inTransitAt: (fulfillment) => fulfillment.createdAt,
    estimatedDeliveryAt: () => null,
    status: () => "SUCCESS",
    displayStatus: (fulfillment) => (fulfillment.deliveredAt ? "DELIVERED" : "IN_TRANSIT"),
    requiresShipping: () => true,
    totalQuantity: (fulfillment) => quantityOf(fulfillment.order),
    order: (fulfillment) => fulfillment.order,
    trackingInfo: () => [],
  }),
];
