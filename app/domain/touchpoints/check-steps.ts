import type { Check } from "./check";
import type { DecisionContext } from "./decision-context";
import { memoryOf } from "./memory-of";
import { outcomeAt } from "./outcome-at";
import type { LiveStep } from "./series";

/**
 * Whether the shopper has come to this step of its series, and has not reached what the series is for. That they have not gone past it is a rule of
 * the touchpoint (`series-rules.ts`).
 */
export const checkSteps: Check = ({ steps = [] }, context) => {
  for (const step of steps) {
    const { seriesId: key, after } = step;
    if (isOver(step, context)) return { kind: "series-over", key };
    const untilMs = after.length ? Math.min(...after.map((outcome) => outcomeAt(outcome, context))) : 0;
    if (untilMs > context.now) return { kind: "series-not-reached", key, untilMs };
  }
  return null;
};

/** A purchase is a series' own when one of its steps was shown before. */
function isOver({ goal, shown }: LiveStep, context: DecisionContext): boolean {
  const { orderedAt } = context.visitor;
  if (goal) return outcomeAt(goal, context) <= context.now;
  return !!shown?.some((id) => (memoryOf(id, context)?.shownAt || Infinity) <= orderedAt);
}
