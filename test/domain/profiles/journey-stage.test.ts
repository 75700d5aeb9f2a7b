import { describe, expect, it } from "vitest";
import { journeyStage, type StageFacts } from "~/domain/profiles/journey-stage";

const dayMs = 86_400_000;
const now = Date.parse("2026-11-17T09:00:00Z");
const daysAgo = (days: number): number => now - days * dayMs;
const nobody: StageFacts = { ordersCount: 0, lastBrowsedAt: 0, openCheckoutAt: 0, openOrderAt: 0, lastOrderAt: 0, awaitsFeedbackSince: 0 };

describe("the stage of a shopper", () => {
  const cases: [string, Partial<StageFacts>, string, number][] = [
    ["of whom nothing is known", {}, "awareness", Infinity],
    ["who looked at a product", { lastBrowsedAt: daysAgo(2) }, "consideration", daysAgo(2) + 30 * dayMs],
    ["who looked at one long ago", { lastBrowsedAt: daysAgo(31) }, "awareness", Infinity],
    ["who began a checkout", { lastBrowsedAt: daysAgo(1), openCheckoutAt: daysAgo(1) }, "purchase", daysAgo(1) + 3 * dayMs],
    ["who left a checkout days ago", { lastBrowsedAt: daysAgo(4), openCheckoutAt: daysAgo(4) }, "consideration", daysAgo(4) + 30 * dayMs],
    ["who waits for an order", { ordersCount: 1, openOrderAt: daysAgo(2), lastOrderAt: daysAgo(2) }, "purchase", daysAgo(2) + 30 * dayMs],
    ["whose order is on its way", { ordersCount: 1, lastOrderAt: daysAgo(5) }, "service", daysAgo(5) + 30 * dayMs],
    [
      "whose late order has just come and who was not asked yet",
      { ordersCount: 1, lastOrderAt: daysAgo(40), awaitsFeedbackSince: daysAgo(3) },
      "service",
      daysAgo(3) + 14 * dayMs,
    ],
    ["who came back and waits for nothing", { ordersCount: 2, lastOrderAt: daysAgo(60) }, "loyalty", Infinity],
    ["who bought once, a while ago", { ordersCount: 1, lastOrderAt: daysAgo(60) }, "consideration", Infinity],
    ["who comes back and has a checkout open", { ordersCount: 4, openCheckoutAt: daysAgo(0) }, "purchase", now + 3 * dayMs],
  ];
  it.each(cases)("%s", (_, facts, stage, untilMs) => {
    expect(journeyStage({ ...nobody, ...facts }, now)).toEqual({ stage, untilMs });
  });

  it("changes at the moment it said it would", () => {
    const facts = { ...nobody, openCheckoutAt: daysAgo(1), lastBrowsedAt: daysAgo(1) };
    const { untilMs } = journeyStage(facts, now);
    expect(journeyStage(facts, untilMs - 1).stage).toBe("purchase");
    expect(journeyStage(facts, untilMs).stage).toBe("consideration");
  });
});
