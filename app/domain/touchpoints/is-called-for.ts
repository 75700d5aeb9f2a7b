import type { DecisionContext } from "./decision-context";
import { firesAt } from "./fires-at";
import type { LiveTouchpoint } from "./snapshot";

/** Whether the shopper came for it: by a click on what opens it, or by a link that names it. The shop's manners do not hold it back. */
export function isCalledFor({ id, triggers }: LiveTouchpoint, context: DecisionContext): boolean {
  return triggers.some((trigger) => opens.test(String(trigger)) && firesAt(trigger, id, context) <= context.now);
}

/** A condition begins with its fact. */
const opens = /^(signals\.clicked|page\.parameters),/;
