import type { CardProduct, ViewInput } from "../view";
import { askJson } from "./ask-json";

/** What Shopify's product addresses answer, as far as a card shows it. Prices are hundredths of the active currency. */
interface AjaxProduct {
  title: string;
  handle: string;
  available: boolean;
  price: number;
  compare_at_price: number | null;
  featured_image: string | null;
  variants: { id: number; available: boolean }[];
}

/** Widest a card is drawn, in device pixels. */
const pictureWidth = 400;

/**
 * Asks the shop for products as they are now; what cannot be bought or found is left out.
 *
 * @param handles in this order; none: what the shop recommends beside the page's product
 */
export async function findProducts(handles: string[] | undefined, { data, page }: ViewInput): Promise<CardProduct[]> {
  const { productId } = page;
  const base = data.root.replace(/\/$/, "");
  const related = `${base}/recommendations/products.json?product_id=${productId}&limit=8&intent=related`;
  const found = handles
    ? await Promise.all(handles.map((handle) => askJson<AjaxProduct>(`${base}/products/${encodeURIComponent(handle)}.js`)))
    : productId && (await askJson<{ products: AjaxProduct[] }>(related))?.products;
  return (found || []).filter((product) => product?.available === true).map((product) => cardOf(product as AjaxProduct, base));
}

function cardOf({ title, handle, price, compare_at_price, featured_image, variants }: AjaxProduct, base: string): CardProduct {
  const [only, ...others] = variants;
  const isReduced = compare_at_price !== null && compare_at_price > price;
  const picture = featured_image && `${featured_image}${featured_image.includes("?") ? "&" : "?"}width=${pictureWidth}`;
  return {
    title,
    url: `${base}/products/${encodeURIComponent(handle)}`,
    picture,
    price,
    compareAt: isReduced ? compare_at_price : null,
    variantId: only && others.length === 0 ? only.id : null,
  };
}
