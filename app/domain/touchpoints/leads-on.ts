import type { DecisionContext } from "./decision-context";
import { hasFired } from "./has-fired";
import type { LiveTouchpoint } from "./snapshot";

/** Whether it goes on with what an earlier touchpoint began: it does not wait as one that begins anew. To be asked after its series. */
export function leadsOn(touchpoint: LiveTouchpoint, context: DecisionContext): boolean {
  return !!touchpoint.steps?.some(({ after }) => after[0]) || hasFired(touchpoint, /^\[/, context);
}
