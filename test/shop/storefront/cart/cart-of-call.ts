import { createHash, randomBytes } from "node:crypto";
import type { CartRecord, LineRecord } from "../../store/types";
import type { Call } from "../http/call";
import { setCookie } from "../http/cookies";

/** The cart that a request's cookie names, if it is there. */
export function findCart(call: Call): Readonly<CartRecord> | null {
  const [token, query] = (call.cookies.get("cart") ?? "").split("?");
  if (!token) return null;
  const cart = call.options.store.carts.get(call.shop.domain, token);
  const key = new URLSearchParams(query ?? "").get("key");
  return cart && (key === null || key === cart.key) ? cart : null;
}

/** Starts a cart and gives it to the visitor; a code kept from a discount link is put in. */
export function startCart(call: Call): Readonly<CartRecord> {
  const cart = call.options.store.carts.put({
    token: `hWN${randomBytes(16).toString("base64url").replace(/[-_]/g, "x")}`,
    key: randomBytes(16).toString("hex"),
    shop: call.shop.domain,
    lines: [],
    note: "",
    attributes: {},
    discountCode: call.cookies.get("discount_code") || null,
    updatedAt: call.now.toISOString(),
  });
  giveCart(call, cart);
  return cart;
}

/** The visitor goes on with this cart. */
export function giveCart(call: Call, cart: Readonly<CartRecord>): void {
  setCookie(call, "cart", `${cart.token}?key=${cart.key}`, { days: 14 });
}

export const cartOf = (call: Call): Readonly<CartRecord> => findCart(call) ?? startCart(call);

export function saveCart(call: Call, cart: Readonly<CartRecord>, fields: Partial<CartRecord>): Readonly<CartRecord> {
  return call.options.store.carts.put({ ...cart, ...fields, updatedAt: call.now.toISOString() });
}

/** The key of a line: the variant and a mark of its properties, so that the same thing engraved twice stays apart. */
export function lineKey(variantId: number, properties: Record<string, string>): string {
  return `${variantId}:${createHash("md5")
    .update(`${variantId}${JSON.stringify(properties)}`)
    .digest("hex")}`;
}

/** Puts a quantity of a variant on top, or adds it to the line that is already there. */
export function withLine(lines: readonly LineRecord[], add: Omit<LineRecord, "key">): LineRecord[] {
  const key = lineKey(add.variantId, add.properties);
  const there = lines.find((line) => line.key === key);
  if (there) return lines.map((line) => (line === there ? { ...line, quantity: line.quantity + add.quantity } : line));
  return [{ ...add, key }, ...lines];
}
