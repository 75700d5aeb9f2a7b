import type { DecisionContext } from "./decision-context";
import { hasFired } from "./has-fired";
import type { LiveTouchpoint } from "./snapshot";

/** Whether the shopper came for it: by a click on what opens it, or by a link that names it. The shop's manners do not hold it back. */
export function isCalledFor(touchpoint: LiveTouchpoint, context: DecisionContext): boolean {
  return hasFired(touchpoint, /^signals.cli|^page.par/, context);
}
