import type { Db } from "../db";

const monthsBack = 2;
const monthsAhead = 3;

/** Job `events.partitions`: makes the months of `events` around now. What falls into no month waits in the default partition. */
export async function makePartitions({ db }: { db: Db }, _payload: Record<string, never>, now: Date): Promise<void> {
  for (let offset = -monthsBack; offset <= monthsAhead; offset++) {
    const month = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + offset, 1)).toISOString().slice(0, 10);
    await db.$queryRaw`select event_months.make_partition(${month}::date)`;
  }
}
