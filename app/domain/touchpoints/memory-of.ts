import type { DecisionContext } from "./decision-context";
import type { TouchpointMemory } from "./touchpoint-memory";

/**
 * What is remembered of one touchpoint: by this browser, and by the shop of the known shopper's others; the larger of each. Visits are
 * counted by each browser for itself.
 */
export function memoryOf(id: string, { visitor, page }: DecisionContext): TouchpointMemory | undefined {
  const own = visitor.touchpoints[id];
  const other = page.known?.touchpoints[id];
  if (!other) return own;
  if (!own) return { ...other, visit: 0 };
  const most = (key: "shows" | "shownAt" | "closedAt" | "submittedAt" | "clickedAt"): number => Math.max(own[key], other[key]);
  const onDay = (day: string): number => Math.max(own.day === day ? own.showsOnDay : 0, other.day === day ? other.showsOnDay : 0);
  const day = own.day > other.day ? own.day : other.day;
  return {
    ...own,
    day,
    showsOnDay: onDay(day),
    shows: most("shows"),
    shownAt: most("shownAt"),
    closedAt: most("closedAt"),
    submittedAt: most("submittedAt"),
    clickedAt: most("clickedAt"),
    answers: { ...other.answers, ...own.answers },
  };
}
