import { expect, it } from "vitest";
import { contrast } from "~/domain/shared/contrast";

it.each([
  ["#000000", "#ffffff", 21],
  ["#ffffff", "#000000", 21],
  ["#777777", "#ffffff", 4.48],
  ["#1f2a24", "#1f2a24", 1],
])("contrast of %s and %s", (a, b, expected) => {
  expect(contrast(a, b)).toBeCloseTo(expected, 2);
});

it("says nothing of what is no colour", () => {
  expect(contrast("#12", "#ffffff")).toBeNull();
});
