import type { FlowExit } from "~/domain/flows/flow-definition";
import type { Tx } from "../db";
import { changeRun } from "./change-run";
import { loadDefinition } from "./load-definition";

export interface RunExit {
  shopId: number;
  exit: FlowExit;
  /** Runs about this checkout or order. */
  entryKey: string | null;
  /** Runs about any checkout of this cart. */
  cartToken: string | null;
  /** Runs of this profile about something that began before `at`. */
  profileId: string | null;
  at: Date;
}

/** Ends the active runs that a fact concerns, in flows that have this exit. */
export async function exitRuns(tx: Tx, { shopId, exit, entryKey, cartToken, profileId, at }: RunExit, now: Date): Promise<void> {
  const runs = await tx.$queryRaw<{ id: string; flow_id: string; version: number }[]>`
    select id, flow_id, version from flow_runs r
    where shop_id = ${shopId} and state = 'active' and (
      (profile_id = ${profileId}::uuid and (context->>'beganAt')::timestamptz <= ${at}::timestamptz)
      or entry_key = ${entryKey}
      or entry_key in (select token from checkouts c where c.shop_id = ${shopId} and c.cart_token = ${cartToken}))
    order by id`;
  for (const run of runs) {
    const definition = await loadDefinition(tx, shopId, run.flow_id, run.version);
    if (definition.exits.includes(exit)) await changeRun(tx, shopId, run.id, { kind: "left", reason: exit }, now);
  }
}
