import type { ViewInput } from "../view";
import { askJson } from "./ask-json";

/** Puts one of a variant into the cart; false where the shop would not have it (sold out in the meantime). */
export async function addToCart(variantId: number, { data }: ViewInput): Promise<boolean> {
  const added = await askJson(`${data.root.replace(/\/$/, "")}/cart/add.js`, { items: [{ id: variantId, quantity: 1 }] });
  return added !== null;
}
