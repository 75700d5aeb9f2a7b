import { describe, expect, it } from "vitest";
import { type RecalledEvent, recallVisitor } from "~/domain/touchpoints/why/recall-visitor";

const now = Date.parse("2026-11-17T12:00:00Z");
const minutesAgo = (minutes: number): Date => new Date(now - minutes * 60_000);
const event = (kind: string, minutes: number, more: Partial<RecalledEvent> = {}): RecalledEvent => ({
  kind,
  at: minutesAgo(minutes),
  ...more,
});
const recall = (events: RecalledEvent[], isLastPage = false) =>
  recallVisitor(events, {
    ...{ now, zone: "Europe/Berlin", unit: "browser", isLastPage, isOverlay: (id: string) => id === "popup" },
    steps: [
      { touchpointId: "popup", seriesId: "s", index: 1 },
      { touchpointId: "bar", seriesId: "s", index: 0 },
    ],
  });

describe("what a browser would remember", () => {
  it("of nothing is a first visit", () => {
    expect(recall([])).toMatchObject({ visits: 1, pagesInVisit: 1, entryPage: true, touchpoints: {}, series: {} });
  });

  it("counts visits by half-hours of silence, and this page once", () => {
    const views = [event("page_viewed", 100), event("page_viewed", 80), event("page_viewed", 5)];
    expect(recall(views)).toMatchObject({ visits: 2, pagesInVisit: 2, entryPage: false });
    expect(recall(views, true)).toMatchObject({ visits: 2, pagesInVisit: 1, entryPage: true });
  });

  it("has what was shown, closed and answered, and how far that is in a series", () => {
    const memory = recall([
      event("page_viewed", 60 * 24),
      event("touchpoint_shown", 60 * 24 - 1, { touchpointId: "popup" }),
      event("page_viewed", 10),
      event("touchpoint_shown", 9, { touchpointId: "popup" }),
      event("touchpoint_closed", 8, { touchpointId: "popup" }),
      event("touchpoint_shown", 7, { touchpointId: "bar" }),
      event("touchpoint_answered", 6, { touchpointId: "bar", questionId: "q", values: ["a"] }),
      event("order_placed", 5),
    ]);
    expect(memory.touchpoints.popup).toMatchObject({ shows: 2, visit: 2, showsInVisit: 1, day: "2026-11-17", showsOnDay: 1 });
    expect(memory.touchpoints.bar?.answers).toEqual({ q: { values: ["a"], at: minutesAgo(6).getTime() } });
    expect(memory).toMatchObject({
      lastOverlayAt: minutesAgo(9).getTime(),
      lastCloseAt: minutesAgo(8).getTime(),
      orderedAt: minutesAgo(5).getTime(),
      overlaysInVisit: { visit: 2, count: 1 },
      overlaysOnDay: { day: "2026-11-17", count: 1 },
      series: { s: { step: 1, overAt: 0 } },
    });
  });
});
