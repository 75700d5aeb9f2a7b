import type { DecisionSnapshot } from "~/domain/touchpoints/decide";
import type { DecisionContext, TouchpointMemory } from "~/domain/touchpoints/decision-context";
import type { LiveTouchpoint } from "~/domain/touchpoints/snapshot";

/** A row of decide.cases.json. Moments are ISO texts there; what a row leaves out is the ordinary. */
export interface DecideCase {
  name: string;
  zone: string;
  touchpoints: Record<string, unknown>[];
  context: Record<string, unknown>;
  show: string | null;
  /** Touchpoint → kind of reason. */
  reasons: Record<string, string>;
}

const moments = ["now", "startsAt", "endsAt", "closedAt", "submittedAt", "lastOverlayAt"];
const memory: TouchpointMemory = { shows: 0, visit: 0, showsInVisit: 0, day: "", showsOnDay: 0, closedAt: 0, submittedAt: 0 };

/** What `decide` takes, made from a row. */
export function readCase(row: DecideCase): { snapshot: DecisionSnapshot; context: DecisionContext } {
  const given = withMoments(row.context) as Partial<DecisionContext>;
  const list = row.touchpoints.map((touchpoint) => ({
    format: { kind: "popup" },
    triggers: [],
    manners: {},
    consent: "none",
    ...withMoments(touchpoint),
  })) as unknown as LiveTouchpoint[];
  const touchpoints = Object.entries(given.visitor?.touchpoints ?? {}).map(([id, partial]) => [id, { ...memory, ...partial }]);
  const visitor = { lasting: true, entryPage: true, visits: 1, lastOverlayAt: 0, subscribed: false, ...given.visitor };
  return {
    snapshot: { zone: row.zone, manners: { secondsBetweenOverlays: 60 }, list },
    context: {
      now: Date.parse("2026-11-17T10:00:00Z"),
      device: "desktop",
      open: [],
      ...given,
      page: { type: "product", path: "/products/mug", locale: "en", country: "DE", cartTotalCents: 0, customer: null, ...given.page },
      visitor: { ...visitor, touchpoints: Object.fromEntries(touchpoints) },
      signals: { secondsOnPage: 5, scrollPercent: 20, exitIntent: false, ...given.signals },
    },
  };
}

function withMoments(value: Record<string, unknown>): Record<string, unknown> {
  const read = (key: string, part: unknown): unknown => {
    if (moments.includes(key) && typeof part === "string") return Date.parse(part);
    return part && typeof part === "object" && !Array.isArray(part) ? withMoments(part as Record<string, unknown>) : part;
  };
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, read(key, part)]));
}
