import { localDay } from "../../shared/zoned-time";
import type { VisitorMemory } from "../decision-context";
import type { SeriesPlace } from "../known-shopper";
import type { TouchpointMemory } from "../touchpoint-memory";

/** A recorded event, as far as recalling looks at it. Oldest first, all before the moment in question. */
export interface RecalledEvent {
  kind: string;
  at: Date;
  touchpointId?: string | undefined;
  questionId?: string | undefined;
  values?: string[] | undefined;
}

interface Recalling {
  /** Epoch milliseconds. */
  now: number;
  zone: string;
  unit: string;
  /** Where live touchpoints stand in series. */
  steps: { touchpointId: string; seriesId: string; index: number }[];
  isOverlay(touchpointId: string): boolean;
  /** Whether the page in question was the last one that was viewed; else it counts as one more. */
  isLastPage: boolean;
}

/** As the storefront counts: a visit ends when nothing was opened for so long. */
const visitMs = 30 * 60_000;

/** What a browser would remember if it remembers what was recorded of it: as near as the server can come. */
export function recallVisitor(events: RecalledEvent[], given: Recalling): VisitorMemory {
  const { now, zone } = given;
  const memory = freshVisitor(given.unit, 0);
  let seenAt = 0;
  let visitPages = 0;
  const view = (at: number): void => {
    const begins = at - seenAt > visitMs;
    if (begins) memory.visits++;
    visitPages = begins ? 1 : visitPages + 1;
    seenAt = at;
  };
  for (const event of events) {
    const at = event.at.getTime();
    if (event.kind === "page_viewed") view(at);
    else if (event.kind === "order_placed") memory.orderedAt = at;
    else if (event.kind === "subscribed") memory.subscribed = true;
    else if (event.touchpointId) recallOutcome(memory, event.touchpointId, event, { ...given, day: localDay(event.at, zone) });
  }
  if (!given.isLastPage || now - seenAt > visitMs) view(now);
  memory.pagesInVisit = visitPages;
  memory.entryPage = visitPages === 1;
  memory.series = placesOf(given.steps, memory);
  return memory;
}

/** A browser that has nothing to remember. */
export function freshVisitor(unit: string, visits: number): VisitorMemory {
  return {
    ...{ lasting: true, entryPage: true, unit, visits, pagesInVisit: 1, fromMessage: false, subscribed: false },
    source: { source: "", medium: "", campaign: "", referrer: "" },
    ...{ lastOverlayAt: 0, lastCloseAt: 0, orderedAt: 0 },
    overlaysInVisit: { visit: 0, count: 0 },
    overlaysOnDay: { day: "", count: 0 },
    ...{ fields: {}, series: {}, touchpoints: {} },
  };
}

const nothing: TouchpointMemory = {
  ...{ shows: 0, visit: 0, showsInVisit: 0, day: "", showsOnDay: 0 },
  ...{ shownAt: 0, closedAt: 0, submittedAt: 0, clickedAt: 0 },
};

function recallOutcome(memory: VisitorMemory, id: string, event: RecalledEvent, { isOverlay, day }: Recalling & { day: string }): void {
  const at = event.at.getTime();
  const known = memory.touchpoints[id] ?? { ...nothing };
  memory.touchpoints[id] = known;
  if (event.kind === "touchpoint_shown") {
    known.showsInVisit = known.visit === memory.visits ? known.showsInVisit + 1 : 1;
    known.showsOnDay = known.day === day ? known.showsOnDay + 1 : 1;
    Object.assign(known, { shows: known.shows + 1, visit: memory.visits, day, shownAt: at });
    if (!isOverlay(id)) return;
    memory.lastOverlayAt = at;
    const { overlaysInVisit, overlaysOnDay, visits } = memory;
    memory.overlaysInVisit = { visit: visits, count: overlaysInVisit.visit === visits ? overlaysInVisit.count + 1 : 1 };
    memory.overlaysOnDay = { day, count: overlaysOnDay.day === day ? overlaysOnDay.count + 1 : 1 };
  } else if (event.kind === "touchpoint_closed") {
    known.closedAt = at;
    if (isOverlay(id)) memory.lastCloseAt = at;
  } else if (event.kind === "touchpoint_submitted") known.submittedAt = at;
  else if (event.kind === "touchpoint_clicked") known.clickedAt = at;
  else if (event.kind === "touchpoint_answered" && event.questionId) {
    known.answers = { ...known.answers, [event.questionId]: { values: event.values ?? [], at } };
  }
}

/** The farthest step of each series that was shown. Whether its goal was reached, the decision sees for itself. */
function placesOf(steps: Recalling["steps"], { touchpoints }: VisitorMemory): Record<string, SeriesPlace> {
  const places: Record<string, SeriesPlace> = {};
  for (const { touchpointId, seriesId, index } of steps) {
    if (!touchpoints[touchpointId]?.shownAt) continue;
    places[seriesId] = { step: Math.max(index, places[seriesId]?.step ?? 0), overAt: 0 };
  }
  return places;
}
