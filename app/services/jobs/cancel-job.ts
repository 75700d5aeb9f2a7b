import type { Tx } from "../db";

/** Takes back the waiting job of a key, if there is one; one that runs right now finishes. */
export async function cancelJob(tx: Tx, key: string): Promise<void> {
  await tx.$executeRaw`select graphile_worker.remove_job(${key}::text)`;
}
