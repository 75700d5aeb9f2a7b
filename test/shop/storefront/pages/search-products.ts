import type { ProductRecord } from "../../store/types";
import type { View } from "../objects/view";

/** Products whose title, type, tags or description hold every word of the query, titles first, in any of the shop's languages. */
export function searchProducts(view: View, query: string): Readonly<ProductRecord>[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const holds = (text: string): boolean => words.every((word) => text.includes(word));
  return view.store.products
    .filter(view.shop.domain, (product) => product.status === "ACTIVE")
    .map((product) => {
      const titles = Object.values(product.title).join(" ").toLowerCase();
      const all = [titles, product.type, ...product.tags, ...Object.values(product.description)].join(" ").toLowerCase();
      return { product, rank: holds(titles) ? 2 : holds(all) ? 1 : 0 };
    })
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank)
    .map(({ product }) => product);
}
