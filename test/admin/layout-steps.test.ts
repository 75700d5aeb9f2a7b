import { expect, it } from "vitest";
import { layoutSteps, nodeSize, type Point } from "~/admin/series/layout-steps";
import type { Series } from "~/domain/touchpoints/series";

const way = (touchpointId: string) => ({ touchpointId, outcome: "closed" as const, questionId: null, answer: null, afterSeconds: 0 });
const seriesOf = (ways: Record<string, string[]>): Series => ({
  steps: Object.entries(ways).map(([touchpointId, from]) => ({ touchpointId, after: from.map(way) })),
  goal: { ordered: true },
});
const label = "It was closed, 1 day later · 1,204";

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}
const stepAt = ({ x, y }: Point): Box => ({ left: x, right: x + nodeSize.width, top: y, bottom: y + nodeSize.height });
const wordsAt = ({ x, y }: Point): Box => ({ left: x - 90, right: x + 90, top: y - 9, bottom: y + 9 });
const overlap = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

it.each([
  ["a way that leads past a step", seriesOf({ a: [], b: ["a"], c: ["a", "b"] })],
  ["two ways between the same steps", seriesOf({ a: [], b: ["a", "a"] })],
  ["a fork and a meeting", seriesOf({ a: [], b: ["a"], c: ["a"], d: ["b", "c", "a"] })],
])("%s keeps clear of the steps, and its words of all others", (_, series) => {
  const { places, ways } = layoutSteps(series, () => label);
  const steps = [...places.values()].map(stepAt);
  const words = [...ways.values()].map((one) => wordsAt(one.label));
  for (const [index, box] of words.entries()) {
    for (const step of steps) expect(overlap(box, step)).toBe(false);
    for (const other of words.slice(index + 1)) expect(overlap(box, other)).toBe(false);
  }
  for (const { points } of ways.values())
    for (const { x, y } of points)
      for (const { left, right, top, bottom } of steps) expect(x > left && x < right && y > top && y < bottom).toBe(false);
});

it("a way from a touchpoint that is no step any more is left out", () => {
  const { places, ways } = layoutSteps(seriesOf({ a: [], b: ["a", "gone"] }), () => label);
  expect([...places.keys()]).toEqual(["a", "b"]);
  expect([...ways.keys()]).toEqual(["1.0"]);
});

it("steps that one step leads to stand in their order from left to right", () => {
  const { places } = layoutSteps(seriesOf({ a: [], b: ["a"], c: ["a"], d: ["a"] }), () => label);
  const [, b = 0, c = 0, d = 0] = [...places.values()].map(({ x }) => x);
  expect(b).toBeLessThan(c);
  expect(c).toBeLessThan(d);
});
