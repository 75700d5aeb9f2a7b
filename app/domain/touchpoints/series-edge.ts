import type { OutcomeOf } from "./trigger";

/** The name of a way between two steps, the same however the steps are put in order: its figures are kept under it. */
export function seriesEdge({ touchpointId, outcome, questionId, answer }: OutcomeOf, to: string): string {
  return [touchpointId, outcome, questionId ?? "", answer ?? "", to].join(">");
}
