import { assignVariant } from "../experiments/assign-variant";
import type { DecisionContext } from "./decision-context";
import type { LiveTouchpoint } from "./snapshot";

/** A touchpoint as one shopper gets it. */
export interface ShownTouchpoint extends LiveTouchpoint {
  /** Their arm of its experiment; left out: it has none, or they take no part. */
  arm?: string;
  /** Its experiment is met by whoever it is for (`LiveExperiment.early`). */
  early?: true;
  /** Its texts stand under `<id>/<arm>`. */
  text?: true;
}

/**
 * A touchpoint with what this shopper's variant has instead. Whoever can be neither recognised nor remembered would draw another lot on each
 * page, so they take no part and get the touchpoint as it is.
 */
export function inArm(touchpoint: LiveTouchpoint, { page: { known }, visitor }: DecisionContext): ShownTouchpoint {
  const { experiment } = touchpoint;
  const unit = known?.unit ?? (visitor.lasting && visitor.unit);
  if (!experiment || !unit) return touchpoint;
  const arm = assignVariant(experiment, unit);
  const changes = experiment.variants.find(({ id }) => id === arm)?.changes;
  // Triggers come with their own `match`; left out it means "any".
  return { ...touchpoint, ...(changes?.triggers && { match: undefined }), ...changes, arm, early: experiment.early };
}
