import { v7 as uuid } from "uuid";
import { advance } from "~/domain/flows/advance";
import type { FlowRun, RunContext } from "~/domain/flows/run";
import type { Tx } from "../db";
import { loadDefinition } from "./load-definition";
import { reserveCodes } from "./reserve-codes";
import { saveAdvanced } from "./save-advanced";

export interface NewRun {
  shopId: number;
  flowId: string;
  version: number;
  profileId: string;
  entryKey: string;
  context: RunContext;
}

/** Lets a profile into a flow and takes the first steps. Once per profile and entry key: a repeat changes nothing. */
export async function startRun(tx: Tx, entry: NewRun, now: Date): Promise<{ started: boolean }> {
  const { shopId, flowId, version, profileId, entryKey, context } = entry;
  const definition = await loadDefinition(tx, shopId, flowId, version);
  const run: FlowRun = { id: uuid(), state: "active", stepId: null, reason: "entered", wakeAt: null, context };
  const inserted = await tx.$executeRaw`
    insert into flow_runs (shop_id, id, flow_id, version, profile_id, entry_key, state, reason, context, revision, started_at, updated_at)
    values (${shopId}, ${run.id}::uuid, ${flowId}::uuid, ${version}, ${profileId}::uuid, ${entryKey}, ${run.state}, ${run.reason},
      ${JSON.stringify(context)}::jsonb, 0, ${now}::timestamptz, ${now}::timestamptz)
    on conflict (shop_id, flow_id, profile_id, entry_key) do nothing`;
  if (inserted === 0) return { started: false };
  const advanced = advance(definition, run, { kind: "entered" }, now);
  await reserveCodes(tx, shopId, profileId, advanced.effects, now);
  await saveAdvanced(tx, shopId, { run, flowId, version, profileId, revision: 0 }, advanced, now);
  return { started: true };
}
