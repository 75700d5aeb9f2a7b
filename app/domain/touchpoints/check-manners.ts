import { localTime } from "../shared/local-time";
import type { Check } from "./check";
import { memoryOf } from "./memory-of";
import { overlayRoom } from "./overlay-room";

/** Whether the shopper has seen enough of this touchpoint. A page of its own is where shoppers go to see it: it is always there. */
export const checkManners: Check = ({ id, manners, room = overlayRoom, format }, context, { offsets }) => {
  const { visitor, now } = context;
  const { showsPerVisit, showsPerDay, showsEver, hoursAfterClose = 0 } = manners;
  if (format.kind === "page") return null;
  if (!visitor.lasting && !visitor.entryPage && room === overlayRoom && (showsPerVisit || showsPerDay || showsEver)) return "no-memory";
  const seen = memoryOf(id, context);
  if (!seen) return null;
  const untilMs = seen.closedAt + hoursAfterClose * 3_600_000;
  const isFull = (most: number | null | undefined, shows: number): unknown => most && shows >= most;
  if (seen.submittedAt) return "goal-reached";
  if (isFull(showsEver, seen.shows)) return "cap-ever";
  if (now < untilMs) return { kind: "cooling-down", untilMs };
  if (seen.visit === visitor.visits && isFull(showsPerVisit, seen.showsInVisit)) return "cap-visit";
  return seen.day === localTime(now, offsets).day && isFull(showsPerDay, seen.showsOnDay) ? "cap-day" : null;
};
