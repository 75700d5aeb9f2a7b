import { describe, expect, it } from "vitest";
import { buildKnownShopper } from "~/domain/touchpoints/build-known-shopper";
import type { KnownShopperFacts } from "~/domain/touchpoints/known-shopper-facts";
import { type ShopperOutcome, sumOutcomes } from "~/domain/touchpoints/sum-outcomes";

const now = Date.parse("2026-11-17T09:00:00Z");
const plain: KnownShopperFacts = {
  id: "p1",
  unit: "browser-1",
  fields: { skin: "dry" },
  emailConsent: "subscribed",
  ordersCount: 0,
  lastOrderAt: 0,
  lastBrowsedAt: 0,
  openCheckoutAt: 0,
  openOrderAt: 0,
  awaitsFeedbackSince: 0,
  lastMessageAt: 5,
  memories: [],
  answers: [],
  places: [],
};
const memory = (touchpointId: string, given: Partial<KnownShopperFacts["memories"][number]> = {}) => ({
  ...{ touchpointId, overlay: true, shows: 1, day: "2026-11-17", showsOnDay: 1 },
  ...{ shownAt: now, closedAt: 0, submittedAt: 0, clickedAt: 0, ...given },
});

describe("what the storefront is told of a shopper", () => {
  it("has their facts, and nothing that names them", () => {
    const { shopper, untilMs } = buildKnownShopper({ ...plain, places: [{ seriesId: "s1", step: 2, overAt: 0 }] }, now);
    expect(shopper).toEqual({
      ...{ v: 1, at: now, id: "p1", unit: "browser-1", segments: ["subscribers"], stage: "awareness", fields: { skin: "dry" } },
      ...{ subscribed: true, touchpoints: {}, series: { s1: { step: 2, overAt: 0 } }, lastMessageAt: 5 },
      overlaysOnDay: { day: "", count: 0 },
    });
    expect(untilMs).toBe(Infinity);
  });

  it("counts overlays of the newest day only, and bars not at all", () => {
    const memories = [
      memory("a", { showsOnDay: 2 }),
      memory("b"),
      memory("yesterday", { day: "2026-11-16", showsOnDay: 9 }),
      memory("bar", { overlay: false, showsOnDay: 7 }),
    ];
    expect(buildKnownShopper({ ...plain, memories }, now).shopper.overlaysOnDay).toEqual({ day: "2026-11-17", count: 3 });
  });

  it("joins answers to what was shown, and remembers what was answered without it", () => {
    const answers = [
      { touchpointId: "a", questionId: "q", values: ["yes"], at: 7 },
      { touchpointId: "b", questionId: "q", values: ["9"], at: 8 },
    ];
    const { touchpoints } = buildKnownShopper({ ...plain, memories: [memory("a")], answers }, now).shopper;
    expect(touchpoints.a).toMatchObject({ shows: 1, visit: 0, showsInVisit: 0, answers: { q: { values: ["yes"], at: 7 } } });
    expect(touchpoints.b).toMatchObject({ shows: 0, answers: { q: { values: ["9"], at: 8 } } });
    expect(touchpoints.a).not.toHaveProperty("overlay");
  });

  it("leaves out what was longest ago when there is much", () => {
    const memories = Array.from({ length: 60 }, (_, index) => memory(`t${index}`, { shownAt: index }));
    const told = Object.keys(buildKnownShopper({ ...plain, memories }, now).shopper.touchpoints);
    expect(told).toHaveLength(50);
    expect(told).toContain("t59");
    expect(told).not.toContain("t9");
  });
});

describe("sums of outcomes", () => {
  const outcome = (given: Partial<ShopperOutcome> = {}): ShopperOutcome => ({
    ...{ profileId: "p1", touchpointId: "a", outcome: "shown", at: new Date(now) },
    ...given,
  });

  it("counts shows by the shop's day", () => {
    const late = new Date("2026-11-17T23:30:00Z");
    expect(sumOutcomes([outcome(), outcome(), outcome({ at: late })], "Europe/Berlin")).toMatchObject([
      { shows: 3, day: "2026-11-18", showsOnDay: 1, shownAt: late },
    ]);
    expect(sumOutcomes([outcome({ at: late }), outcome()], "UTC")).toMatchObject([
      { shows: 2, day: "2026-11-17", showsOnDay: 2, shownAt: late },
    ]);
  });

  it("keeps the latest of each kind, and shoppers and touchpoints apart", () => {
    const sums = sumOutcomes(
      [
        outcome({ touchpointId: "b", outcome: "closed" }),
        outcome({ outcome: "answered" }),
        outcome({ profileId: "p0", outcome: "clicked" }),
      ],
      "UTC",
    );
    expect(sums).toMatchObject([
      { profileId: "p0", clickedAt: new Date(now), shows: 0 },
      { profileId: "p1", touchpointId: "a", shows: 0, shownAt: null, clickedAt: null },
      { profileId: "p1", touchpointId: "b", closedAt: new Date(now) },
    ]);
  });
});
