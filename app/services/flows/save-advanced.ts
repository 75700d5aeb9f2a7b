import type { Advanced, RunEntry } from "~/domain/flows/run";
import type { Tx } from "../db";
import type { LockedRun } from "./lock-run";
import { performEffects } from "./perform-effects";

/**
 * Saves where a run has come to, its log lines and the work that follows from it, all in the caller's transaction.
 *
 * @throws when the run is no longer in the state it was read in: whoever calls this holds its lock
 */
export async function saveAdvanced(tx: Tx, shopId: number, before: LockedRun, advanced: Advanced, now: Date): Promise<void> {
  const { run, effects, entries } = advanced;
  if (run !== before.run) {
    const saved = await tx.$executeRaw`
      update flow_runs set state = ${run.state}, step_id = ${run.stepId}, reason = ${run.reason}, wake_at = ${run.wakeAt}::timestamptz,
        context = ${JSON.stringify(run.context)}::jsonb, revision = revision + 1, updated_at = ${now}::timestamptz,
        ended_at = ${run.state === "active" ? null : now}::timestamptz
      where shop_id = ${shopId} and id = ${run.id}::uuid and revision = ${before.revision}`;
    if (saved !== 1) throw new Error(`Run ${run.id} changed while it was held.`);
  }
  await addEntries(tx, shopId, run.id, entries, now);
  await performEffects(tx, { shopId, flowId: before.flowId, profileId: before.profileId, runId: run.id }, effects, now);
}

async function addEntries(tx: Tx, shopId: number, runId: string, entries: RunEntry[], now: Date): Promise<void> {
  if (entries.length === 0) return;
  // The run's row is held, so no one else can be counting.
  await tx.$executeRaw`
    insert into flow_run_entries (shop_id, run_id, seq, step_id, kind, reason, at)
    select ${shopId}, ${runId}::uuid,
      (select coalesce(max(seq), 0) from flow_run_entries where shop_id = ${shopId} and run_id = ${runId}::uuid) + line.seq,
      line.step_id, line.kind, line.reason, ${now}::timestamptz
    from unnest(${entries.map((_, index) => index + 1)}::int[], ${entries.map((entry) => entry.stepId)}::text[],
      ${entries.map((entry) => entry.kind)}::text[], ${entries.map((entry) => entry.reason)}::text[])
      as line(seq, step_id, kind, reason)`;
}
