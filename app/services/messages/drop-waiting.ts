import type { Tx } from "../db";

/** Drops messages that wait, with the reason. Those on their way to the mail server right now are past holding. */
export async function dropWaiting(
  tx: Tx,
  shopId: number,
  which: { runId: string } | { profileId: string; purpose: string },
  reason: string,
): Promise<void> {
  await tx.message.updateMany({ where: { shopId, status: "queued", ...which }, data: { status: "dropped", reason } });
}
