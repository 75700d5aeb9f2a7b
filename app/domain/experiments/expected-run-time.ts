import { confidenceSequence } from "./confidence-sequence";
import { differenceErrors } from "./difference-errors";
import { fixedHorizonSize } from "./fixed-horizon-size";
import { normalQuantile } from "./normal-quantile";
import type { Sample } from "./sample";

export interface Plan {
  /** Shoppers a day who would see the touchpoint, those of the holdout among them. */
  dailyShoppers: number;
  /** What share of them converts today, 0 to 1. */
  baselineRate: number;
  /** The smallest effect worth finding: 0.1 = 10 % more conversions. */
  relativeEffect: number;
  /** Which share of all shoppers each variant gets, 0 to 1, the control first; the holdout is what is left to 1. */
  shares: number[];
}

export interface RunTime {
  /** After so many shoppers in all, an effect of that size has been found with at least 80 % probability. */
  shoppers: number;
  /** Of them, by variant, in the order of `shares`. */
  perVariant: number[];
  days: number;
  /** By then at least half of such experiments have found it. */
  daysOfHalf: number;
  /** What `days` would be if one could look only once, on the last day. */
  daysLookingOnce: number;
}

export type ExpectedRunTime =
  | { ok: true; value: RunTime }
  | { ok: false; reason: "no-shoppers" | "no-conversions" | "no-effect" | "rate-above-one" | "nothing-to-compare" };

const alpha = 0.05;
const power = 0.8;

/**
 * How long an experiment takes, before it starts. For the variant with the fewest shoppers: the number of them at which the
 * confidence sequence of a result just as expected lies above 0, and above it by z_power = 0.84 standard errors, so that chance
 * seldom pulls it below:
 *
 *     expected difference ≥ (always-valid multiplier + z_power) · standard error
 *
 * It is the usual sum for the power of a test (see `fixedHorizonSize`) with the multiplier of `alwaysValidMultiplier` for 1.96, and
 * counts the last look only: the earlier ones make it a little more probable still. Alpha, 5 %, is shared among the comparisons.
 */
export function expectedRunTime({ dailyShoppers, baselineRate, relativeEffect, shares }: Plan): ExpectedRunTime {
  const [controlShare = 0, ...others] = shares;
  const variantShare = Math.min(...others);
  const variantRate = baselineRate * (1 + relativeEffect);
  if (others.length === 0 || !(controlShare > 0) || !(variantShare > 0)) return { ok: false, reason: "nothing-to-compare" };
  if (!(dailyShoppers > 0)) return { ok: false, reason: "no-shoppers" };
  if (!(baselineRate > 0)) return { ok: false, reason: "no-conversions" };
  if (!(relativeEffect > 0)) return { ok: false, reason: "no-effect" };
  if (variantRate >= 1) return { ok: false, reason: "rate-above-one" };

  const level = alpha / others.length;
  const rates = { controlRate: baselineRate, variantRate };
  const once = fixedHorizonSize({ ...rates, ratio: variantShare / controlShare, alpha: level, power }) / controlShare;
  const shoppers = Math.ceil(leastShoppers(normalQuantile(power)));
  const days = (needed: number) => Math.ceil(needed / dailyShoppers);
  return {
    ok: true,
    value: {
      shoppers,
      perVariant: shares.map((share) => Math.ceil(shoppers * share)),
      days: days(shoppers),
      daysOfHalf: days(leastShoppers(0)),
      daysLookingOnce: days(once),
    },
  };

  /** The least number in all at which the interval lies above 0 by so many standard errors, to a millionth. */
  function leastShoppers(errorsAbove: number): number {
    let [low, high] = [2 / Math.min(controlShare, variantShare), 2 / Math.min(controlShare, variantShare)];
    while (!liesAbove(high, errorsAbove)) high *= 2;
    while (high - low > 1e-6 * high) {
      const middle = (low + high) / 2;
      if (liesAbove(middle, errorsAbove)) high = middle;
      else low = middle;
    }
    return high;
  }

  function liesAbove(total: number, errorsAbove: number): boolean {
    const [control, variant] = [justAsExpected(total * controlShare, baselineRate), justAsExpected(total * variantShare, variantRate)];
    const squared = differenceErrors(variant, control);
    const error = Math.sqrt(squared.variant + squared.control);
    const sequence = confidenceSequence(variant, control, { alpha: level });
    return sequence !== null && sequence.low >= errorsAbove * error;
  }
}

function justAsExpected(exposed: number, rate: number): Sample {
  return { exposed, sum: exposed * rate, sumOfSquares: exposed * rate };
}
