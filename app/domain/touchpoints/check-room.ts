import type { Check } from "./check";
import { isCalledFor } from "./is-called-for";
import { leadsOn } from "./leads-on";
import { overlayRoom } from "./overlay-room";

/** One overlay at a time with a pause between two that do not belong together, and one of each other kind in its place. */
export const checkRoom: Check = (touchpoint, context, { manners }) => {
  const { open, visitor, now } = context;
  const { id, room = overlayRoom } = touchpoint;
  const inTheWay = open.find((other) => other.id === id || other.room === room);
  if (inTheWay) return { kind: "something-open", id: inTheWay.id };
  const untilMs = visitor.lastOverlayAt + manners.secondsBetweenOverlays * 1000;
  const waits = room === overlayRoom && now < untilMs && !isCalledFor(touchpoint, context) && !leadsOn(touchpoint, context);
  return waits ? { kind: "too-soon-after-another", untilMs } : null;
};
