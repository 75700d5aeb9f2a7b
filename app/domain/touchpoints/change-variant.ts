import type { Touchpoint, VariantChanges } from "./touchpoint";

const changeable = ["format", "content", "look", "triggers", "offerId"] as const satisfies readonly (keyof VariantChanges)[];

/**
 * Changes some parts of a touchpoint as one variant has it. What a variant may change becomes its own, and is its own no longer when it
 * says the same as the touchpoint; everything else changes for all. The first variant is the control: its changes are the touchpoint's.
 */
export function changeVariant(touchpoint: Touchpoint, variantId: string | null, parts: Partial<Touchpoint>): Touchpoint {
  const { experiment } = touchpoint;
  const index = experiment?.variants.findIndex(({ id }) => id === variantId) ?? -1;
  if (!experiment || index < 1) return { ...touchpoint, ...parts };
  const own = Object.fromEntries(Object.entries(parts).filter(([key]) => isChangeable(key)));
  const shared = Object.fromEntries(Object.entries(parts).filter(([key]) => !isChangeable(key)));
  const next: Touchpoint = { ...touchpoint, ...shared };
  const variants = experiment.variants.map((variant, at) =>
    at === index ? { ...variant, changes: differing({ ...variant.changes, ...own }, next) } : variant,
  );
  return { ...next, experiment: { ...experiment, variants } };
}

function isChangeable(key: string): boolean {
  return changeable.some((one) => one === key);
}

function differing(changes: VariantChanges, from: Touchpoint): VariantChanges {
  const kept = changeable.filter((key) => changes[key] !== undefined && JSON.stringify(changes[key]) !== JSON.stringify(from[key]));
  return Object.fromEntries(kept.map((key) => [key, changes[key]]));
}
