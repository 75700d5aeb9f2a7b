import type { Tx } from "../db";

/** An experiment waits while its touchpoint is off the storefront, and goes on with it: everyone keeps their arm. */
export async function followStatus(tx: Tx, shopId: number, touchpointId: string, isLive: boolean, now: Date): Promise<void> {
  await tx.experiment.updateMany({
    where: { shopId, touchpointId, status: isLive ? "paused" : "running" },
    data: isLive ? { status: "running", endedAt: null, updatedAt: now } : { status: "paused", endedAt: now, updatedAt: now },
  });
}
