import type { ProductRecord } from "../../store/types";
import { findPage, pageHandles } from "../pages/page-texts";
import { searchProducts } from "../pages/search-products";
import { inLocale, type View } from "./view";

type Fields = Record<string, unknown>;

const asDecimal = (cents: unknown): string => (Number(cents ?? 0) / 100).toFixed(2);

/**
 * `resources.results` of the predictive search: products, collections and pages that hold the words.
 *
 * @param objectOf a product as Liquid knows it
 */
export function suggestions(view: View, params: URLSearchParams, objectOf: (product: Readonly<ProductRecord>) => Fields): Fields {
  const query = (params.get("q") ?? "").trim().slice(0, 200);
  const limit = Math.min(10, Number(params.get("resources[limit]")) || 10);
  const types = (params.get("resources[type]") ?? "query,product,collection,page").split(",");
  const holds = (text: string): boolean => query !== "" && text.toLowerCase().includes(query.toLowerCase());

  const product = (record: Readonly<ProductRecord>): Fields => {
    const object = objectOf(record);
    const picture = `${view.origin}${record.image}`;
    return {
      ...Object.fromEntries(["id", "title", "handle", "type", "vendor", "tags", "available", "url"].map((key) => [key, object[key]])),
      body: object.description,
      image: picture,
      price: asDecimal(object.price),
      price_min: asDecimal(object.price_min),
      price_max: asDecimal(object.price_max),
      compare_at_price_min: asDecimal(object.compare_at_price_min),
      compare_at_price_max: asDecimal(object.compare_at_price_max),
      featured_image: { alt: object.title, aspect_ratio: 1, height: 1200, url: picture, width: 1200 },
      variants: [],
    };
  };
  const pages = pageHandles(view.shop.handle).flatMap((handle) => {
    const page = findPage(handle, view.shop.handle);
    const title = page ? inLocale(page.title, view) : "";
    return page && holds(title) ? [{ handle, title, url: `${view.root}/pages/${handle}`, body: inLocale(page.body, view) }] : [];
  });
  const collections = view.store.collections
    .filter(view.shop.domain, (one) => holds(inLocale(one.title, view)))
    .map((one) => ({
      id: one.id,
      handle: one.handle,
      title: inLocale(one.title, view),
      url: `${view.root}/collections/${one.handle}`,
      body: inLocale(one.description, view),
    }));
  const of = (type: string, found: () => Fields[]): Fields => (types.includes(type) ? { [`${type}s`]: found().slice(0, limit) } : {});
  return {
    ...(types.includes("query") ? { queries: [] } : {}),
    ...of("product", () => (query ? searchProducts(view, query).slice(0, limit).map(product) : [])),
    ...of("collection", () => collections),
    ...of("page", () => pages),
    ...(types.includes("article") ? { articles: [] } : {}),
  };
}
