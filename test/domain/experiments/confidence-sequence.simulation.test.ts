import { expect, test } from "vitest";
import { confidenceSequence } from "~/domain/experiments/confidence-sequence";
import { conversionSample } from "~/domain/experiments/conversion-sample";
import { revenueSample } from "~/domain/experiments/revenue-sample";
import type { Sample } from "~/domain/experiments/sample";
import { seededRandom } from "./seeded-random";
import { longTail, newArm, type Shoppers, simulateDay } from "./simulate-arm";

/*
 * What the intervals promise, tried: whole experiments drawn by lot and looked at daily. The fixed-horizon interval is looked at
 * beside them, to show that the lots would catch an interval that does not keep the promise.
 */
const seed = 20260301;
const random = seededRandom(seed);
const looks = 60;

interface Alarms {
  conversion: number;
  revenue: number;
  fixedConversion: number;
  fixedRevenue: number;
}

/** In which share of experiments at least one of the daily looks leaves out 0. */
function alarms(experiments: number, control: Shoppers, variant: Shoppers): Alarms {
  const counts: Alarms = { conversion: 0, revenue: 0, fixedConversion: 0, fixedRevenue: 0 };
  for (let i = 0; i < experiments; i++) {
    const [a, b] = [newArm("control"), newArm("variant")];
    const found = { conversion: false, revenue: false, fixedConversion: false, fixedRevenue: false };
    for (let day = 0; day < looks; day++) {
      simulateDay(a, control, random);
      simulateDay(b, variant, random);
      found.conversion ||= leavesOutZero(conversionSample(b), conversionSample(a));
      found.revenue ||= leavesOutZero(revenueSample(b), revenueSample(a));
      found.fixedConversion ||= beyondTwoErrors(conversionSample(b), conversionSample(a));
      found.fixedRevenue ||= beyondTwoErrors(revenueSample(b), revenueSample(a));
    }
    for (const key of Object.keys(counts) as (keyof Alarms)[]) counts[key] += found[key] ? 1 / experiments : 0;
  }
  return counts;
}

function leavesOutZero(variant: Sample, control: Sample): boolean {
  const sequence = confidenceSequence(variant, control);
  return sequence !== null && (sequence.low > 0 || sequence.high < 0);
}

function beyondTwoErrors(variant: Sample, control: Sample): boolean {
  const varianceOf = ({ exposed, sum, sumOfSquares }: Sample) => (sumOfSquares - (sum * sum) / exposed) / (exposed - 1) / exposed;
  const difference = variant.sum / variant.exposed - control.sum / control.exposed;
  return Math.abs(difference) > 1.96 * Math.sqrt(varianceOf(variant) + varianceOf(control));
}

const percent = (share: number) => `${(share * 100).toFixed(1)} %`;

test.each([
  { name: "few shoppers", control: 15, variant: 15, experiments: 4000 },
  { name: "a usual shop", control: 100, variant: 100, experiments: 4000 },
  { name: "a large shop", control: 500, variant: 500, experiments: 2000 },
  { name: "a holdout of 5 %", control: 10, variant: 190, experiments: 2000 },
])(
  `no difference, $name ($control and $variant a day), $experiments experiments, seed ${seed}: at most 5 % cry wolf`,
  { timeout: 30_000 },
  (given) => {
    const shoppers: Shoppers = { perDay: given.control, rate: 0.03, spend: longTail };
    const share = alarms(given.experiments, shoppers, { ...shoppers, perDay: given.variant });
    console.info(
      `${given.name}: always-valid ${percent(share.conversion)} of conversions, ${percent(share.revenue)} of revenues; ` +
        `fixed horizon ${percent(share.fixedConversion)}, ${percent(share.fixedRevenue)}`,
    );
    expect(share.conversion).toBeLessThanOrEqual(0.05);
    expect(share.revenue).toBeLessThanOrEqual(0.05);
    expect(share.fixedConversion).toBeGreaterThan(0.2);
    expect(share.fixedRevenue).toBeGreaterThan(0.15);
  },
);

test(`a real difference is found, seed ${seed}: 3 % against 4 %, 200 shoppers a day and arm`, { timeout: 30_000 }, () => {
  const share = alarms(
    500,
    { perDay: 200, rate: 0.03, spend: longTail },
    { perDay: 200, rate: 0.04, spend: (draw) => 1.5 * longTail(draw) },
  );
  console.info(`found: conversions in ${percent(share.conversion)}, revenues (double) in ${percent(share.revenue)}`);
  expect(share.conversion).toBeGreaterThan(0.9);
  expect(share.revenue).toBeGreaterThan(0.9);
});
