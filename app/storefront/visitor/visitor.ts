import type { VisitorMemory } from "~/domain/touchpoints/decision-context";
import type { TouchpointMemory } from "~/domain/touchpoints/touchpoint-memory";
import { loadPrivacy } from "./load-privacy";
import { mayKeep } from "./may-keep";
import { randomId } from "./random-id";
import { readStored, type StoredVisitor, writeStored } from "./stored-visitor";

/** A visit ends when nothing was opened for so long. */
const visitMs = 30 * 60_000;
/** Old memories beyond this number are let go, so that the storage stays small. */
const mostMemories = 60;

const nothing: TouchpointMemory = {
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

/** This browser's memory: kept as far as the shopper allows, else it lives as long as the page. */
export interface Visitor {
  id(): string;
  /** As the decision looks at it; read afresh, since other tabs write it too. */
  memory(): VisitorMemory;
  change(touchpointId: string, work: (touchpoint: TouchpointMemory, visitor: StoredVisitor) => void): void;
  /** Makes sure that the shopper's choice is known, before anything is shown. */
  askConsent(): Promise<void>;
  /** The shopper has just allowed or refused to be remembered. */
  consentChanged(): void;
}

/** Begins or continues a visit. */
export function openVisitor(): Visitor {
  let own = readStored() ?? { id: randomId(), visits: 0, seenAt: 0, lastOverlayAt: 0, subscribed: false, touchpoints: {} };
  let asked = false;
  const now = Date.now();
  const begins = now - own.seenAt > visitMs;
  const entryPage = begins && comesFromElsewhere();
  if (begins) own.visits++;
  own.seenAt = now;
  keep();

  function keep(): void {
    if (mayKeep()) writeStored(own);
  }

  return {
    id: () => own.id,
    memory: () => {
      own = readStored() ?? own;
      const { visits, lastOverlayAt, subscribed, touchpoints } = own;
      return {
        lasting: mayKeep() ?? !asked,
        entryPage,
        unit: own.id,
        visits,
        pagesInVisit: 1,
        source: { source: "", medium: "", campaign: "", referrer: "" },
        fromMessage: false,
        lastOverlayAt,
        subscribed,
        overlaysInVisit: { visit: 0, count: 0 },
        overlaysOnDay: { day: "", count: 0 },
        lastCloseAt: 0,
        fields: {},
        series: {},
        orderedAt: 0,
        touchpoints,
      };
    },
    change: (id, work) => {
      own = readStored() ?? own;
      const { [id]: before = nothing, ...others } = own.touchpoints;
      const touchpoint = { ...before };
      work(touchpoint, own);
      const kept = Object.entries(others).slice(1 - mostMemories);
      own.touchpoints = { ...Object.fromEntries(kept), [id]: touchpoint };
      keep();
    },
    askConsent: async () => {
      if (mayKeep() === null) await loadPrivacy();
      asked = true;
      keep();
    },
    consentChanged: () => writeStored(mayKeep() ? own : null),
  };
}

/** Neither a link within the shop nor a reload: the first page that was opened. */
function comesFromElsewhere(): boolean {
  const [navigation] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  const within = document.referrer !== "" && new URL(document.referrer).host === location.host;
  return !within && (navigation?.type ?? "navigate") === "navigate";
}
