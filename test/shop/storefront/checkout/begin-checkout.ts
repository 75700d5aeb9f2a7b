import { randomBytes } from "node:crypto";
import type { CartRecord, CheckoutRecord, CustomerRecord } from "../../store/types";
import { type ShopWorld, sendWebhook } from "../deps";
import { checkoutPayload } from "../payloads/checkout";

/** Saves a checkout as changed now and sends checkouts/update; nothing is saved or sent when nothing changed. */
export function saveCheckout(
  world: ShopWorld,
  checkout: Readonly<CheckoutRecord>,
  fields: Partial<CheckoutRecord>,
): Readonly<CheckoutRecord> {
  const next = { ...checkout, ...fields };
  if (JSON.stringify(next) === JSON.stringify(checkout)) return checkout;
  const saved = world.store.checkouts.put({ ...next, updatedAt: world.clock.now().toISOString() });
  const shop = world.store.shops.get(checkout.shop, checkout.shop);
  if (shop) sendWebhook(world, "checkouts/update", checkout.shop, checkoutPayload(world.store, shop, saved, world.clock.now()));
  return saved;
}

/** The checkout of a cart: the one that was begun before, brought up to date, or a new one (checkouts/create). */
export function beginCheckout(
  world: ShopWorld,
  cart: Readonly<CartRecord>,
  options: { locale: string; customer: Readonly<CustomerRecord> | null; email?: string },
): Readonly<CheckoutRecord> {
  const { store } = world;
  const fromCart = { lines: [...cart.lines], attributes: cart.attributes, note: cart.note, discountCode: cart.discountCode };
  const known = store.checkouts.find(cart.shop, (checkout) => checkout.cartToken === cart.token && !checkout.completedAt);
  if (known) return saveCheckout(world, known, fromCart);
  const at = world.clock.now().toISOString();
  const checkout = store.checkouts.put({
    id: store.nextId(),
    token: randomBytes(16).toString("hex"),
    key: randomBytes(16).toString("hex"),
    shop: cart.shop,
    cartToken: cart.token,
    ...fromCart,
    email: options.email ?? options.customer?.email ?? null,
    phone: null,
    acceptsMarketing: options.customer?.emailMarketing.state === "SUBSCRIBED",
    customerId: options.customer?.id ?? null,
    shippingAddress: null,
    locale: options.locale,
    createdAt: at,
    updatedAt: at,
    completedAt: null,
    orderId: null,
  });
  const shop = store.shops.get(cart.shop, cart.shop);
  if (shop) sendWebhook(world, "checkouts/create", cart.shop, checkoutPayload(store, shop, checkout, world.clock.now()));
  return checkout;
}
