import type { DecisionContext } from "./decision-context";
import { firesAt } from "./fires-at";
import type { LiveTouchpoint } from "./snapshot";

/** Whether it goes on with what an earlier touchpoint began: it does not wait as one that begins anew. To be asked after its series. */
export function leadsOn({ id, triggers, steps }: LiveTouchpoint, context: DecisionContext): boolean {
  const isLedTo = steps?.some(({ after }) => after.length > 0);
  return isLedTo || triggers.some((trigger) => "outcome" in trigger && firesAt(trigger, id, context) <= context.now);
}
