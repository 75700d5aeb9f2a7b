import type { FlowFigures } from "~/domain/flows/flow-view";
import type { SummedFigure } from "../insights/sum-figures";

/** The figures of one flow out of the summed roll-up; answers count for the flow that asks. */
export function flowFigures(
  flow: { id: string; kind: string },
  flowSums: Map<string, SummedFigure>,
  surveySums: Map<string, SummedFigure>,
): FlowFigures {
  const of = (measure: string): SummedFigure => flowSums.get(`flow:${flow.id} ${measure}`) ?? { count: 0, amount: 0 };
  const answers = flow.kind === "feedback" ? [...surveySums].filter(([key]) => key.endsWith(" answered")) : [];
  return {
    sent: of("sent").count,
    clicked: of("clicked").count,
    recovered: of("recovered").count,
    recoveredCents: of("recovered").amount,
    answered: answers.reduce((sum, [, { count }]) => sum + count, 0),
    scoreSum: answers.reduce((sum, [, { amount }]) => sum + amount, 0),
  };
}
