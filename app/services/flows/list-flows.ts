import type { FlowKind } from "~/domain/flows/flow-definition";
import type { FlowRow } from "~/domain/flows/flow-view";
import type { Db } from "../db";
import { sumFigures } from "../insights/sum-figures";
import { flowFigures } from "./flow-figures";

const order: readonly string[] = ["welcome", "cart-recovery", "feedback"];
const days = 30;

/** The flows of a shop with what is under way in each and thirty days of figures. */
export async function listFlows(db: Db, shop: { id: number; timezone: string }, now: Date): Promise<FlowRow[]> {
  const of = { shopId: shop.id, timezone: shop.timezone, days };
  const [flows, active, flowSums, surveySums] = await Promise.all([
    db.flow.findMany({ where: { shopId: shop.id } }),
    db.flowRun.groupBy({ by: ["flowId"], where: { shopId: shop.id, state: "active" }, _count: { _all: true } }),
    sumFigures(db, { ...of, kind: "flow" }, now),
    sumFigures(db, { ...of, kind: "survey" }, now),
  ]);
  return flows
    .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
    .map((flow) => ({
      id: flow.id,
      kind: flow.kind as FlowKind,
      isOn: flow.status === "on",
      activeRuns: active.find(({ flowId }) => flowId === flow.id)?._count._all ?? 0,
      figures: flowFigures(flow, flowSums, surveySums),
    }));
}
