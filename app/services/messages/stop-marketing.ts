import type { Tx } from "../db";
import { exitRuns } from "../flows/exit-runs";
import { dropWaiting } from "./drop-waiting";

/** Who unsubscribed gets no marketing any more, from this moment: what waits is dropped, and runs that would send more end. */
export async function stopMarketing(tx: Tx, shopId: number, profileId: string, now: Date): Promise<void> {
  await exitRuns(tx, { shopId, exit: "unsubscribed", entryKey: null, cartToken: null, profileId, at: now }, now);
  await dropWaiting(tx, shopId, { profileId, purpose: "marketing" }, "unsubscribed");
}
