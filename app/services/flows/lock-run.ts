import type { FlowRun, RunContext, RunReason, RunState } from "~/domain/flows/run";
import { Prisma } from "~/generated/prisma/client";
import type { Tx } from "../db";

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
  return read(tx, shopId, runId, Prisma.sql`for update`);
}

/** Reads a run without holding it: what is saved then depends on its revision. */
export async function readRun(tx: Tx, shopId: number, runId: string): Promise<LockedRun | null> {
  return read(tx, shopId, runId, Prisma.empty);
}

async function read(tx: Tx, shopId: number, runId: string, hold: Prisma.Sql): Promise<LockedRun | null> {
  const rows = await tx.$queryRaw<RunRow[]>`
    select id, flow_id, version, profile_id, state, step_id, reason, wake_at, context, revision
    from flow_runs where shop_id = ${shopId} and id = ${runId}::uuid ${hold}`;
  const row = rows[0];
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
