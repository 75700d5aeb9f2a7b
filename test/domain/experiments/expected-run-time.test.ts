import { describe, expect, test } from "vitest";
import { confidenceSequence } from "~/domain/experiments/confidence-sequence";
import { conversionSample } from "~/domain/experiments/conversion-sample";
import { expectedRunTime } from "~/domain/experiments/expected-run-time";
import { fixedHorizonSize } from "~/domain/experiments/fixed-horizon-size";
import { normalQuantile } from "~/domain/experiments/normal-quantile";
import cases from "./expected-run-time.cases.json";
import { seededRandom } from "./seeded-random";
import { newArm, simulateDay } from "./simulate-arm";

test.each(cases)("$name", ({ plan, expected }) => {
  const found = expectedRunTime(plan);
  expect(found.ok ? found.value : found.reason).toEqual(expected);
});

describe("looking once", () => {
  // JMP 13's documentation, "Two Sample Proportions": 2554; R's, of power.prop.test: "n = 76.7".
  test.each([
    { controlRate: 0.08, variantRate: 0.06, power: 0.8, size: 2554, digits: 0 },
    { controlRate: 0.5, variantRate: 0.75, power: 0.9, size: 76.7, digits: 1 },
  ])("$controlRate against $variantRate with power $power: $size", ({ controlRate, variantRate, power, size, digits }) => {
    const exact = fixedHorizonSize({ controlRate, variantRate, power, ratio: 1, alpha: 0.05 });
    expect(digits === 0 ? Math.ceil(exact) : exact).toBeCloseTo(size, digits);
  });

  test("unequal arms: as many of both, seen from either side", () => {
    const one = fixedHorizonSize({ controlRate: 0.03, variantRate: 0.04, ratio: 3, alpha: 0.05, power: 0.8 });
    const other = fixedHorizonSize({ controlRate: 0.04, variantRate: 0.03, ratio: 1 / 3, alpha: 0.05, power: 0.8 });
    expect(one * 3).toBeCloseTo(other, 6);
  });

  // Abramowitz & Stegun, table 26.5.
  test.each([
    [0.5, 0],
    [0.8, 0.8416212336],
    [0.975, 1.9599639845],
    [0.025, -1.9599639845],
    [0.995, 2.5758293035],
    [0.9999, 3.7190164855],
  ])("quantile of %d: %d", (probability, value) => {
    expect(normalQuantile(probability)).toBeCloseTo(value, 9);
  });
});

const seed = 1905;
test(`the promise is kept (seed ${seed}): found by the last day in at least 80 %, by the middle one in at least half`, {
  timeout: 30_000,
}, () => {
  const random = seededRandom(seed);
  const plan = { dailyShoppers: 600, baselineRate: 0.05, relativeEffect: 0.3, shares: [0.5, 0.5] };
  const runTime = expectedRunTime(plan);
  if (!runTime.ok) throw new Error(runTime.reason);
  const { days, daysOfHalf } = runTime.value;
  const experiments = 1000;
  const spend = () => 0;
  const found = { last: 0, half: 0 };
  for (let i = 0; i < experiments; i++) {
    const [a, b] = [newArm("control"), newArm("variant")];
    let foundOn = Number.POSITIVE_INFINITY;
    for (let day = 1; day <= days && foundOn > day; day++) {
      simulateDay(a, { perDay: 300, rate: 0.05, spend }, random);
      simulateDay(b, { perDay: 300, rate: 0.065, spend }, random);
      const sequence = confidenceSequence(conversionSample(b), conversionSample(a));
      if (sequence && sequence.low > 0) foundOn = day;
    }
    if (foundOn <= days) found.last += 1 / experiments;
    if (foundOn <= daysOfHalf) found.half += 1 / experiments;
  }
  console.info(`found by day ${days}: ${found.last.toFixed(3)}, by day ${daysOfHalf}: ${found.half.toFixed(3)}`);
  expect(found.last).toBeGreaterThan(0.8);
  expect(found.last).toBeLessThan(0.92);
  expect(found.half).toBeGreaterThan(0.5);
});
