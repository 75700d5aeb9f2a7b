import { expect, test } from "vitest";
import { type ConfidenceSequence, confidenceSequence } from "~/domain/experiments/confidence-sequence";
import { conversionSample } from "~/domain/experiments/conversion-sample";
import { revenueSample } from "~/domain/experiments/revenue-sample";
import { seededRandom } from "./seeded-random";
import { longTail, newArm, simulateDay } from "./simulate-arm";

/* Where there is a difference, the interval must hold the true one on every day, not only leave out 0. */
const seed = 5;
const random = seededRandom(seed);
/** Of `longTail`: median · exp(σ²/2). */
const meanSpend = 4000 * Math.exp(1.2 ** 2 / 2);

test.each([
  { name: "like arms", control: { perDay: 100, rate: 0.03 }, variant: { perDay: 100, rate: 0.06 } },
  { name: "a holdout of 5 % that buys half as much", control: { perDay: 50, rate: 0.015 }, variant: { perDay: 950, rate: 0.03 } },
  { name: "a holdout of 5 % that buys twice as much", control: { perDay: 50, rate: 0.06 }, variant: { perDay: 950, rate: 0.03 } },
])(`$name: 60 daily intervals miss the truth in at most 5 % of 1,500 experiments, seed ${seed}`, { timeout: 30_000 }, (given) => {
  const { control, variant } = given;
  const truth = variant.rate - control.rate;
  const missed = { conversion: 0, lift: 0, revenue: 0 };
  for (let i = 0; i < 1500; i++) {
    const [a, b] = [newArm("control"), newArm("variant")];
    const once = { conversion: false, lift: false, revenue: false };
    for (let day = 0; day < 60; day++) {
      simulateDay(a, { ...control, spend: longTail }, random);
      simulateDay(b, { ...variant, spend: longTail }, random);
      const conversion = confidenceSequence(conversionSample(b), conversionSample(a));
      once.conversion ||= misses(conversion, truth);
      once.lift ||= misses(conversion?.lift, variant.rate / control.rate - 1);
      once.revenue ||= misses(confidenceSequence(revenueSample(b), revenueSample(a)), truth * meanSpend);
    }
    for (const key of Object.keys(missed) as (keyof typeof missed)[]) missed[key] += once[key] ? 1 / 1500 : 0;
  }
  console.info(`${given.name}: missed`, missed);
  expect(Math.max(missed.conversion, missed.lift, missed.revenue)).toBeLessThanOrEqual(0.05);
});

function misses(interval: Pick<ConfidenceSequence, "low" | "high"> | null | undefined, truth: number): boolean {
  return interval ? interval.low > truth || interval.high < truth : false;
}
