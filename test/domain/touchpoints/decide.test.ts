import { describe, expect, it } from "vitest";
import { decide } from "~/domain/touchpoints/decide";
import type { ReasonKind } from "~/domain/touchpoints/reason";
import type { TriggerKind } from "~/domain/touchpoints/trigger";
import cases from "./decide.cases.json";
import { type DecideCase, readCase } from "./read-case";

const rows = cases as unknown as DecideCase[];
const now = Date.parse("2026-11-17T10:00:00Z");

/** The compiler holds both lists whole. */
const reasonKinds = Object.keys({
  shown: 0,
  "after-another": 0,
  "not-started": 0,
  ended: 0,
  "other-weekday": 0,
  "other-hour": 0,
  "other-page": 0,
  "other-product": 0,
  "other-collection": 0,
  "other-device": 0,
  "other-language": 0,
  "other-country": 0,
  "other-market": 0,
  "no-place": 0,
  "other-visit-count": 0,
  "other-campaign": 0,
  "other-referrer": 0,
  "not-new": 0,
  "not-returning": 0,
  "not-logged-in": 0,
  "logged-in": 0,
  "other-customer-tag": 0,
  "other-order-count": 0,
  "other-segment": 0,
  "other-stage": 0,
  "other-field": 0,
  "already-subscribed": 0,
  "cart-too-small": 0,
  "cart-too-large": 0,
  "cart-lacks-product": 0,
  "cart-has-product": 0,
  "series-not-reached": 0,
  "series-passed": 0,
  "series-over": 0,
  "came-from-message": 0,
  "message-sent": 0,
  "shop-cap-visit": 0,
  "shop-cap-day": 0,
  "shop-cooling-down": 0,
  "held-out": 0,
  "goal-reached": 0,
  "cap-visit": 0,
  "cap-day": 0,
  "cap-ever": 0,
  "cooling-down": 0,
  "no-memory": 0,
  "waiting-for-trigger": 0,
  "offer-over": 0,
  "sold-out": 0,
  "something-open": 0,
  "too-soon-after-another": 0,
} satisfies Record<ReasonKind, 0>);
const triggerKinds = Object.keys({
  "exit-intent": 0,
  "seconds-on-page": 0,
  "scroll-percent": 0,
  "seconds-idle": 0,
  "pages-viewed": 0,
  "product-added": 0,
  "cart-value": 0,
  "cart-contains": 0,
  clicked: 0,
  seen: 0,
  called: 0,
  "link-parameter": 0,
  outcome: 0,
} satisfies Record<TriggerKind, 0>);

describe("decide", () => {
  it.each(rows)("$name", (row) => {
    const { snapshot, context } = readCase(row);
    const { show, reasons } = decide(snapshot, context);
    expect(show?.id ?? null).toBe(row.show);
    expect(Object.fromEntries(reasons.map(({ id, reason }) => [id, reason.kind]))).toEqual(row.reasons);
  });

  it("has a row for every reason but those that are found in the moment of showing", () => {
    const told = new Set(rows.flatMap(({ reasons }) => Object.values(reasons)));
    expect(reasonKinds.filter((kind) => !told.has(kind))).toEqual(["offer-over", "sold-out"]);
  });

  it("has a row for every trigger, fired and not", () => {
    for (const kind of triggerKinds) {
      const ends = rows.filter(({ touchpoints }) =>
        touchpoints.some(({ triggers = [] }) => triggers.some((trigger) => trigger.kind === kind)),
      );
      expect([kind, ends.some(({ show }) => show !== null), ends.some(({ show }) => show === null)]).toEqual([kind, true, true]);
    }
  });

  it.each<[string, Partial<DecideCase>, number]>([
    ["its start", { touchpoints: [{ id: "a", startsAt: "2026-11-18T09:00:00Z" }] }, Date.parse("2026-11-18T09:00:00Z")],
    ["the time of its trigger", { touchpoints: [{ id: "a", triggers: [{ kind: "seconds-on-page", seconds: 7 }] }] }, now + 2_000],
    ["nothing that time brings", { touchpoints: [{ id: "a", triggers: [{ kind: "seen", selector: "p" }] }] }, Infinity],
    [
      "the end of its rest",
      {
        touchpoints: [{ id: "a", manners: { hoursAfterClose: 24 } }],
        context: { visitor: { touchpoints: { a: { closedAt: "2026-11-17T09:00:00Z" } } } },
      },
      Date.parse("2026-11-18T09:00:00Z"),
    ],
    ["the end of the gap", { touchpoints: [{ id: "a" }], context: { visitor: { lastOverlayAt: "2026-11-17T09:59:30Z" } } }, now + 30_000],
  ])("says that it waits for %s", (_, row, untilMs) => {
    const { snapshot, context } = readCase({ name: "", touchpoints: [], show: null, reasons: {}, ...row });
    expect(decide(snapshot, context).reasons[0]?.reason).toMatchObject({ untilMs });
  });

  it("names the field that a rule is about", () => {
    const targeting = { fields: [{ key: "skin", is: "known" as const, values: [] }] };
    const { snapshot, context } = readCase({ name: "", touchpoints: [{ id: "a", targeting }], show: null, reasons: {} });
    expect(decide(snapshot, context).reasons[0]?.reason).toEqual({ kind: "other-field", key: "skin" });
  });

  it("hands out the variant with its changes, and what is held out", () => {
    const variants = [
      { id: "control", name: "", weight: 0, changes: {} },
      { id: "bar", name: "", weight: 1, changes: { format: { kind: "bar" as const, edge: "top" as const } } },
    ];
    const experiment = { id: "e", goal: "submitted" as const, holdoutPercent: 0, variants };
    const touchpoints = [
      { id: "h", experiment: { ...experiment, holdoutPercent: 100 } },
      { id: "a", experiment },
    ];
    const { snapshot, context } = readCase({ name: "", touchpoints, show: null, reasons: {} });
    const { show, met } = decide(snapshot, context);
    expect(show).toMatchObject({ id: "a", arm: "bar", format: { kind: "bar" }, text: true });
    expect(met).toContainEqual(expect.objectContaining({ id: "h", arm: "holdout" }));
  });

  it("counts whoever it is for, in every arm alike, when variants differ in when or where they come", () => {
    const later = { triggers: { match: "any" as const, list: [{ kind: "seconds-on-page" as const, seconds: 60 }] } };
    const elsewhere = { format: { kind: "bar" as const, edge: "top" as const } };
    const met = (changes: object, holdoutPercent: number, targeting = {}) => {
      const variants = [
        { id: "control", name: "", weight: 0, changes: {} },
        { id: "other", name: "", weight: 1, changes },
      ];
      const experiment = { id: "e", goal: "submitted" as const, holdoutPercent, variants };
      const touchpoints = [{ id: "a", experiment, targeting }];
      const { snapshot, context } = readCase({ name: "", touchpoints, context: {}, show: null, reasons: {} });
      return decide(snapshot, context).met.map(({ arm }) => arm);
    };
    expect(met(later, 0)).toEqual(["other"]);
    expect(met(elsewhere, 0)).toEqual(["other"]);
    expect(met(later, 100)).toContain("holdout");
    expect(met({ look: undefined }, 0)).toEqual([]);
    expect(met(later, 0, { pageTypes: ["cart"] })).toEqual([]);
  });
});
