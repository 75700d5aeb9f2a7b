import type { VisitorMemory } from "~/domain/touchpoints/decision-context";
import { mayKeep } from "./may-keep";
import { readStored, type StoredVisitor, writeStored } from "./stored-visitor";

/** A visit ends when nothing was opened for so long. */
const visitMs = 30 * 60_000;

/** This browser's memory: kept as far as the shopper allows, else it lives as long as the page. */
export interface Visitor {
  /** As the decision looks at it; read afresh, since other tabs write it too. */
  memory(): VisitorMemory;
  /** Lets `work` change what is remembered. */
  change(work: (own: StoredVisitor) => void): void;
  /** Null: not known yet. */
  mayKeep(): boolean | null;
  /** Shopify was asked whether we may remember: no answer means no. */
  asked(): void;
  /** The shopper has just allowed or refused to be remembered. */
  consentChanged(): void;
}

/** Begins or continues a visit. */
export function openVisitor(): Visitor {
  let own = readStored() ?? {
    id: crypto.randomUUID(),
    visits: 0,
    seenAt: 0,
    lastOverlayAt: 0,
    subscribed: false,
    touchpoints: {},
  };
  let asked = false;
  const now = Date.now();
  const begins = now - own.seenAt > visitMs;
  const entryPage = begins && comesFromElsewhere();
  if (begins) own.visits++;
  own.seenAt = now;
  const keep = (): void => {
    if (mayKeep()) writeStored(own);
  };
  keep();

  return {
    memory: () => {
      own = readStored() ?? own;
      return {
        pagesInVisit: 1,
        source: { source: "", medium: "", campaign: "", referrer: "" },
        fromMessage: false,
        overlaysInVisit: { visit: 0, count: 0 },
        overlaysOnDay: { day: "", count: 0 },
        lastCloseAt: 0,
        fields: {},
        series: {},
        orderedAt: 0,
        ...own,
        unit: own.id,
        lasting: mayKeep() ?? !asked,
        entryPage,
      };
    },
    change: (work) => {
      own = readStored() ?? own;
      work(own);
      keep();
    },
    mayKeep,
    asked: () => {
      asked = true;
      keep();
    },
    consentChanged: () => writeStored(mayKeep() ? own : null),
  };
}

/** Neither a link within the shop nor a reload: the first page that was opened. */
function comesFromElsewhere(): boolean {
  const [navigation] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  const { referrer } = document;
  return !(referrer && new URL(referrer).host === location.host) && (navigation?.type ?? "navigate") === "navigate";
}
