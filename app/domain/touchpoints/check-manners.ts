import { localTime } from "../shared/local-time";
import type { Check } from "./check";
import { memoryOf } from "./memory-of";
import { overlayRoom } from "./overlay-room";

/** Whether the shopper has seen enough of this touchpoint. A page of its own is where shoppers go to see it: it is always there. */
export const checkManners: Check = ({ id, manners, room = overlayRoom, format }, context, { offsets }) => {
  const { visitor, now } = context;
  const { showsPerVisit, showsPerDay, showsEver, hoursAfterClose = 0 } = manners;
  if (format.kind === "page") return null;
  if (!visitor.lasting && !visitor.entryPage && room === overlayRoom && (showsPerVisit || showsPerDay || showsEver))
    return { kind: "no-memory" };
  const seen = memoryOf(id, context);
  if (!seen) return null;
  if (seen.submittedAt) return { kind: "goal-reached" };
  if (showsEver && seen.shows >= showsEver) return { kind: "cap-ever" };
  const untilMs = seen.closedAt + hoursAfterClose * 3_600_000;
  if (seen.closedAt && now < untilMs) return { kind: "cooling-down", untilMs };
  if (showsPerVisit && seen.visit === visitor.visits && seen.showsInVisit >= showsPerVisit) return { kind: "cap-visit" };
  if (showsPerDay && seen.showsOnDay >= showsPerDay && seen.day === localTime(now, offsets).day) return { kind: "cap-day" };
  return null;
};
