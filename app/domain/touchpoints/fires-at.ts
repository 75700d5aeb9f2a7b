import { conditionHolds, valuesOf } from "./condition-holds";
import type { DecisionContext } from "./decision-context";
import type { LiveTrigger } from "./live-trigger";
import { outcomeAt } from "./outcome-at";

/**
 * When what a trigger waits for happens (epoch milliseconds): it has, when that is not after `now`; Infinity: not by time alone.
 *
 * @param id of the touchpoint: its own outcome never leads to it
 */
export function firesAt(trigger: LiveTrigger, id: string, context: DecisionContext): number {
  if (!Array.isArray(trigger)) return trigger.touchpointId === id ? Infinity : outcomeAt(trigger, context);
  const [fact, is, of] = trigger;
  if (is === "reaches") return context.now + (of - Number(valuesOf(fact, context))) * 1000;
  return conditionHolds(trigger, context) ? 0 : Infinity;
}
