import { v7 as uuid } from "uuid";
import type { Advanced, RunEffect } from "~/domain/flows/run";
import { deadline } from "~/domain/messages/deadline";
import type { MessageContent } from "~/domain/messages/message-content";
import { Prisma } from "~/generated/prisma/client";
import type { Tx } from "../db";
import { messageKey } from "../messages/message-key";
import type { LockedRun } from "./lock-run";
import { runKey } from "./run-key";

/**
 * Saves where a run has come to, its log lines, and the work that follows from it (timer, message, what no longer waits), as one
 * statement: all of it happens, or none. Every part hangs on the run still being in the state that was read.
 *
 * Codes are reserved by the caller: see `perform-effects.ts`.
 *
 * @returns false when the run has moved on meanwhile, and nothing was done
 */
export async function saveAdvanced(
  tx: Tx,
  shopId: number,
  before: LockedRun,
  { run, effects, entries }: Advanced,
  now: Date,
): Promise<boolean> {
  const timer = effects.find((effect) => effect.kind === "schedule");
  const message = effects.find((effect) => effect.kind === "send-message");
  const end = effects.find((effect) => effect.kind === "end");
  const id = run.id;
  const parts = [
    Prisma.sql`saved as (
      update flow_runs set state = ${run.state}, step_id = ${run.stepId}, reason = ${run.reason}, wake_at = ${run.wakeAt}::timestamptz,
        context = ${JSON.stringify(run.context)}::jsonb, revision = revision + 1, updated_at = ${now}::timestamptz,
        ended_at = ${run.state === "active" ? null : now}::timestamptz
      where shop_id = ${shopId} and id = ${id}::uuid and revision = ${before.revision} returning id)`,
    Prisma.sql`logged as (
      insert into flow_run_entries (shop_id, run_id, seq, step_id, kind, reason, at)
      select ${shopId}, saved.id,
        (select coalesce(max(seq), 0) from flow_run_entries where shop_id = ${shopId} and run_id = ${id}::uuid) + line.seq,
        line.step_id, line.kind, line.reason, ${now}::timestamptz
      from saved, unnest(${entries.map((_, index) => index + 1)}::int[], ${entries.map((entry) => entry.stepId)}::text[],
        ${entries.map((entry) => entry.kind)}::text[], ${entries.map((entry) => entry.reason)}::text[])
        as line(seq, step_id, kind, reason))`,
  ];
  // A part that only reads is carried out because the last line asks for it.
  const asked: Prisma.Sql[] = [];
  if (timer) {
    const payload = JSON.stringify({ shopId, runId: id });
    parts.push(Prisma.sql`timer as (
      select (graphile_worker.add_job('run.advance', payload => ${payload}::json, run_at => ${timer.at}::timestamptz, max_attempts => 25,
        job_key => ${runKey(shopId, id)}, job_key_mode => 'replace')).id as job from saved)`);
    asked.push(Prisma.sql`(select count(job) from timer)`);
  }
  if (message) parts.push(...messageParts(shopId, before, message, now));
  if (message) asked.push(Prisma.sql`(select count(job) from post)`);
  if (end) {
    parts.push(
      Prisma.sql`stopped as (select (graphile_worker.remove_job(${runKey(shopId, id)})).id as job from saved)`,
      Prisma.sql`dropped as (
        update messages set status = 'dropped', reason = ${end.reason}
        where shop_id = ${shopId} and run_id = (select id from saved) and status = 'queued')`,
    );
    asked.push(Prisma.sql`(select count(job) from stopped)`);
  }
  const [row] = await tx.$queryRaw<{ saved: bigint }[]>`
    with ${Prisma.join(parts, ", ")} select ${Prisma.join([Prisma.sql`(select count(*) from saved) as saved`, ...asked], ", ")}`;
  return row?.saved === 1n;
}

/** The message of a step and the job that sends it. The same step never makes a second one. */
function messageParts(
  shopId: number,
  { flowId, profileId, run }: LockedRun,
  effect: RunEffect & { kind: "send-message" },
  now: Date,
): Prisma.Sql[] {
  const { id: causeId, stepId, channel, purpose, content, context } = effect;
  const id = uuid();
  const { checkoutToken, orderId, codeKey, codeFromStep, beganAt } = context;
  const kept: MessageContent = {
    step: content,
    about: { checkoutToken, orderId, codeKey, codeFromStep, beganAt },
    deadline: deadline(content.layout, now).toISOString(),
  };
  const payload = JSON.stringify({ shopId, messageId: id });
  return [
    Prisma.sql`message as (
      insert into messages (shop_id, id, cause_id, run_id, step_id, flow_id, profile_id, channel, purpose, content, status, attempts,
        send_after, created_at)
      select ${shopId}, ${id}::uuid, ${causeId}, ${run.id}::uuid, ${stepId}, ${flowId}::uuid, ${profileId}::uuid, ${channel}, ${purpose},
        ${JSON.stringify(kept)}::jsonb, 'queued', 0, ${now}::timestamptz, ${now}::timestamptz from saved
      on conflict (shop_id, cause_id) do nothing returning id)`,
    Prisma.sql`post as (
      select (graphile_worker.add_job('message.send', payload => ${payload}::json, run_at => ${now}::timestamptz, max_attempts => 25,
        job_key => ${messageKey(shopId, id)}, job_key_mode => 'replace')).id as job from message)`,
  ];
}
