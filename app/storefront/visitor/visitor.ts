import type { VisitorMemory } from "~/domain/touchpoints/decision-context";
import { askPrivacy } from "../ask-privacy";
import { on } from "../on";
import { newVisitor, readStored, type StoredVisitor, writeStored } from "./stored-visitor";

/** A visit ends when nothing was opened for so long. */
const visitMs = 30 * 60_000;

/** This browser's memory: kept as far as the shopper allows, else it lives as long as the page. */
export interface Visitor {
  /** As the decision looks at it. */
  memory(): VisitorMemory & StoredVisitor;
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
  let own = newVisitor();
  let asked = false;
  let begins = false;
  /** What happened and could not be kept yet: done again on whatever was kept meanwhile, by an earlier page or another tab. */
  let unkept: ((own: StoredVisitor) => void)[] = [];
  const now = Date.now();
  const [navigation] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  const isNew = navigation?.type === "navigate";
  const { referrer } = document;
  const isWithin = referrer.startsWith(`${location.origin}/`);
  const comesFromElsewhere = isNew && !isWithin;
  const said = new URLSearchParams(location.search);
  const part = (name: string): string => (said.get(`utm_${name}`) ?? "").toLowerCase();
  const mayKeep = (): boolean | null => askPrivacy("preferencesProcessingAllowed");
  const keep = (): void => {
    const may = mayKeep();
    if (may !== null && writeStored(may ? own : null)) unkept = [];
  };
  const refresh = (): void => {
    const stored = readStored();
    if (!stored) return;
    own = stored;
    for (const work of unkept) work(own);
  };
  const change: Visitor["change"] = (work) => {
    refresh();
    work(own);
    unkept.push(work);
    keep();
  };
  change((own) => {
    // Also where there is no such time: a browser that was never here.
    if (!(own.seenAt + visitMs > now)) {
      begins = true;
      own.visits++;
      own.pagesInVisit = 0;
    }
    // `att`: a link in one of our own messages.
    if (begins || (comesFromElsewhere && location.search)) {
      own.source = {
        source: part("source"),
        medium: part("medium"),
        campaign: part("campaign"),
        referrer: isWithin ? "" : (referrer.split("/")[2] ?? ""),
      };
      own.fromMessage = said.has("att");
    }
    if (isNew) own.pagesInVisit++;
    // Back from the page that thanks for an order.
    if (isWithin && /thank|\/orders\//.test(referrer)) own.orderedAt = now;
    own.seenAt = now;
  });
  // Other tabs write it too.
  on("storage", refresh);
  // By now Shopify's privacy API is mostly there.
  on("pagehide", () => change(() => {}));

  return {
    memory: () => ({ ...own, unit: own.id, lasting: mayKeep() ?? !asked, entryPage: begins && comesFromElsewhere }),
    change,
    mayKeep,
    asked: () =>
      change(() => {
        asked = true;
      }),
    consentChanged: keep,
  };
}
