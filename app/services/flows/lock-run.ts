import type { Pool } from "pg";
import type { FlowRun, RunContext, RunReason, RunState } from "~/domain/flows/run";
import { Prisma } from "~/generated/prisma/client";
import type { Tx } from "../db";

export interface RunKey {
  shopId: number;
  runId: string;
}

/** A run with what is needed to save it again. */
export interface LockedRun {
  run: FlowRun;
  flowId: string;
  version: number;
  profileId: string;
  revision: number;
}

/** Reads a run and holds it until the transaction ends, so that two events about it are taken one after the other. */
export async function lockRun(tx: Tx, shopId: number, runId: string): Promise<LockedRun | null> {
  const rows = await tx.$queryRaw<RunRow[]>`
    select ${Prisma.raw(columns)} from flow_runs where shop_id = ${shopId} and id = ${runId}::uuid for update`;
  return toRun(rows[0]);
}

/** Reads runs without holding them, in one statement: what is saved then depends on their revisions. */
export async function readRuns(pool: Pick<Pool, "query">, keys: RunKey[]): Promise<(LockedRun | null)[]> {
  const { rows } = await pool.query<RunRow>({
    name: "read-runs",
    text: `select ${columns} from unnest($1::int[], $2::uuid[]) as asked (shop_id, id) join flow_runs r using (shop_id, id)`,
    values: [keys.map(({ shopId }) => shopId), keys.map(({ runId }) => runId)],
  });
  const found = new Map(rows.map((row) => [row.id, row]));
  return keys.map(({ runId }) => toRun(found.get(runId)));
}

const columns = "id, flow_id, version, profile_id, state, step_id, reason, wake_at, context, revision";

function toRun(row: RunRow | undefined): LockedRun | null {
  if (!row) return null;
  return {
    run: { id: row.id, state: row.state, stepId: row.step_id, reason: row.reason, wakeAt: row.wake_at, context: row.context },
    flowId: row.flow_id,
    version: row.version,
    profileId: row.profile_id,
    revision: row.revision,
  };
}

interface RunRow {
  id: string;
  flow_id: string;
  version: number;
  profile_id: string;
  state: RunState;
  step_id: string | null;
  reason: RunReason;
  wake_at: Date | null;
  context: RunContext;
  revision: number;
}
