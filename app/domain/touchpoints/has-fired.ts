import type { DecisionContext } from "./decision-context";
import { firesAt } from "./fires-at";
import type { LiveTouchpoint } from "./snapshot";

/** Whether one of the triggers has fired whose beginning fits: a condition begins with its fact, an outcome with `[`. */
export function hasFired({ id, triggers }: LiveTouchpoint, begins: RegExp, context: DecisionContext): boolean {
  return triggers.some((trigger) => begins.test(String(trigger)) && firesAt(trigger, id, context) <= context.now);
}
