import type { PageFacts } from "~/domain/touchpoints/decision-context";
import type { PageType } from "~/domain/touchpoints/targeting";
import type { PageData } from "./page-data";

/** Those that Shopify calls as we do. */
const sameName = /^(product|collection|cart|search|page|blog|article)$/;

/** What the page is, in our own words. */
export function readPageFacts({ page, root, snapshot }: PageData): PageFacts {
  const { type } = page;
  // Carts are counted in the shopper's currency, rules in the shop's.
  const rate = Number(window.Shopify?.currency?.rate) || 1;
  const path = location.pathname;
  const prefix = root.replace(/\/$/, "");
  const inShop = `${path}/`.startsWith(`${prefix}/`) ? path.slice(prefix.length) || "/" : path;
  return {
    ...page,
    cart: { ...page.cart, totalCents: Math.round(page.cart.totalCents / rate / (snapshot.cartDivisor || 1)) },
    address: inShop + location.search,
    parameters: [...new URLSearchParams(location.search)].flatMap(([name, value]) => [name, `${name}=${value}`]),
    slots: [],
    type: ours(type),
    path: inShop,
  };
}

function ours(type: string): PageType {
  if (sameName.test(type)) return type as PageType;
  return type === "index" ? "home" : type.startsWith("customers") ? "account" : "other";
}
