import type pg from "pg";

/** First key of our advisory locks that say "this worker pool lives". */
const presenceClass = 7001;
const sweepEverySeconds = 3;

export interface Presence {
  stop(): Promise<void>;
}

/**
 * Gives back the jobs of worker processes that died.
 *
 * A living pool holds an advisory lock on its id for as long as its connection lives; PostgreSQL takes the lock back in the
 * moment the process is gone. A pool that holds jobs but no lock in two sweeps running is dead: its jobs are unlocked, instead
 * of waiting the four hours after which graphile-worker itself gives up on a lock.
 */
export async function announcePresence(pool: pg.Pool, poolIds: () => string[]): Promise<Presence> {
  const client = await pool.connect();
  const held = new Set<string>();
  let suspects = new Set<string>();
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();

  const sweep = async (): Promise<void> => {
    for (const id of poolIds()) {
      if (held.has(id)) continue;
      await client.query("select pg_advisory_lock($1, hashtext($2))", [presenceClass, id]);
      held.add(id);
    }
    const { rows } = await client.query<{ id: string }>(
      `select id from (
         select locked_by as id from graphile_worker._private_jobs where locked_by is not null
         union select locked_by from graphile_worker._private_job_queues where locked_by is not null
       ) as holders
       where not exists (
         select 1 from pg_locks
         where locktype = 'advisory' and classid = $1 and objid = hashtext(id)::oid
           and database = (select oid from pg_database where datname = current_database())
       )`,
      [presenceClass],
    );
    const missing = new Set(rows.map((row) => row.id));
    const dead = [...missing].filter((id) => suspects.has(id));
    suspects = missing;
    if (dead.length > 0) await client.query("select graphile_worker.force_unlock_workers($1::text[])", [dead]);
  };

  const loop = (): void => {
    if (stopped) return;
    // A database that is away is tried again at the next sweep.
    running = sweep().catch(() => undefined);
    void running.then(() => {
      if (!stopped) timer = setTimeout(loop, sweepEverySeconds * 1000);
    });
  };
  loop();

  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await running;
      client.release(true);
    },
  };
}
