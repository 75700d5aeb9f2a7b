/**
 * A test of a touchpoint against changed copies of itself, embedded in the touchpoint's document. `Changes` is what a variant may
 * change, which the touchpoints' own domain says.
 */
export interface Experiment<Changes> {
  /** Seeds the assignment: a new id draws everyone's lot anew, so it changes only when a new experiment begins. */
  id: string;
  /** 0 to 100: the share of shoppers who see nothing, to measure what the touchpoint is worth at all. */
  holdoutPercent: number;
  /** The first is the control: the touchpoint as it is. Their order must not change while the experiment runs. */
  variants: Variant<Changes>[];
  goal: ExperimentGoal;
}

export interface Variant<Changes> {
  /** Anything but "holdout". */
  id: string;
  name: string;
  /** Its part of those outside the holdout, relative to the other weights: they need not add up to anything. */
  weight: number;
  changes: Changes;
}

/** What counts as a conversion. Revenue is counted whatever the goal. */
export type ExperimentGoal = "submitted" | "clicked" | "ordered";

/** What is known of one arm: sums only, so that a page needs no raw rows. Each shopper counts once in `exposed` and `converted`. */
export interface ArmStats {
  /** A variant's id, or "holdout". */
  armId: string;
  /** Shoppers to whom the touchpoint was shown, or in the holdout would have been. */
  exposed: number;
  converted: number;
  /** In minor units, over all exposed shoppers. */
  revenueSum: number;
  /** Sum over shoppers of the square of each one's revenue: not of each order's. */
  revenueSumOfSquares: number;
}
