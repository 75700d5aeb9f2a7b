import { zoneOffsets } from "~/domain/shared/zone-offsets";
import { blankTouchpoint } from "~/domain/touchpoints/blank-touchpoint";
import type { DecisionSnapshot } from "~/domain/touchpoints/check";
import type { DecisionContext } from "~/domain/touchpoints/decision-context";
import type { KnownShopper } from "~/domain/touchpoints/known-shopper";
import { liveSteps } from "~/domain/touchpoints/live-steps";
import { liveTouchpoint } from "~/domain/touchpoints/live-touchpoint";
import type { LiveSeries } from "~/domain/touchpoints/series";
import type { LiveTouchpoint, ShopManners } from "~/domain/touchpoints/snapshot";
import type { Targeting } from "~/domain/touchpoints/targeting";
import type { Touchpoint } from "~/domain/touchpoints/touchpoint";
import type { TouchpointMemory } from "~/domain/touchpoints/touchpoint-memory";
import type { Trigger } from "~/domain/touchpoints/trigger";

/** A row of decide.cases.json: what merchants set and what shoppers did. Moments are ISO texts there; what a row leaves out is the ordinary. */
export interface DecideCase {
  name: string;
  /** Left out: Europe/Berlin. */
  zone?: string;
  touchpoints: CaseTouchpoint[];
  series?: LiveSeries[];
  manners?: Partial<ShopManners>;
  context?: Record<string, unknown>;
  show: string | null;
  /** Touchpoint → kind of reason. */
  reasons: Record<string, string>;
}

/** The rules of a touchpoint without their folders. */
interface CaseTouchpoint extends Partial<Pick<Touchpoint, "format" | "experiment">>, Partial<Touchpoint["schedule"]> {
  id: string;
  match?: "all";
  triggers?: Trigger[];
  targeting?: Partial<Targeting>;
  manners?: Partial<Touchpoint["manners"]>;
  /** Put over what the snapshot would have: of a version this one does not know. */
  live?: object;
}

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
const shopManners = {
  secondsBetweenOverlays: 60,
  overlaysPerVisit: null,
  overlaysPerDay: null,
  minutesAfterClose: 0,
  hoursAfterMessage: 0,
};
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
};
const page = {
  type: "product" as const,
  path: "/products/mug",
  parameters: [],
  slots: [],
  locale: "en",
  country: "DE",
  cart: { totalCents: 0, productIds: [] },
  customer: null,
};
const known: KnownShopper = {
  v: 1,
  at: 0,
  id: "shopper",
  unit: "shopper-1",
  segments: [],
  stage: "consideration",
  fields: {},
  subscribed: false,
  touchpoints: {},
  series: {},
  lastMessageAt: 0,
  overlaysOnDay: { day: "", count: 0 },
};
const signals = { secondsOnPage: 5, secondsIdle: 0, scrollPercent: 20, exit: null, added: [], clicked: [], seen: [], called: [] };

/** What `decide` takes, made from a row by the very functions that make the snapshot. */
export function readCase(row: DecideCase): { snapshot: DecisionSnapshot; context: DecisionContext } {
  const given = inMilliseconds(row.context ?? {}) as Partial<DecisionContext>;
  const now = given.now ?? Date.parse("2026-11-17T10:00:00Z");
  const facts = { ...page, ...given.page };
  const list = row.touchpoints.map((touchpoint) => readTouchpoint(touchpoint, row.series ?? []));
  return {
    snapshot: { offsets: zoneOffsets(row.zone ?? "Europe/Berlin", new Date(now)), manners: { ...shopManners, ...row.manners }, list },
    context: {
      now,
      device: "desktop",
      open: [],
      ...given,
      page: {
        address: facts.path,
        ...facts,
        known: facts.known ? { ...known, ...facts.known, touchpoints: wholeMemories(facts.known.touchpoints) } : null,
      },
      visitor: { ...visitor, ...given.visitor, touchpoints: wholeMemories(given.visitor?.touchpoints) },
      signals: { ...signals, ...given.signals },
    },
  };
}

function readTouchpoint(
  { id, match, triggers, targeting, manners, format, experiment, live, ...schedule }: CaseTouchpoint,
  series: LiveSeries[],
) {
  const touchpoint: Touchpoint = {
    ...blankTouchpoint,
    format: format ?? { kind: "popup" },
    triggers: { match: match ?? "any", list: triggers ?? [] },
    targeting: { ...blankTouchpoint.targeting, ...targeting },
    manners: { showsPerVisit: null, showsPerDay: null, showsEver: null, hoursAfterClose: 0, ...manners },
    schedule: { ...blankTouchpoint.schedule, ...schedule },
    experiment: experiment ?? null,
  };
  const made: LiveTouchpoint = liveTouchpoint(id, touchpoint, {
    brand: {},
    offerEndsAt: null,
    boundHandles: [],
    steps: liveSteps(id, series),
  });
  return { ...made, ...live };
}

function wholeMemories(partial: Record<string, Partial<TouchpointMemory>> = {}): Record<string, TouchpointMemory> {
  return Object.fromEntries(Object.entries(partial).map(([id, part]) => [id, { ...memory, ...part }]));
}

/** Moments as numbers, however deep they lie. */
function inMilliseconds(value: Record<string, unknown>): Record<string, unknown> {
  const read = (key: string, part: unknown): unknown => {
    if (/^now$|^at$|At$/.test(key) && typeof part === "string") return Date.parse(part);
    return part && typeof part === "object" && !Array.isArray(part) ? inMilliseconds(part as Record<string, unknown>) : part;
  };
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, read(key, part)]));
}
