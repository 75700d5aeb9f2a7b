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
    const visit = own.visits;
    Object.assign(memory, {
      shows: memory.shows + 1,
      shownAt: now,
      showsInVisit: memory.visit === visit ? memory.showsInVisit + 1 : 1,
      visit,
      showsOnDay: memory.day === day ? memory.showsOnDay + 1 : 1,
      day,
    });
    for (const { seriesId, index } of steps) {
      const { step = 0, overAt = 0 } = own.series[seriesId] ?? {};
      own.series[seriesId] = { step: Math.max(step, index), overAt };
    }
    if (room !== overlayRoom) return;
    const { overlaysInVisit, overlaysOnDay } = own;
    own.lastOverlayAt = now;
    own.overlaysInVisit = { visit, count: overlaysInVisit?.visit === visit ? overlaysInVisit.count + 1 : 1 };
    own.overlaysOnDay = { day, count: overlaysOnDay?.day === day ? overlaysOnDay.count + 1 : 1 };
  });
}
