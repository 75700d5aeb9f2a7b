import { EventEmitter } from "node:events";
import { setPriority } from "node:os";
import { Logger, parseCronItems, run, type WorkerEvents, type WorkerPool } from "graphile-worker";
import { env } from "./env.server";
import { jobTasks } from "./job-catalogue";
import { announcePresence } from "./presence";
import { app } from "./wiring.server";

const dayMs = 86_400_000;
const mostBesideWeb = 3;
/** Between 0, which every process has, and 19. Any process may lower its own. */
const lowPriority = 10;

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

/**
 * Starts taking jobs. Times follow this process's clock, as every `run_at` is given by one. Jobs can wait and requests cannot: beside the
 * web in one process few jobs run at once, and a process of its own is the first to be kept waiting by the machine.
 */
export async function startWorker({ besideWeb }: { besideWeb: boolean }): Promise<Worker> {
  const concurrency = besideWeb ? Math.min(env.WORKER_CONCURRENCY, mostBesideWeb) : env.WORKER_CONCURRENCY;
  if (!besideWeb) setPriority(lowPriority);
  const pools = new Set<WorkerPool>();
  const events: WorkerEvents = new EventEmitter();
  events.on("pool:create", ({ workerPool }) => pools.add(workerPool));
  events.on("job:error", ({ job, error }) =>
    app.log.error({ job: job.task_identifier, jobId: job.id, attempt: job.attempts, err: error }, "job failed, will be tried again"),
  );
  const runner = await run({
    pgPool: app.pool,
    concurrency,
    taskList: jobTasks(app),
    parsedCronItems: parseCronItems([
      { task: "known.queue", match: "* * * * *" },
      { task: "experiments.check", match: "29 * * * *" },
      { task: "events.partitions", match: "17 2 * * *", options: { backfillPeriod: 7 * dayMs } },
      { task: "retention.sweep", match: "41 2 * * *", options: { backfillPeriod: 2 * dayMs } },
    ]),
    // Jobs are fetched and finished by the handful: a trip to the database for each would cost as much as most of them.
    preset: { worker: { localQueue: { size: concurrency * 4, ttl: 10_000 }, completeJobBatchDelay: 2 } },
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
