import { EventEmitter } from "node:events";
import { Logger, parseCronItems, run, type WorkerEvents, type WorkerPool } from "graphile-worker";
import { env } from "./env.server";
import { jobTasks } from "./job-catalogue";
import { announcePresence } from "./presence";
import { app } from "./wiring.server";

const dayMs = 86_400_000;

/** The queue's own talk goes to our log; each taken and finished job is only worth a debug line. */
const queueLog = new Logger(() => (level, message) => {
  if (level === "error") app.log.error(message);
  else if (level === "warning") app.log.warn(message);
  else app.log.debug(message);
});

export interface Worker {
  /** Lets running jobs finish, takes no new ones. */
  stop(): Promise<void>;
  /** Settles when the worker ends by itself, which is an error. */
  ended: Promise<void>;
}

/** Starts taking jobs. Times follow this process's clock, as every `run_at` is given by one. */
export async function startWorker(): Promise<Worker> {
  const pools = new Set<WorkerPool>();
  const events: WorkerEvents = new EventEmitter();
  events.on("pool:create", ({ workerPool }) => pools.add(workerPool));
  events.on("job:error", ({ job, error }) =>
    app.log.error({ job: job.task_identifier, jobId: job.id, attempt: job.attempts, err: error }, "job failed, will be tried again"),
  );
  const runner = await run({
    pgPool: app.pool,
    concurrency: env.WORKER_CONCURRENCY,
    taskList: jobTasks(app),
    parsedCronItems: parseCronItems([
      { task: "events.partitions", match: "17 2 * * *", options: { backfillPeriod: 7 * dayMs } },
      { task: "retention.sweep", match: "41 2 * * *", options: { backfillPeriod: 2 * dayMs } },
    ]),
    useNodeTime: true,
    noHandleSignals: true,
    pollInterval: 1000,
    events,
    logger: queueLog,
  });
  const presence = await announcePresence(app.pool, () => [...pools].map((pool) => pool.id));
  return {
    ended: runner.promise,
    async stop() {
      await runner.stop();
      await presence.stop();
    },
  };
}
