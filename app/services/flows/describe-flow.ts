import type { FlowKind } from "~/domain/flows/flow-definition";
import { flowDefinitionSchema } from "~/domain/flows/flow-definition.schema";
import type { FlowView } from "~/domain/flows/flow-view";
import type { Db } from "../db";
import { sumFigures } from "../insights/sum-figures";
import { listOfferChoices } from "../offers/list-offer-choices";
import { flowFigures } from "./flow-figures";

const days = 30;

/** A flow with its newest definition, its offers to choose from and thirty days of figures; null when there is none. */
export async function describeFlow(db: Db, shop: { id: number; timezone: string }, flowId: string, now: Date): Promise<FlowView | null> {
  const shopId = shop.id;
  const of = { shopId, timezone: shop.timezone, days };
  const [flow, newest, activeRuns, offers, flowSums, surveySums] = await Promise.all([
    db.flow.findUnique({ where: { shopId_id: { shopId, id: flowId } } }),
    db.flowVersion.findFirst({ where: { shopId, flowId }, orderBy: { version: "desc" } }),
    db.flowRun.count({ where: { shopId, flowId, state: "active" } }),
    listOfferChoices(db, shopId),
    sumFigures(db, { ...of, kind: "flow" }, now),
    sumFigures(db, { ...of, kind: "survey" }, now),
  ]);
  if (!flow || !newest) return null;
  return {
    id: flow.id,
    kind: flow.kind as FlowKind,
    isOn: flow.status === "on",
    activeRuns,
    figures: flowFigures(flow, flowSums, surveySums),
    definition: flowDefinitionSchema.parse(newest.definition),
    version: newest.version,
    updatedAt: flow.updatedAt.toISOString(),
    offers,
  };
}
