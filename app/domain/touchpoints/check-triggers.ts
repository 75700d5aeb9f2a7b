import type { Check } from "./check";
import { firesAt } from "./fires-at";

/** Whether what it waits for has happened. */
export const checkTriggers: Check = ({ id, triggers, match }, context) => {
  const moments = triggers.map((trigger) => firesAt(trigger, id, context));
  const untilMs = moments.length ? Math[match ? "max" : "min"](...moments) : 0;
  return untilMs > context.now ? { kind: "waiting-for-trigger", untilMs } : null;
};
