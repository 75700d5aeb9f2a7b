import { expect, test } from "vitest";
import { setShare } from "~/domain/experiments/set-share";
import { fc } from "../../support/generated";

test.each([
  [[1, 1], 1, 30, [70, 30]],
  [[50, 50], 0, 90, [90, 10]],
  [[50, 50], 0, 100, [99, 1]],
  [[50, 50], 0, 0, [1, 99]],
  [[60, 20, 20], 0, 40, [40, 30, 30]],
  [[7], 0, 20, [100]],
])("of %j the one at %i gets %i percent: %j", (weights, index, percent, expected) => {
  expect(setShare(weights, index, percent)).toEqual(expected);
});

test("whatever the weights were, the shares are whole, at least 1 and add up to 100", () => {
  const weights = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(weights, fc.nat(5), fc.integer({ min: -50, max: 200 }), (before, at, percent) => {
      const after = setShare(before, at % before.length, percent);
      expect(after.reduce((sum, weight) => sum + weight, 0)).toBe(100);
      expect(after.every((weight) => Number.isInteger(weight) && weight >= 1)).toBe(true);
    }),
  );
});
