import type { Analytics } from "./analytics";
import type { Features } from "./features";

interface CartItem {
  variant_id: number;
  product_id: number;
  quantity: number;
  key: string;
  price: number;
  product_title: string;
  variant_title: string | null;
  vendor: string;
  product_type: string;
  url: string;
  sku: string;
  image: string;
}

/** One line of the cart in a pixel event's shape. */
function cartLine(item: CartItem, quantity: number, currency: string): Record<string, unknown> {
  const price = { amount: item.price / 100, currencyCode: currency };
  return {
    cost: { totalAmount: { amount: (item.price * quantity) / 100, currencyCode: currency } },
    quantity,
    merchandise: {
      id: String(item.variant_id),
      image: { src: item.image },
      price,
      product: {
        id: String(item.product_id),
        title: item.product_title,
        untranslatedTitle: item.product_title,
        vendor: item.vendor,
        type: item.product_type,
        url: item.url.split("?")[0],
      },
      sku: item.sku,
      title: item.variant_title ?? "Default Title",
      untranslatedTitle: item.variant_title ?? "Default Title",
    },
  };
}

/** Publishes product_added_to_cart and product_removed_from_cart by watching what the theme sends to the AJAX cart API. */
export function watchCart(analytics: Analytics, features: Features): void {
  const realFetch = window.fetch.bind(window);
  let items: CartItem[] | null = null;
  const known = async (): Promise<CartItem[]> => {
    const answer = await realFetch("/cart.js", { headers: { accept: "application/json" } });
    return ((await answer.json()) as { items: CartItem[] }).items;
  };
  const compare = (before: CartItem[], after: CartItem[]): void => {
    for (const item of after) {
      const more = item.quantity - (before.find((one) => one.key === item.key)?.quantity ?? 0);
      if (more > 0) analytics.standard("product_added_to_cart", { cartLine: cartLine(item, more, features.currency) });
    }
    for (const item of before) {
      const less = item.quantity - (after.find((one) => one.key === item.key)?.quantity ?? 0);
      if (less > 0) analytics.standard("product_removed_from_cart", { cartLine: cartLine(item, less, features.currency) });
    }
  };
  const changes = /\/cart\/(add|change|update|clear)(\.js|\.json)?(\?|$)/;
  const follow = async (url: string, ok: boolean): Promise<void> => {
    if (!ok || !changes.test(url) || items === null) return;
    const after = await known();
    compare(items, after);
    items = after;
  };
  const ready = known().then(
    (first) => {
      items = first;
    },
    () => {
      items = [];
    },
  );
  window.fetch = async (input, init) => {
    const url = typeof input === "string" ? input : input instanceof URL ? input.href : input.url;
    if (changes.test(url)) await ready;
    const answer = await realFetch(input, init);
    void follow(url, answer.ok).catch(() => undefined);
    return answer;
  };
  const open = XMLHttpRequest.prototype.open;
  XMLHttpRequest.prototype.open = function (this: XMLHttpRequest, method: string, url: string | URL, ...rest: unknown[]) {
    this.addEventListener("load", () => void follow(String(url), this.status < 400).catch(() => undefined));
    return Reflect.apply(open, this, [method, url, ...rest]) as undefined;
  };
}
