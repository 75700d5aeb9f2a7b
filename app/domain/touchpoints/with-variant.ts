import type { Touchpoint } from "./touchpoint";

/** The touchpoint as a variant of its experiment has it; as it is for no variant, and for one that the experiment does not have. */
export function withVariant<Whole extends Touchpoint>(touchpoint: Whole, variantId: string | null): Whole {
  const variant = touchpoint.experiment?.variants.find(({ id }) => id === variantId);
  return variant ? { ...touchpoint, ...variant.changes } : touchpoint;
}
