import { expect, test } from "vitest";
import { drawSlice } from "~/domain/touchpoints/draw-slice";

const slices = [
  { id: "a", weight: 1 },
  { id: "never", weight: 0 },
  { id: "b", weight: 3 },
];

test("each slice has exactly its weight's share of the lots", () => {
  const asked: number[] = [];
  const drawn = [0, 1, 2, 3].map((lot) => drawSlice(slices, (below) => (asked.push(below) ? lot : 0))?.id);
  expect(asked).toEqual([4, 4, 4, 4]);
  expect(drawn).toEqual(["a", "b", "b", "b"]);
});

test("a wheel without any weight gives nothing", () => {
  expect(drawSlice([{ weight: 0 }], () => 0)).toBeNull();
  expect(drawSlice([], () => 0)).toBeNull();
});

test("a lot that is too high is a mistake of ours", () => {
  expect(() => drawSlice(slices, () => 4)).toThrow();
});
