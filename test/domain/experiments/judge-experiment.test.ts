import { expect, test } from "vitest";
import { judgeExperiment } from "~/domain/experiments/judge-experiment";
import type { Verdict } from "~/domain/experiments/verdict";
import cases from "./judge-experiment.cases.json";
import { seededRandom } from "./seeded-random";
import { longTail, newArm, type Shoppers, simulateDay } from "./simulate-arm";

const experimentOf = (weights: number[], holdoutPercent: number) => ({
  id: "e",
  holdoutPercent,
  variants: weights.map((weight, i) => ({ id: i === 0 ? "control" : `v${i}`, weight })),
});

/** `arms`: shoppers and conversions of each, the control first, the holdout last. */
test.each(cases)("$name: $verdict", ({ weights, holdoutPercent = 0, arms, verdict }) => {
  const stats = arms.map(([exposed = 0, converted = 0], i) => {
    const armId = i === 0 ? "control" : i < weights.length ? `v${i}` : "holdout";
    return { armId, exposed, converted, revenueSum: converted * 5000, revenueSumOfSquares: converted * 5000 ** 2 };
  });
  expect(said(judgeExperiment(experimentOf(weights, holdoutPercent), stats))).toBe(verdict);
});

function said(verdict: Verdict): string {
  const { kind, why } = verdict;
  if (verdict.kind === "winner") return [kind, why, verdict.variantId, ...verdict.alsoBetter].join(" ");
  if (verdict.kind === "loser") return [kind, why, ...verdict.variantIds, ...verdict.stillOpen.map((id) => `(${id})`)].join(" ");
  return `${kind} ${why}`;
}

test("every variant is compared, the figures stand beside a broken verdict too", () => {
  const stats = ["control", "v1", "v2"].map((armId, i) => ({ ...newArm(armId), exposed: 5000 + i * 2000, converted: 300 }));
  const verdict = judgeExperiment(experimentOf([1, 1, 1], 0), stats);
  expect(verdict.kind).toBe("broken");
  expect(verdict.comparisons.map(({ variantId }) => variantId)).toEqual(["v1", "v2"]);
  expect(verdict.comparisons[0]?.conversion?.estimate).toBeCloseTo(300 / 7000 - 0.06, 12);
  if (verdict.kind === "broken") expect(verdict.arms[2]).toEqual({ armId: "v2", expectedShare: 1 / 3, exposed: 9000 });
});

const seed = 88;
const random = seededRandom(seed);

test(`no difference among four variants, 1,500 experiments of 60 days, seed ${seed}: at most 5 % ever name one, none is broken`, {
  timeout: 30_000,
}, () => {
  const experiments = 1500;
  const counts = { named: 0, broken: 0 };
  const shoppers: Shoppers = { perDay: 0, rate: 0.03, spend: longTail };
  for (let i = 0; i < experiments; i++) {
    const stats = ["control", "v1", "v2", "v3"].map(newArm);
    const seen = { named: false, broken: false };
    for (let day = 0; day < 60; day++) {
      // 400 shoppers a day, dealt out by lot.
      const perDay = stats.map(() => 0);
      for (let shopper = 0; shopper < 400; shopper++) {
        const arm = Math.floor(random() * 4);
        perDay[arm] = (perDay[arm] ?? 0) + 1;
      }
      stats.forEach((arm, j) => simulateDay(arm, { ...shoppers, perDay: perDay[j] ?? 0 }, random));
      const { kind } = judgeExperiment(experimentOf([1, 1, 1, 1], 0), stats);
      seen.named ||= kind === "winner" || kind === "loser";
      seen.broken ||= kind === "broken";
    }
    counts.named += Number(seen.named) / experiments;
    counts.broken += Number(seen.broken) / experiments;
  }
  console.info(`named ${(counts.named * 100).toFixed(1)} %, broken ${(counts.broken * 100).toFixed(2)} %`);
  expect(counts.named).toBeLessThanOrEqual(0.05);
  expect(counts.broken).toBeLessThanOrEqual(0.002);
});
