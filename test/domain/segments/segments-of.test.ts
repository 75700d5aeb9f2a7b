import { expect, it } from "vitest";
import { builtInSegments } from "~/domain/segments/built-in-segments";
import { lapsedAfterMs, segmentsOf } from "~/domain/segments/segments-of";

const now = Date.parse("2026-11-17T09:00:00Z");
const recent = now - 86_400_000;

it("nobody is in a segment for nothing", () => {
  expect(segmentsOf({ emailConsent: "none", ordersCount: 0, lastOrderAt: 0 }, now)).toEqual({ segments: [], untilMs: Infinity });
});

it("consent that is asked for is not given yet", () => {
  expect(segmentsOf({ emailConsent: "pending", ordersCount: 0, lastOrderAt: 0 }, now).segments).toEqual([]);
  expect(segmentsOf({ emailConsent: "subscribed", ordersCount: 0, lastOrderAt: 0 }, now).segments).toEqual(["subscribers"]);
});

it("a buyer lapses ninety days after the last order, and at no other moment", () => {
  const facts = { emailConsent: "none", ordersCount: 1, lastOrderAt: recent };
  const first = segmentsOf(facts, now);
  expect(first).toEqual({ segments: ["buyers"], untilMs: recent + lapsedAfterMs });
  expect(segmentsOf(facts, first.untilMs - 1).segments).toEqual(["buyers"]);
  expect(segmentsOf(facts, first.untilMs)).toEqual({ segments: ["buyers", "lapsed"], untilMs: Infinity });
});

it("orders of which no day is known make buyers, not lapsed ones", () => {
  expect(segmentsOf({ emailConsent: "none", ordersCount: 5, lastOrderAt: 0 }, now).segments).toEqual(["buyers", "repeat-buyers"]);
});

it("every built-in segment has somebody it could be", () => {
  const everything = segmentsOf({ emailConsent: "subscribed", ordersCount: 2, lastOrderAt: 1 }, now).segments;
  expect(everything).toEqual([...builtInSegments]);
});
