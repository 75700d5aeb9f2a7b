import type { DecisionContext } from "./decision-context";
import type { Reason } from "./reason";
import type { LiveTouchpoint } from "./snapshot";

const misses = (wanted: readonly string[] | undefined, has: readonly string[]): boolean =>
  wanted !== undefined && wanted.length > 0 && !has.some((one) => wanted.includes(one));

/** Whether page and shopper are the ones a touchpoint is for; null: yes. */
export function checkTargeting({ targeting = {} }: LiveTouchpoint, context: DecisionContext): Reason | null {
  const { page, visitor } = context;
  const { paths, visitors, customers, cartTotal } = targeting;
  if (misses(targeting.pageTypes, [page.type])) return { kind: "other-page" };
  if (paths?.length && !paths.some((path) => page.path.startsWith(path))) return { kind: "other-page" };
  if (misses(targeting.productIds, page.productId ? [page.productId] : [])) return { kind: "other-product" };
  if (misses(targeting.collectionIds, page.collectionIds ?? [])) return { kind: "other-collection" };
  if (misses(targeting.devices, [context.device])) return { kind: "other-device" };
  if (misses(targeting.locales, [page.locale])) return { kind: "other-language" };
  if (misses(targeting.countries, [page.country])) return { kind: "other-country" };
  if (visitors === "new" && visitor.visits > 1) return { kind: "not-new" };
  if (visitors === "returning" && visitor.visits < 2) return { kind: "not-returning" };
  if (customers === "logged-in" && !page.customer) return { kind: "not-logged-in" };
  if (customers === "logged-out" && page.customer) return { kind: "logged-in" };
  if (misses(targeting.customerTags, page.customer?.tags ?? [])) return { kind: "other-customer-tag" };
  const subscribed = visitor.subscribed || page.customer?.acceptsMarketing;
  if (targeting.hideFromSubscribers && subscribed) return { kind: "already-subscribed" };
  if (cartTotal && page.cart.totalCents < (cartTotal.minCents ?? 0)) return { kind: "cart-too-small" };
  if (cartTotal && page.cart.totalCents > (cartTotal.maxCents ?? Infinity)) return { kind: "cart-too-large" };
  return null;
}
