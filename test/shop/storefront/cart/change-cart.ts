import type { Store } from "../../store/store";
import type { CartRecord, LineRecord } from "../../store/types";
import { type Params, type ParamValue, textMapOf, textOf } from "../http/read-params";
import { withLine } from "./cart-of-call";
import { findVariant } from "./price-lines";

export type CartChange =
  | { ok: true; fields: Partial<CartRecord>; touched: string[] }
  | { ok: false; status: 400 | 404 | 422; description: string };

const listOf = (value: ParamValue): Params[] => {
  const list = Array.isArray(value) ? value : typeof value === "object" && value !== null ? Object.values(value) : [];
  return list.filter((item): item is Params => typeof item === "object" && item !== null && !Array.isArray(item));
};

/** `/cart/add`: one item, or several under `items`. All of them are taken, or none. */
export function addToCart(store: Store, cart: Readonly<CartRecord>, params: Params): CartChange {
  const items = params.items === undefined ? [params] : listOf(params.items);
  let lines: LineRecord[] = [...cart.lines];
  const touched: string[] = [];
  for (const item of items) {
    const found = findVariant(store, cart.shop, Number(textOf(item.id)));
    if (!found) return { ok: false, status: 404, description: "Cannot find variant" };
    const { product, variant } = found;
    const quantity = Math.trunc(Number(textOf(item.quantity) ?? 1));
    if (!(quantity > 0)) return { ok: false, status: 422, description: "Quantity must be greater than 0" };
    const name = product.optionName ? `${Object.values(product.title)[0]} - ${variant.title}` : `${Object.values(product.title)[0]}`;
    const inCart = lines.filter((line) => line.variantId === variant.id).reduce((sum, line) => sum + line.quantity, 0);
    if (variant.inventory <= 0) return { ok: false, status: 422, description: `The product '${name}' is already sold out.` };
    if (inCart + quantity > variant.inventory) {
      const left = variant.inventory - inCart;
      return {
        ok: false,
        status: 422,
        description:
          left > 0 ? `Only ${left} items were added to your cart due to availability.` : `You can't add more '${name}' to the cart.`,
      };
    }
    lines = withLine(lines, { variantId: variant.id, productId: product.id, quantity, properties: textMapOf(item.properties) });
    const line = lines.find(
      (one) => one.variantId === variant.id && JSON.stringify(one.properties) === JSON.stringify(textMapOf(item.properties)),
    );
    if (line) touched.push(line.key);
  }
  return { ok: true, fields: { lines }, touched };
}

const limited = (store: Store, shop: string, line: LineRecord, quantity: number): LineRecord => {
  const stock = findVariant(store, shop, line.variantId)?.variant.inventory ?? 0;
  return { ...line, quantity: Math.max(0, Math.min(Math.trunc(quantity) || 0, Math.max(stock, 0))) };
};

/** `/cart/change`: one line by its number from 1, its key or its variant. */
export function changeLine(store: Store, cart: Readonly<CartRecord>, params: Params): CartChange {
  const number = Number(textOf(params.line));
  const id = textOf(params.id);
  const line = number > 0 ? cart.lines[number - 1] : cart.lines.find((one) => one.key === id || String(one.variantId) === id);
  if (!line) return { ok: false, status: 400, description: "no valid id or line parameter" };
  const changed: LineRecord = {
    ...(params.quantity === undefined ? line : limited(store, cart.shop, line, Number(textOf(params.quantity)))),
    ...(params.properties === undefined ? {} : { properties: textMapOf(params.properties) }),
  };
  return {
    ok: true,
    fields: { lines: cart.lines.map((one) => (one === line ? changed : one)).filter((one) => one.quantity > 0) },
    touched: [line.key],
  };
}

/** `/cart/update`: quantities by key or variant (or in the lines' order), note, attributes, code. */
export function updateCart(store: Store, cart: Readonly<CartRecord>, params: Params): CartChange {
  let lines: LineRecord[] = [...cart.lines];
  const updates = params.updates;
  const wanted: [string, number][] = Array.isArray(updates)
    ? updates.flatMap((quantity, i) => (lines[i] ? [[lines[i].key, Number(quantity)] as [string, number]] : []))
    : typeof updates === "object" && updates !== null
      ? Object.entries(updates).map(([key, quantity]) => [key, Number(quantity)])
      : [];
  for (const [key, quantity] of wanted) {
    const line = lines.find((one) => one.key === key || String(one.variantId) === key);
    if (line) lines = lines.map((one) => (one === line ? limited(store, cart.shop, one, quantity) : one));
    else {
      const found = findVariant(store, cart.shop, Number(key));
      if (!found) return { ok: false, status: 404, description: "Cannot find variant" };
      if (quantity > 0 && found.variant.inventory > 0)
        lines = withLine(lines, {
          variantId: found.variant.id,
          productId: found.product.id,
          quantity: Math.min(quantity, found.variant.inventory),
          properties: {},
        });
    }
  }
  const attributes = { ...cart.attributes };
  const given = params.attributes;
  if (typeof given === "object" && given !== null && !Array.isArray(given)) {
    for (const [key, value] of Object.entries(given)) {
      if (value === null || value === "") delete attributes[key];
      else attributes[key] = String(value);
    }
  }
  return {
    ok: true,
    touched: [],
    fields: {
      lines: lines.filter((line) => line.quantity > 0),
      attributes,
      ...(params.note === undefined ? {} : { note: textOf(params.note) ?? "" }),
      ...(params.discount === undefined ? {} : { discountCode: textOf(params.discount)?.split(",")[0]?.trim() || null }),
    },
  };
}
