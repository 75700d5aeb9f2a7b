import type { ProductRecord } from "../../store/types";
import { productsOf } from "../objects/collection-object";
import type { View } from "../objects/view";

export type Intent = "related" | "complementary";

/** How often each product was bought in one order with this one. */
function boughtTogether(view: View, product: Readonly<ProductRecord>): Map<number, number> {
  const times = new Map<number, number>();
  for (const { lines } of view.store.orders.filter(view.shop.domain, (order) =>
    order.lines.some((line) => line.productId === product.id),
  )) {
    for (const { productId } of lines) if (productId !== product.id) times.set(productId, (times.get(productId) ?? 0) + 1);
  }
  return times;
}

/**
 * Products to recommend beside one, the best first: `related` ones are of its kind, `complementary` ones were bought with it and
 * are of another kind (Shopify leaves these to the merchant's choice in Search & Discovery).
 */
export function recommendProducts(view: View, product: Readonly<ProductRecord>, intent: Intent): Readonly<ProductRecord>[] {
  const times = boughtTogether(view, product);
  const often = (one: Readonly<ProductRecord>): number => times.get(one.id) ?? 0;
  const sameKind = (one: Readonly<ProductRecord>): boolean => one.collections.some((handle) => product.collections.includes(handle));
  return productsOf("all", view)
    .filter((one) => one.id !== product.id)
    .filter((one) => (intent === "related" ? sameKind(one) : !sameKind(one) && often(one) > 0))
    .sort((a, b) => often(b) - often(a));
}
