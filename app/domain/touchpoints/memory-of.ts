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
  const merged = { ...own, answers: { ...other.answers, ...own?.answers } };
  const sums = merged as unknown as Record<string, unknown>;
  for (const [key, value] of Object.entries(other)) {
    if (!/isit/.test(key) && !((sums[key] as number) >= value)) sums[key] = value;
  }
  // Shows of the later of two days.
  if (own && own.day !== other.day) merged.showsOnDay = (own.day > other.day ? own : other).showsOnDay;
  return merged as TouchpointMemory;
}
