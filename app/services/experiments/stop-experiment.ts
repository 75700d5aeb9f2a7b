import type { Db } from "../db";
import { inTransaction } from "../in-transaction";
import { storeSnapshot } from "../touchpoints/store-snapshot";

export type StopResult = { ok: true } | { ok: false; reason: "not-running" };

/** Ends an experiment for good, in the same transaction as the snapshot: from now on every shopper gets the touchpoint as it is. */
export async function stopExperiment(
  db: Db,
  shopId: number,
  { id, reason }: { id: string; reason: "sample-ratio" | "merchant" },
  now: Date,
): Promise<StopResult> {
  return inTransaction(db, async (tx): Promise<StopResult> => {
    const { count } = await tx.experiment.updateMany({
      where: { shopId, id, status: { in: ["running", "paused"] } },
      data: { status: "stopped", reason, endedAt: now, updatedAt: now },
    });
    if (count === 0) return { ok: false, reason: "not-running" };
    // Without its variants the snapshot is only smaller.
    const stored = await storeSnapshot(tx, shopId, now);
    if (!stored.ok) throw new Error(stored.message);
    return { ok: true };
  });
}
