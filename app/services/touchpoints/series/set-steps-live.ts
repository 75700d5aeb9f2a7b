import type { Tx } from "../../db";
import { followStatus } from "../../experiments/follow-status";

/**
 * Takes the touchpoints of a series off the storefront, or puts those that wait back on it as they were published. Without their series
 * they would be shown to everybody, in no order. The caller stores the snapshot.
 */
export async function setStepsLive(tx: Tx, shopId: number, touchpointIds: string[], isLive: boolean, now: Date): Promise<void> {
  const from = isLive ? "paused" : "live";
  const rows = await tx.touchpoint.findMany({ where: { shopId, id: { in: touchpointIds }, status: from }, select: { id: true } });
  for (const { id } of rows) {
    await tx.touchpoint.update({
      where: { shopId_id: { shopId, id } },
      data: { status: isLive ? "live" : "paused", updatedAt: now },
    });
    await followStatus(tx, shopId, id, isLive, now);
  }
}
