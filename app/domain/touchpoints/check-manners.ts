import { localTime, type ZoneOffset } from "../shared/local-time";
import type { DecisionContext } from "./decision-context";
import type { Reason } from "./reason";
import { overlayRoom, roomOf } from "./room-of";
import type { LiveTouchpoint } from "./snapshot";

/** Whether the shopper has seen enough of a touchpoint; null: not yet. */
export function checkManners(touchpoint: LiveTouchpoint, context: DecisionContext, offsets: ZoneOffset[]): Reason | null {
  const { id, manners, format } = touchpoint;
  const { visitor, now } = context;
  const seen = visitor.touchpoints[id];
  const limited = manners.showsPerVisit || manners.showsPerDay || manners.showsEver;
  if (!visitor.lasting && !visitor.entryPage && limited && roomOf(format) === overlayRoom) return { kind: "no-memory" };
  if (!seen) return null;
  if (seen.submittedAt) return { kind: "goal-reached" };
  if (manners.showsEver && seen.shows >= manners.showsEver) return { kind: "cap-ever" };
  const untilMs = seen.closedAt + (manners.hoursAfterClose ?? 0) * 3_600_000;
  if (seen.closedAt && now < untilMs) return { kind: "cooling-down", untilMs };
  if (manners.showsPerVisit && seen.visit === visitor.visits && seen.showsInVisit >= manners.showsPerVisit) return { kind: "cap-visit" };
  if (manners.showsPerDay && seen.showsOnDay >= manners.showsPerDay && seen.day === localTime(now, offsets).day) {
    return { kind: "cap-day" };
  }
  return null;
}
