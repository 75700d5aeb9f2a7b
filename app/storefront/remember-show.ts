import type { ShownTouchpoint } from "~/domain/touchpoints/in-arm";
import { overlayRoom } from "~/domain/touchpoints/overlay-room";
import type { Stage } from "./stage";
import { changeMemory } from "./visitor/change-memory";

/** Remembers that a touchpoint is shown now: how often, as an overlay, and as a step of its series. What the shopper did to call it is done with. */
export function rememberShow({ visitor, signals, dayAt }: Stage, { id, room = overlayRoom, steps = [] }: ShownTouchpoint): void {
  const now = Date.now();
  const day = dayAt(now);
  for (const fact of ["added", "clicked", "called"] as const) signals[fact].length = 0;
  changeMemory(visitor, id, (memory, own) => {
    const { visits: visit, overlaysInVisit, overlaysOnDay } = own;
    Object.assign(memory, {
      shows: oneMore(true, memory.shows),
      shownAt: now,
      showsInVisit: oneMore(memory.visit === visit, memory.showsInVisit),
      visit,
      showsOnDay: oneMore(memory.day === day, memory.showsOnDay),
      day,
    });
    for (const { seriesId, index } of steps) {
      const { step = 0, overAt = 0 } = own.series[seriesId] ?? {};
      own.series[seriesId] = { step: Math.max(step, index), overAt };
    }
    if (room !== overlayRoom) return;
    own.lastOverlayAt = now;
    own.overlaysInVisit = { visit, count: oneMore(overlaysInVisit?.visit === visit, overlaysInVisit?.count) };
    own.overlaysOnDay = { day, count: oneMore(overlaysOnDay?.day === day, overlaysOnDay?.count) };
  });
}

/** One more of what was counted in the same time; the first of another. */
function oneMore(isSame: boolean, before = 0): number {
  return isSame ? before + 1 : 1;
}
