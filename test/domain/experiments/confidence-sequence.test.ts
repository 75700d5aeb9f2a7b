import { describe, expect, test } from "vitest";
import { alwaysValidMultiplier } from "~/domain/experiments/always-valid-multiplier";
import { alwaysValidP } from "~/domain/experiments/always-valid-p";
import { confidenceSequence } from "~/domain/experiments/confidence-sequence";
import type { Sample } from "~/domain/experiments/sample";

/*
 * Published: GrowthBook (`packages/stats/tests/frequentist/test_tests.py`, TestSequentialTTest) and PostHog
 * (`products/experiments/stats/tests/test_frequentist.py`, TestSequentialTwoSidedTTestGoldenValues), whose intervals are for the
 * lift with the delta method's standard error: computed here, for the multiplier to be compared.
 */
const published: { name: string; control: Sample; variant: Sample; tunedFor: number; lift: number; low: number; high: number }[] = [
  {
    name: "GrowthBook, means",
    control: { exposed: 3000, sum: 1396.87, sumOfSquares: 52377.9767 },
    variant: { exposed: 3461, sum: 2422.7, sumOfSquares: 134698.29 },
    tunedFor: 1000,
    lift: 0.50336,
    low: -0.55844,
    high: 1.56516,
  },
  {
    name: "GrowthBook, proportions",
    control: { exposed: 3000, sum: 1396, sumOfSquares: 1396 },
    variant: { exposed: 3461, sum: 2422, sumOfSquares: 2422 },
    tunedFor: 5000,
    lift: 0.50386,
    low: 0.40098,
    high: 0.60675,
  },
  {
    name: "PostHog, means",
    control: { exposed: 3000, sum: 1400, sumOfSquares: 52000 },
    variant: { exposed: 3500, sum: 2500, sumOfSquares: 135000 },
    tunedFor: 1000,
    lift: 0.53061,
    low: -0.5323,
    high: 1.59353,
  },
  {
    name: "PostHog, proportions",
    control: { exposed: 3050, sum: 1450, sumOfSquares: 1450 },
    variant: { exposed: 3500, sum: 2600, sumOfSquares: 2600 },
    tunedFor: 5000,
    lift: 0.56256,
    low: 0.46064,
    high: 0.66448,
  },
];

describe("as published", () => {
  test.each(published)("$name: $lift in [$low, $high]", ({ control, variant, tunedFor, lift, low, high }) => {
    const margin =
      alwaysValidMultiplier({ shoppers: control.exposed + variant.exposed, alpha: 0.05, tunedFor }) * deltaError(variant, control);
    // Four decimals: the proportions' variances are published with n, not n − 1, below.
    expect(lift - margin).toBeCloseTo(low, 4);
    expect(lift + margin).toBeCloseTo(high, 4);
    expect(confidenceSequence(variant, control, { tunedFor })?.lift?.estimate).toBeCloseTo(lift, 5);
  });

  test("p-values: GrowthBook's and PostHog's means give 1", () => {
    for (const { control, variant, tunedFor, lift } of published.filter(({ name }) => name.endsWith("means"))) {
      const looking = { shoppers: control.exposed + variant.exposed, alpha: 0.05, tunedFor };
      expect(alwaysValidP(lift / deltaError(variant, control), looking)).toBe(1);
    }
  });
});

describe("interval, lift and p-value agree", () => {
  const control = { exposed: 5000, sum: 150, sumOfSquares: 150 };
  test.each([100, 130, 150, 170, 190, 205, 210, 215, 220, 260, 400])("%d conversions of 5,000 against 150", (sum) => {
    const sequence = confidenceSequence({ exposed: 5000, sum, sumOfSquares: sum }, control);
    if (!sequence?.lift) throw new Error("Something can be said of these");
    const { estimate, low, high, lift, alwaysValidP } = sequence;
    expect(estimate).toBeCloseTo((sum - 150) / 5000, 12);
    expect(low).toBeLessThan(estimate);
    expect(high).toBeGreaterThan(estimate);
    expect(Math.sign(lift.low)).toBe(Math.sign(low));
    expect(Math.sign(lift.high)).toBe(Math.sign(high));
    expect(alwaysValidP <= 0.05).toBe(low > 0 || high < 0);
  });

  test("a p-value of exactly alpha at the boundary", () => {
    for (const shoppers of [10, 1000, 10_000, 1_000_000]) {
      const looking = { shoppers, alpha: 0.05 / 3, tunedFor: 10_000 };
      expect(alwaysValidP(alwaysValidMultiplier(looking), looking)).toBeCloseTo(0.05 / 3, 10);
    }
  });

  test("what is said of the difference is said with the arms exchanged", () => {
    const variant = { exposed: 4000, sum: 160, sumOfSquares: 160 };
    const [one, other] = [confidenceSequence(variant, control), confidenceSequence(control, variant)];
    expect(one?.low).toBeCloseTo(-(other?.high ?? 0), 12);
    expect(one?.alwaysValidP).toBeCloseTo(other?.alwaysValidP ?? 0, 12);
  });
});

describe("when little is known", () => {
  const none = { exposed: 5000, sum: 0, sumOfSquares: 0 };
  const some = { exposed: 5000, sum: 150, sumOfSquares: 150 };

  test.each([
    { name: "nobody", variant: { exposed: 0, sum: 0, sumOfSquares: 0 }, control: some },
    { name: "one shopper", variant: some, control: { exposed: 1, sum: 1, sumOfSquares: 1 } },
    { name: "nobody converted", variant: none, control: none },
    { name: "all converted", variant: { exposed: 20, sum: 20, sumOfSquares: 20 }, control: { exposed: 20, sum: 20, sumOfSquares: 20 } },
  ])("$name: nothing is said", ({ variant, control }) => {
    expect(confidenceSequence(variant, control)).toBeNull();
  });

  test("a control without a conversion: a difference, but no lift", () => {
    const sequence = confidenceSequence(some, none);
    expect(sequence?.low).toBeGreaterThan(0);
    expect(sequence?.lift).toBeNull();
  });

  test("the default tuning costs at most an eighth of the width from 2,000 to 200,000 shoppers", () => {
    for (const shoppers of [2000, 5000, 10_000, 50_000, 200_000]) {
      const best = alwaysValidMultiplier({ shoppers, alpha: 0.05, tunedFor: shoppers });
      expect(alwaysValidMultiplier({ shoppers, alpha: 0.05, tunedFor: 10_000 }) / best).toBeLessThan(1.125);
    }
  });
});

/** The delta method's standard error of variant / control − 1. */
function deltaError(variant: Sample, control: Sample): number {
  const [mean, base] = [variant.sum / variant.exposed, control.sum / control.exposed];
  const varianceOf = ({ exposed, sum, sumOfSquares }: Sample) => (sumOfSquares - (sum * sum) / exposed) / (exposed - 1) / exposed;
  return Math.sqrt(varianceOf(variant) / base ** 2 + (varianceOf(control) * mean ** 2) / base ** 4);
}
