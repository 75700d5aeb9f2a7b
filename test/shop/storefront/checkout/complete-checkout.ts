import type { CheckoutRecord, OrderRecord, ShopRecord } from "../../store/types";
import { changeStock } from "../actions/change-stock";
import { type PricedLine, priceLines } from "../cart/price-lines";
import { type ShopWorld, sendWebhook } from "../deps";
import { countDiscountUse } from "../discounts/count-use";
import { customerPayload } from "../payloads/customer";
import { orderPayload } from "../payloads/order";
import { saveCheckout } from "./begin-checkout";

export type Completion =
  | { ok: true; order: Readonly<OrderRecord> }
  | { ok: false; reason: "empty" | "completed" }
  | { ok: false; reason: "sold-out"; lines: PricedLine[] };

/**
 * Turns a checkout into a paid order: takes the stock, counts the code, closes cart and checkout, and sends what Shopify
 * sends: orders/create, orders/paid, checkouts/update, customers/update, products/update.
 */
export function completeCheckout(world: ShopWorld, shop: Readonly<ShopRecord>, checkout: Readonly<CheckoutRecord>): Completion {
  const { store } = world;
  const now = world.clock.now();
  if (checkout.completedAt) return { ok: false, reason: "completed" };
  const priced = priceLines(store, {
    shop: shop.domain,
    lines: checkout.lines,
    discountCode: checkout.discountCode,
    buyer: { customerId: checkout.customerId, email: checkout.email },
    now,
  });
  if (priced.lines.length === 0) return { ok: false, reason: "empty" };
  const gone = priced.lines.filter(({ line, variant }) => variant.inventory < line.quantity);
  if (gone.length > 0) return { ok: false, reason: "sold-out", lines: gone };

  const number = store.count(`order:${shop.domain}`, 1001);
  const at = now.toISOString();
  const customer = checkout.customerId === null ? undefined : store.customers.get(shop.domain, checkout.customerId);
  const order = store.orders.put({
    id: store.nextId(),
    shop: shop.domain,
    name: `#${number}`,
    number,
    customerId: customer?.id ?? null,
    email: checkout.email,
    checkoutToken: checkout.token,
    checkoutId: checkout.id,
    cartToken: checkout.cartToken,
    attributes: checkout.attributes,
    discountCodes: priced.applied ? [{ code: priced.applied.code, amount: priced.discount }] : [],
    lines: priced.lines.map(({ line, product, variant }) => ({
      ...line,
      id: store.nextId(),
      title: product.title[shop.primaryLocale] ?? Object.values(product.title)[0] ?? "",
      variantTitle: variant.title,
      price: variant.price,
    })),
    subtotal: priced.subtotal,
    shipping: priced.shipping,
    total: priced.total,
    shippingAddress: checkout.shippingAddress,
    acceptsMarketing: checkout.acceptsMarketing,
    locale: checkout.locale,
    note: checkout.note,
    key: checkout.key,
    createdAt: at,
    updatedAt: at,
    cancelledAt: null,
    refundedAt: null,
    fulfillment: null,
  });
  if (priced.applied) countDiscountUse(store, shop.domain, priced.applied.code, now);
  const buyer = customer
    ? store.customers.patch(shop.domain, customer.id, {
        ordersCount: customer.ordersCount + 1,
        totalSpent: customer.totalSpent + order.total,
        updatedAt: at,
      })
    : undefined;

  const payload = orderPayload(store, shop, order);
  sendWebhook(world, "orders/create", shop.domain, payload);
  sendWebhook(world, "orders/paid", shop.domain, payload);
  saveCheckout(world, checkout, { completedAt: at, orderId: order.id });
  if (buyer) sendWebhook(world, "customers/update", shop.domain, customerPayload(buyer, shop));
  const quantities = new Map<number, number>();
  for (const { line, variant } of priced.lines) quantities.set(variant.id, (quantities.get(variant.id) ?? 0) + line.quantity);
  changeStock(world, shop.domain, [...quantities.keys()], (inventory, id) => inventory - (quantities.get(id) ?? 0));
  store.carts.delete(shop.domain, checkout.cartToken);
  return { ok: true, order };
}
