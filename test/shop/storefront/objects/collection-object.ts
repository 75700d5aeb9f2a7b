import type { CollectionRecord, ProductRecord } from "../../store/types";
import { ImageDrop } from "./drops";
import { productObject } from "./product-object";
import { inLocale, type View } from "./view";

export const sortings = ["manual", "best-selling", "price-ascending", "price-descending", "created-descending"] as const;
export type Sorting = (typeof sortings)[number];

const priceOf = (product: Readonly<ProductRecord>): number => Math.min(...product.variants.map((variant) => variant.price));
const soldOut = (product: Readonly<ProductRecord>): number => (product.variants.some((variant) => variant.inventory > 0) ? 0 : 1);

const sorted = (products: readonly Readonly<ProductRecord>[], by: Sorting): Readonly<ProductRecord>[] => {
  if (by === "price-ascending") return [...products].sort((a, b) => priceOf(a) - priceOf(b));
  if (by === "price-descending") return [...products].sort((a, b) => priceOf(b) - priceOf(a));
  if (by === "best-selling")
    return [...products].sort((a, b) => Number(b.tags.includes("bestseller")) - Number(a.tags.includes("bestseller")));
  return [...products].sort((a, b) => soldOut(a) - soldOut(b));
};

/** The products of a collection; `all`, `favourites`, `sale` and `gifts` gather from the whole shop. */
export function productsOf(handle: string, view: View): Readonly<ProductRecord>[] {
  const active = view.store.products.filter(view.shop.domain, (product) => product.status === "ACTIVE");
  if (handle === "all") return active;
  if (handle === "sale") return active.filter((product) => product.variants.some((variant) => variant.compareAtPrice !== null));
  if (handle === "favourites") {
    const loved = active.filter((product) => product.tags.includes("bestseller"));
    return loved.length > 3 ? loved : active;
  }
  if (handle === "gifts") return active.filter((product) => product.tags.includes("gift"));
  return active.filter((product) => product.collections.includes(handle));
}

/** A collection as Liquid knows it; its products are made when they are asked for. */
export function collectionObject(
  record: Pick<CollectionRecord, "id" | "handle" | "title" | "description" | "image">,
  view: View,
  sortBy: Sorting = "manual",
): Record<string, unknown> {
  const title = inLocale(record.title, view);
  const records = sorted(productsOf(record.handle, view), sortBy);
  return {
    id: record.id,
    title,
    handle: record.handle,
    description: inLocale(record.description, view),
    url: `${view.root}/collections/${record.handle}`,
    image: record.image ? new ImageDrop(record.image, title) : null,
    featured_image: record.image ? new ImageDrop(record.image, title) : null,
    products_count: records.length,
    all_products_count: records.length,
    sort_by: sortBy,
    default_sort_by: "manual",
    sort_options: sortings.map((value) => ({ value, name: value })),
    filters: [],
    all_tags: [],
    metafields: {},
    get products() {
      return records.map((product) => productObject(product, view));
    },
  };
}
