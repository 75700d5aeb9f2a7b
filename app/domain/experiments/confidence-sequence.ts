import { alwaysValidMultiplier } from "./always-valid-multiplier";
import { alwaysValidP } from "./always-valid-p";
import { differenceErrors } from "./difference-errors";
import type { Sample } from "./sample";
import { tunedForShoppers } from "./tuned-for-shoppers";

/** What is known of a difference after any number of looks. */
export interface ConfidenceSequence {
  /** Variant − control, per exposed shopper: conversions, or minor units. */
  estimate: number;
  low: number;
  high: number;
  /** The same relative to the control (0.1 = 10 % more); null while the control may as well be 0. */
  lift: { estimate: number; low: number; high: number } | null;
  /** At most alpha exactly when 0 is not within low and high. */
  alwaysValidP: number;
}

export interface SequenceOptions {
  /** 0.05 when left out; of several comparisons each gets its part. */
  alpha?: number;
  /** See `tunedForShoppers`. The same at every look of an experiment. */
  tunedFor?: number;
}

/**
 * An always-valid interval for the difference of two arms' means, from sums alone: looking at it daily and stopping when it leaves
 * out 0 cries wolf in at most alpha of all experiments without a difference. (A fixed-horizon interval, looked at on 60 days, does
 * in about a third.) Null while nothing can be said: fewer than two shoppers in an arm, or no two shoppers that differ.
 *
 * The interval is estimate ± `alwaysValidMultiplier` · standard error, the latter from `differenceErrors`.
 *
 * The lift's bounds are those ratios r of the means for which variant − r · control still has 0 within its own interval (Fieller,
 * "Some problems in interval estimation", J. R. Stat. Soc. B 16, 1954). For r = 1 that is the difference itself: lift and
 * difference leave out 0 at the same looks, which a delta-method interval would not promise.
 */
export function confidenceSequence(variant: Sample, control: Sample, options: SequenceOptions = {}): ConfidenceSequence | null {
  if (variant.exposed < 2 || control.exposed < 2) return null;
  const [mean, base] = [variant.sum / variant.exposed, control.sum / control.exposed];
  const squared = differenceErrors(variant, control);
  const standardError = Math.sqrt(squared.variant + squared.control);
  if (standardError === 0) return null;

  const { alpha = 0.05, tunedFor = tunedForShoppers } = options;
  // Information, as shoppers of two equal arms: of 95 beside 5, most tell nothing more.
  const shoppers = (4 * variant.exposed * control.exposed) / (variant.exposed + control.exposed);
  const looking = { shoppers, alpha, tunedFor };
  const multiplier = alwaysValidMultiplier(looking);
  const estimate = mean - base;
  return {
    estimate,
    low: estimate - multiplier * standardError,
    high: estimate + multiplier * standardError,
    lift: liftOf(),
    alwaysValidP: alwaysValidP(estimate / standardError, looking),
  };

  function liftOf(): ConfidenceSequence["lift"] {
    // The roots r of (mean − r · base)² = multiplier² (squared.variant + r² · squared.control).
    const square = base * base - multiplier * multiplier * squared.control;
    if (base <= 0 || square <= 0) return null;
    const middle = mean * base;
    const rest = mean * mean - multiplier * multiplier * squared.variant;
    const root = Math.sqrt(Math.max(0, middle * middle - square * rest));
    return { estimate: mean / base - 1, low: (middle - root) / square - 1, high: (middle + root) / square - 1 };
  }
}
