import { chosenProducts } from "~/domain/touchpoints/chosen-products";
import type { Touchpoint } from "~/domain/touchpoints/touchpoint";

/** Ids of every product that a touchpoint names, in its rules and in its content. */
export function productsNamedIn(touchpoint: Touchpoint): string[] {
  const { targeting, triggers, boundProductIds, experiment } = touchpoint;
  const allTriggers = [triggers, ...(experiment?.variants.flatMap(({ changes }) => changes.triggers ?? []) ?? [])];
  const ofTriggers = allTriggers.flatMap(({ list }) => list).flatMap((trigger) => ("productIds" in trigger ? trigger.productIds : []));
  const { productIds, cartProductIds, notInCartProductIds } = targeting;
  return [
    ...new Set([
      ...productIds,
      ...cartProductIds,
      ...notInCartProductIds,
      ...boundProductIds,
      ...ofTriggers,
      ...chosenProducts(touchpoint),
    ]),
  ];
}
