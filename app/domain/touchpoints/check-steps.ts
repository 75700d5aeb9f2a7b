import type { Check } from "./check";
import type { DecisionContext } from "./decision-context";
import { memoryOf } from "./memory-of";
import { outcomeAt } from "./outcome-at";
import type { LiveStep } from "./series";

/** Whether the shopper has come to this step of its series, has not gone past it, and has not reached what the series is for. */
export const checkSteps: Check = ({ steps = [] }, context) => {
  for (const step of steps) {
    const { seriesId, index, after } = step;
    const places = [context.visitor.series[seriesId], context.page.known?.series[seriesId]];
    if (places.some((place) => place?.overAt) || isOver(step, context)) return { kind: "series-over", seriesId };
    if (places.some((place) => place && place.step > index)) return { kind: "series-passed", seriesId };
    const untilMs = after.length ? Math.min(...after.map((outcome) => outcomeAt(outcome, context))) : 0;
    if (untilMs > context.now) return { kind: "series-not-reached", seriesId, untilMs };
  }
  return null;
};

/** A purchase is a series' own when one of its steps was shown before. */
function isOver({ goal, shown }: LiveStep, context: DecisionContext): boolean {
  const { orderedAt } = context.visitor;
  if (goal) return outcomeAt(goal, context) <= context.now;
  return !!shown?.some((id) => (memoryOf(id, context)?.shownAt || Infinity) <= orderedAt);
}
