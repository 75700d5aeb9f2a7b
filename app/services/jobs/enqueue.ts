import type { JobName, JobPayloads } from "~/domain/shared/jobs";
import type { Tx } from "../db";

export interface EnqueueOptions {
  runAt: Date;
  /** At most one waiting job has this key; a later call moves it ("replace"). */
  key?: string;
  /** Jobs of one queue run one after another. */
  queue?: string;
  maxAttempts?: number;
}

/**
 * Queues a job inside the caller's transaction: it exists exactly if the transaction commits.
 * A key that is running right now is not disturbed; a new job with that key is queued behind it.
 */
export async function enqueue<Name extends JobName>(
  tx: Tx,
  name: Name,
  payload: JobPayloads[Name],
  { runAt, key, queue, maxAttempts = 25 }: EnqueueOptions,
): Promise<void> {
  await tx.$executeRaw`select graphile_worker.add_job(
    ${name}::text, payload => ${JSON.stringify(payload)}::json, queue_name => ${queue ?? null}::text,
    run_at => ${runAt}::timestamptz, max_attempts => ${maxAttempts}::int, job_key => ${key ?? null}::text,
    job_key_mode => 'replace')`;
}
