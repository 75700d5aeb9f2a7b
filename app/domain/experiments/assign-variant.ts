import type { Experiment, Variant } from "./experiment";
import { shareOf } from "./share-of";

/** What `assignVariant` needs of an experiment. */
export type AssignableExperiment = Pick<Experiment<unknown>, "id" | "holdoutPercent"> & {
  variants: Pick<Variant<unknown>, "id" | "weight">[];
};

/**
 * The arm of a visitor or profile: a variant's id or "holdout". The same key always gets the same arm while the experiment's id,
 * weights and order stay. Runs in the storefront script, in the preview and on the server.
 *
 * The holdout draws a lot of its own, so that changing its size moves no one from one variant to another.
 */
export function assignVariant({ id, holdoutPercent, variants }: AssignableExperiment, unitKey: string): string {
  if (shareOf(`${id}:holdout:`, unitKey) * 100 < holdoutPercent) return "holdout";
  let left = shareOf(`${id}:`, unitKey) * variants.reduce((sum, { weight }) => sum + weight, 0);
  for (const variant of variants) {
    left -= variant.weight;
    if (left < 0) return variant.id;
  }
  // Weights that are all zero: the touchpoint as it is.
  return variants[0]?.id ?? "holdout";
}
