import type { LiveRule } from "./live-rule";
import type { Targeting } from "./targeting";

/** With which cart. */
export function cartRules({ cartTotal, cartProductIds, notInCartProductIds }: Targeting): LiveRule[] {
  const { minCents = null, maxCents = null } = cartTotal ?? {};
  return [
    ...rule(minCents !== null, ["cart-too-small", ["page.cart.totalCents", "between", [minCents, null]]]),
    ...rule(maxCents !== null, ["cart-too-large", ["page.cart.totalCents", "between", [null, maxCents]]]),
    ...rule(cartProductIds.length > 0, ["cart-lacks-product", ["page.cart.productIds", "in", cartProductIds]]),
    ...rule(notInCartProductIds.length > 0, ["cart-has-product", ["page.cart.productIds", "not-in", notInCartProductIds]]),
  ];
}

const rule = (wanted: boolean, made: LiveRule): LiveRule[] => (wanted ? [made] : []);
