import { zoneOffsets } from "~/domain/shared/zone-offsets";
import type { DecisionSnapshot } from "~/domain/touchpoints/decide";
import type { DecisionContext } from "~/domain/touchpoints/decision-context";
import type { LiveTouchpoint } from "~/domain/touchpoints/snapshot";
import type { TouchpointMemory } from "~/domain/touchpoints/touchpoint-memory";

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
const memory: TouchpointMemory = {
  shows: 0,
  visit: 0,
  showsInVisit: 0,
  day: "",
  showsOnDay: 0,
  shownAt: 0,
  closedAt: 0,
  submittedAt: 0,
  clickedAt: 0,
};

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
  const visitor = {
    lasting: true,
    entryPage: true,
    unit: "visitor-1",
    visits: 1,
    pagesInVisit: 1,
    source: { source: "", medium: "", campaign: "", referrer: "" },
    fromMessage: false,
    lastOverlayAt: 0,
    subscribed: false,
    overlaysInVisit: { visit: 0, count: 0 },
    overlaysOnDay: { day: "", count: 0 },
    lastCloseAt: 0,
    fields: {},
    series: {},
    orderedAt: 0,
    ...given.visitor,
  };
  const now = given.now ?? Date.parse("2026-11-17T10:00:00Z");
  const manners = { secondsBetweenOverlays: 60, overlaysPerVisit: null, overlaysPerDay: null, minutesAfterClose: 0, hoursAfterMessage: 0 };
  const cart = { totalCents: 0, productIds: [] };
  const page = {
    type: "product" as const,
    path: "/products/mug",
    query: "",
    locale: "en",
    country: "DE",
    cart,
    customer: null,
    known: null,
  };
  return {
    snapshot: { offsets: zoneOffsets(row.zone, new Date(now)), manners, list },
    context: {
      now,
      device: "desktop",
      open: [],
      ...given,
      page: { ...page, ...given.page },
      visitor: { ...visitor, touchpoints: Object.fromEntries(touchpoints) },
      signals: {
        secondsOnPage: 5,
        secondsIdle: 0,
        scrollPercent: 20,
        exit: null,
        added: [],
        clicked: [],
        seen: [],
        called: [],
        ...given.signals,
      },
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
