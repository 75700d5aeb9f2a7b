import { addedProducts } from "./added-products";
import { cartOf } from "./cart-of";
import type { Stage } from "./stage";
import { askJson } from "./views/ask-json";

/** The cart as Shopify's AJAX API tells it, as far as we look at it. */
interface AjaxCart {
  total_price: number;
  items: { product_id: number }[];
}

/**
 * Reads the cart anew after the page has changed it, and tells who follows it (`attendant:cart`).
 *
 * @param added something was added: what is new there, else the page's product, else what lies on top
 */
export async function attendCart({ data, page, signals, attempt }: Stage, added: boolean): Promise<void> {
  const cart = await askJson<AjaxCart>(`${data.root.replace(/\/$/, "")}/cart.js`);
  if (!cart?.items) return;
  const { total_price: totalCents, items } = cart;
  const productIds = items.map(({ product_id: id }) => String(id));
  const { cart: before, productId } = page;
  if (added) signals.added.push(...addedProducts(before.productIds, productIds, productId));
  page.cart = cartOf({ totalCents, productIds }, data.snapshot.cartDivisor);
  document.dispatchEvent(new Event("attendant:cart"));
  attempt();
}
