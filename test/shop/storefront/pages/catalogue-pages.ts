import { priceCart } from "../cart/cart-json";
import { cartEvent, collectionEvent, variantEvent } from "../events/event-shapes";
import type { Handler } from "../http/call";
import { collectionObject, type Sorting, sortings } from "../objects/collection-object";
import { findCollection } from "../objects/gathered-collections";
import { productObject } from "../objects/product-object";
import { inLocale, inMarket } from "../objects/view";
import { findPage } from "./page-texts";
import { searchProducts } from "./search-products";
import type { PageRenderer } from "./show-page";
import { viewOf } from "./view-of-call";

const isGet = (method: string): boolean => method === "GET" || method === "HEAD";

/** Home, products, collections, search, pages: every page that is only looked at. */
export function cataloguePages(pages: PageRenderer): Handler {
  return async (call) => {
    if (!isGet(call.method)) return false;
    const view = viewOf(call);
    const { path } = call;
    if (path === "/") return pages.show(call, { template: "index", pageType: "home" });

    const handle = /^(?:\/collections\/[^/]+)?\/products\/([^/]+)$/.exec(path)?.[1];
    if (handle) {
      const product = view.store.products.find(
        view.shop.domain,
        (one) => one.handle === decodeURIComponent(handle) && one.status === "ACTIVE",
      );
      if (!product) return false;
      const object = productObject(product, view, Number(call.url.searchParams.get("variant")) || undefined);
      const shown = (object.selected_or_first_available_variant as { id?: number } | null)?.id;
      const variant = inMarket(product, view).variants.find((one) => one.id === shown);
      return pages.show(call, {
        template: "product",
        pageType: "product",
        title: inLocale(product.title, view),
        objects: { product: object },
        resourceId: product.id,
        events: variant ? [{ name: "product_viewed", data: { productVariant: variantEvent(product, variant, view) } }] : [],
      });
    }

    if (path === "/collections") {
      const objects = { collections: view.store.collections.all(view.shop.domain).map((record) => collectionObject(record, view)) };
      return pages.show(call, { template: "list-collections", pageType: "list-collections", objects });
    }
    const collectionHandle = /^\/collections\/([^/]+)$/.exec(path)?.[1];
    const record = collectionHandle ? findCollection(decodeURIComponent(collectionHandle), view) : undefined;
    if (record) {
      const asked = call.url.searchParams.get("sort_by");
      const collection = collectionObject(record, view, sortings.find((one) => one === asked) ?? ("manual" satisfies Sorting));
      const title = inLocale(record.title, view);
      return pages.show(call, {
        template: "collection",
        pageType: "collection",
        title,
        objects: { collection },
        resourceId: record.id,
        events: [{ name: "collection_viewed", data: { collection: collectionEvent(record.id, record.handle, title, view) } }],
      });
    }

    if (path === "/search") {
      const query = (call.url.searchParams.get("q") ?? "").slice(0, 200);
      const found = query ? searchProducts(view, query) : [];
      const results = found.map((product) => ({ ...productObject(product, view), object_type: "product" }));
      const variants = found
        .map((product) => inMarket(product, view))
        .flatMap((product) => (product.variants[0] ? [variantEvent(product, product.variants[0], view)] : []));
      return pages.show(call, {
        template: "search",
        pageType: "searchresults",
        objects: { search: { performed: query !== "", terms: query, results, results_count: results.length } },
        events: query ? [{ name: "search_submitted", data: { searchResult: { query, productVariants: variants.slice(0, 48) } } }] : [],
      });
    }

    if (path === "/cart") {
      const priced = priceCart(view.cart, view);
      return pages.show(call, {
        template: "cart",
        pageType: "cart",
        events: [
          { name: "cart_viewed", data: { cart: view.cart ? cartEvent(priced, view.cart.token, view.cart.attributes, view) : null } },
        ],
      });
    }

    const page = findPage(/^\/pages\/([^/]+)$/.exec(path)?.[1] ?? "", view.shop.handle);
    if (page) {
      const title = inLocale(page.title, view);
      return pages.show(call, {
        template: "page",
        pageType: "page",
        title,
        objects: { page: { title, handle: page.handle, content: inLocale(page.body, view), url: call.path } },
      });
    }
    return false;
  };
}
