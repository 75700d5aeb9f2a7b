import type { FlowKind } from "~/domain/flows/flow-definition";
import type { Db } from "../db";
import { switchFlow } from "./switch-flow";

/** Switches one of the flows that come ready on or off. */
export async function switchFlowOfKind(
  db: Db,
  shopId: number,
  kind: FlowKind,
  on: boolean,
  now: Date,
): Promise<{ ok: true } | { ok: false; reason: "not-found" }> {
  const flow = await db.flow.findUnique({ where: { shopId_kind: { shopId, kind } }, select: { id: true } });
  return flow ? switchFlow(db, shopId, flow.id, on, now) : { ok: false, reason: "not-found" };
}
