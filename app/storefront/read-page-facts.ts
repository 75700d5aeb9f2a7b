import type { PageFacts } from "~/domain/touchpoints/decision-context";
import { pageTypes } from "~/domain/touchpoints/targeting";
import type { PageData } from "./page-data";

/** What the page is, in our own words. */
export function readPageFacts({ page, root, snapshot }: PageData): PageFacts {
  const { type } = page;
  // Carts are counted in the shopper's currency, rules in the shop's.
  const rate = Number(window.Shopify?.currency?.rate) || 1;
  const ours = type === "index" ? "home" : type.startsWith("customers") ? "account" : type;
  const path = location.pathname;
  const prefix = root.replace(/\/$/, "");
  const inLanguage = prefix !== "" && (path === prefix || path.startsWith(`${prefix}/`));
  return {
    ...page,
    cart: { ...page.cart, totalCents: Math.round(page.cart.totalCents / rate / (snapshot.cartDivisor || 1)) },
    query: location.search,
    type: pageTypes.find((known) => known === ours) ?? "other",
    path: inLanguage ? path.slice(prefix.length) || "/" : path,
  };
}
