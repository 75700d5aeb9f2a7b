import type { ProductRecord } from "../../store/types";
import type { Call, Handler } from "../http/call";
import { sendJson } from "../http/respond";
import { productFile } from "../objects/product-file";
import { productJson, productObject } from "../objects/product-object";
import { suggestions } from "../objects/suggestions";
import type { View } from "../objects/view";
import { type Intent, recommendProducts } from "./recommend-products";
import { viewOf } from "./view-of-call";

const find = (view: View, where: (product: Readonly<ProductRecord>) => boolean): Readonly<ProductRecord> | undefined =>
  view.store.products.find(view.shop.domain, (one) => one.status === "ACTIVE" && where(one));

function recommendations(call: Call): true {
  const view = viewOf(call);
  const { searchParams } = call.url;
  const intent = (searchParams.get("intent") ?? "related") as Intent;
  const limit = Number(searchParams.get("limit") ?? 10);
  const invalid = (description: string): true => sendJson(call, 422, { status: 422, message: "Invalid parameter", description });
  if (!searchParams.get("product_id")) return invalid("A product_id value is missing");
  if (intent !== "related" && intent !== "complementary") return invalid("The intent parameter must be one of related, complementary");
  if (!(Number.isInteger(limit) && limit > 0)) return invalid("The limit parameter is invalid");
  const product = find(view, ({ id }) => id === Number(searchParams.get("product_id")));
  if (!product) return sendJson(call, 404, { status: 404, message: "Product not found", description: "Product not found" });
  const products = recommendProducts(view, product, intent).slice(0, Math.min(limit, 10));
  return sendJson(call, 200, { intent, products: products.map((one) => productJson(one, view)) });
}

/** What scripts read of the catalogue as JSON: products by handle, recommendations, suggestions of the search. */
export function catalogueData(): Handler {
  return (call) => {
    if (call.method !== "GET" && call.method !== "HEAD") return false;
    const [, handle, ending] = /^(?:\/collections\/[^/]+)?\/products\/([^/]+)\.(js|json)$/.exec(call.path) ?? [];
    if (handle) {
      const view = viewOf(call);
      const product = find(view, (one) => one.handle === decodeURIComponent(handle));
      if (!product) return sendJson(call, 404, { status: 404, message: "Not Found" });
      return sendJson(call, 200, ending === "js" ? productJson(product, view) : { product: productFile(product, view) });
    }
    // Without an ending Shopify answers with a section; the theme here asks for none.
    if (/^\/recommendations\/products(\.json)?$/.test(call.path)) return recommendations(call);
    if (/^\/search\/suggest(\.json)?$/.test(call.path)) {
      const view = viewOf(call);
      return sendJson(call, 200, { resources: { results: suggestions(view, call.url.searchParams, (one) => productObject(one, view)) } });
    }
    return false;
  };
}
