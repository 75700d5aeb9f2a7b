import type { DecisionContext } from "./decision-context";
import { memoryOf } from "./memory-of";
import type { OutcomeOf } from "./trigger";

/** From when on (epoch milliseconds) what became of an earlier touchpoint counts; Infinity: it has not happened. */
export function outcomeAt({ touchpointId, outcome, questionId, answer, afterSeconds }: OutcomeOf, context: DecisionContext): number {
  const memory = memoryOf(touchpointId, context);
  const given = Object.entries(memory?.answers ?? {}).map(([id, { values, at }]) =>
    (questionId ?? id) === id && (answer === null || values.includes(answer)) ? at : 0,
  );
  const at = outcome === "answered" ? Math.max(0, ...given) : memory?.[`${outcome}At`];
  return at ? at + afterSeconds * 1000 : Infinity;
}
