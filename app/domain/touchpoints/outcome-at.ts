import type { DecisionContext } from "./decision-context";
import { memoryOf } from "./memory-of";
import type { OutcomeOf } from "./trigger";

/** From when on (epoch milliseconds) what became of an earlier touchpoint counts; Infinity: it has not happened. */
export function outcomeAt({ touchpointId, outcome, questionId, answer, afterSeconds }: OutcomeOf, context: DecisionContext): number {
  const memory = memoryOf(touchpointId, context);
  let at = 0;
  if (outcome !== "answered") at = memory?.[`${outcome}At`] ?? 0;
  else {
    for (const [id, given] of Object.entries(memory?.answers ?? {})) {
      const fits = (questionId ?? id) === id && (answer === null || given.values.includes(answer));
      if (fits) at = Math.max(at, given.at);
    }
  }
  return at ? at + afterSeconds * 1000 : Infinity;
}
