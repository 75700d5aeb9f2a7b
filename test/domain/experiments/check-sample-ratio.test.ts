import { describe, expect, test } from "vitest";
import { checkSampleRatio } from "~/domain/experiments/check-sample-ratio";
import { expectedShares } from "~/domain/experiments/expected-shares";
import { seededRandom } from "./seeded-random";

const armsOf = (exposed: number[], shares: number[]) => exposed.map((count, i) => ({ exposed: count, share: shares[i] ?? 0 }));

/** growthbook `packages/back-end`, the test of sequentialPValues (reference values from its Python); rows added up, since only sums count. */
test.each([
  { exposed: [500, 500], shares: [0.5, 0.5], p: 1 },
  { exposed: [800, 200], shares: [0.5, 0.5], p: 8.126155715401769e-8 },
  { exposed: [1100, 900], shares: [0.5, 0.5], p: 0.20685901461423034 },
  { exposed: [1800, 1200], shares: [0.5, 0.5], p: 1.099173293697608e-6 },
  { exposed: [2600, 1400], shares: [0.5, 0.5], p: 5.115536116778213e-23 },
  { exposed: [800, 400, 800], shares: [0.4, 0.2, 0.4], p: 1 },
  { exposed: [600, 200, 200], shares: [0.34, 0.33, 0.33], p: 1.4343631225400445e-6 },
  { exposed: [0, 0], shares: [0.5, 0.5], p: 1 },
])("$exposed of $shares: p = $p", ({ exposed, shares, p }) => {
  const ratio = checkSampleRatio(armsOf(exposed, shares));
  expect(Math.abs(ratio.p / p - 1)).toBeLessThan(1e-6);
  expect(ratio.ok).toBe(p >= 0.001);
});

test("an arm that should have nobody and has somebody is broken at once; one that has nobody as it should is not", () => {
  expect(checkSampleRatio(armsOf([500, 500, 1], [0.5, 0.5, 0]))).toEqual({ ok: false, p: 0 });
  expect(checkSampleRatio(armsOf([500, 500, 0], [0.5, 0.5, 0])).ok).toBe(true);
});

test("expected shares are what is assigned, the holdout last", () => {
  const variants = [
    { id: "a", weight: 3 },
    { id: "b", weight: 1 },
  ];
  expect(expectedShares({ id: "e", holdoutPercent: 20, variants })).toEqual([
    { armId: "a", share: expect.closeTo(0.6, 12) },
    { armId: "b", share: expect.closeTo(0.2, 12) },
    { armId: "holdout", share: expect.closeTo(0.2, 12) },
  ]);
  expect(expectedShares({ id: "e", holdoutPercent: 0, variants }).map(({ armId }) => armId)).toEqual(["a", "b"]);
});

const seed = 4711;
describe(`looked at daily (seed ${seed})`, { timeout: 30_000 }, () => {
  const random = seededRandom(seed);
  const experiments = 2000;

  /** In how many of the experiments 60 daily looks find fault at least once; `kept` is the share of the last arm that is counted. */
  function faults(shares: number[], shoppersPerDay: number, kept: number): { sequential: number; chiSquare: number } {
    const found = { sequential: 0, chiSquare: 0 };
    for (let i = 0; i < experiments; i++) {
      const exposed = shares.map(() => 0);
      const seen = { sequential: false, chiSquare: false };
      for (let day = 0; day < 60; day++) {
        for (let shopper = 0; shopper < shoppersPerDay; shopper++) {
          const arm = drawArm(shares);
          if (arm === shares.length - 1 && random() >= kept) continue;
          exposed[arm] = (exposed[arm] ?? 0) + 1;
        }
        seen.sequential ||= !checkSampleRatio(armsOf(exposed, shares)).ok;
        seen.chiSquare ||= chiSquareP(exposed, shares) < 0.01;
      }
      found.sequential += Number(seen.sequential);
      found.chiSquare += Number(seen.chiSquare);
    }
    return { sequential: found.sequential / experiments, chiSquare: found.chiSquare / experiments };
  }

  function drawArm(shares: number[]): number {
    let left = random();
    for (let arm = 0; arm < shares.length; arm++) {
      left -= shares[arm] ?? 0;
      if (left < 0) return arm;
    }
    return 0;
  }

  test("an unbroken experiment is stopped in fewer than one of a thousand; chi-square at 1 % would in far more than 1 %", () => {
    const { sequential, chiSquare } = faults([0.45, 0.45, 0.1], 100, 1);
    expect(sequential).toBeLessThanOrEqual(0.001);
    expect(chiSquare).toBeGreaterThan(0.04);
  });

  test("a holdout that loses a fifth of its shoppers is found", () => {
    expect(faults([0.45, 0.45, 0.1], 200, 0.8).sequential).toBeGreaterThan(0.9);
  });
});

/** Pearson's, for three arms: two degrees of freedom, whose tail is exp(−x/2). */
function chiSquareP(exposed: number[], shares: number[]): number {
  const total = exposed.reduce((sum, count) => sum + count, 0);
  const value = exposed.reduce((sum, count, i) => sum + (count - total * (shares[i] ?? 0)) ** 2 / (total * (shares[i] ?? 1)), 0);
  return Math.exp(-value / 2);
}
