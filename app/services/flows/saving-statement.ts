/**
 * The SQL that saves taken steps, given as one JSON array. It has as few texts as there are kinds of parts, each with a name, so that a
 * connection has PostgreSQL plan each once.
 */
export function savingStatement({ withMessages, withEnds }: { withMessages: boolean; withEnds: boolean }): { name: string; text: string } {
  const parts = [saved, logged, timers, ...(withMessages ? [messages, posts] : []), ...(withEnds ? [stopped, dropped] : [])];
  // A part that only reads is carried out because the last line asks for it.
  const asked = ["timers", ...(withMessages ? ["posts"] : []), ...(withEnds ? ["stopped"] : [])];
  return {
    name: ["save", ...asked].join("-"),
    text: `with ${parts.join(", ")} select id, ${asked.map((part) => `(select count(job) from ${part}) as ${part}`).join(", ")} from saved`,
  };
}

const saved = `saved as (
  update flow_runs r set state = s.state, step_id = s.step_id, reason = s.reason, wake_at = s.wake_at, context = s.context,
    revision = r.revision + 1, updated_at = s.at, ended_at = case when s.state = 'active' then null else s.at end
  from jsonb_to_recordset($1::jsonb) as s(shop_id int, id uuid, revision int, job_key text, at timestamptz, state text, step_id text,
    reason text, wake_at timestamptz, context jsonb, entries jsonb, timer_at timestamptz, end_reason text, message jsonb)
  where r.shop_id = s.shop_id and r.id = s.id and r.revision = s.revision returning s.*)`;

const logged = `logged as (
  insert into flow_run_entries (shop_id, run_id, seq, step_id, kind, reason, at)
  select s.shop_id, s.id,
    (select coalesce(max(e.seq), 0) from flow_run_entries e where e.shop_id = s.shop_id and e.run_id = s.id) + line.seq,
    line.entry->>'stepId', line.entry->>'kind', line.entry->>'reason', s.at
  from saved s, jsonb_array_elements(s.entries) with ordinality as line(entry, seq))`;

// One call for all of them: each call writes to the tables of tasks and wakes the workers anew.
const timers = `timers as (
  select id as job from graphile_worker.add_jobs((
    select array_agg(('run.advance', json_build_object('shopId', shop_id, 'runId', id), null, timer_at, 25, job_key, 0, null)::graphile_worker.job_spec)
    from saved where timer_at is not null)))`;

const messages = `made as (
  insert into messages (shop_id, id, cause_id, run_id, step_id, flow_id, profile_id, channel, purpose, content, status, attempts,
    send_after, created_at)
  select s.shop_id, m.id, m."causeId", s.id, m."stepId", m."flowId", m."profileId", m.channel, m.purpose, m.content, 'queued', 0, s.at, s.at
  from saved s, jsonb_to_record(s.message) as m(id uuid, "causeId" text, "stepId" text, "flowId" uuid, "profileId" uuid, channel text,
    purpose text, content jsonb)
  where s.message is not null
  on conflict (shop_id, cause_id) do nothing returning shop_id, id)`;

const posts = `posts as (
  select id as job from graphile_worker.add_jobs((
    select array_agg(('message.send', json_build_object('shopId', made.shop_id, 'messageId', made.id), null, s.at, 25, s.message->>'key', 0,
      null)::graphile_worker.job_spec)
    from made join saved s on s.shop_id = made.shop_id and s.message->>'id' = made.id::text)))`;

const stopped = `stopped as (
  select (graphile_worker.remove_job(job_key)).id as job from saved where end_reason is not null)`;

const dropped = `dropped as (
  update messages m set status = 'dropped', reason = s.end_reason from saved s
  where s.end_reason is not null and m.shop_id = s.shop_id and m.run_id = s.id and m.status = 'queued')`;
