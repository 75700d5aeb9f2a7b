import type { ShopEvent } from "~/domain/events/event";
import { flowSignal } from "~/domain/flows/flow-signal";
import type { Tx } from "../db";
import { stopMarketing } from "../messages/stop-marketing";
import { enterFlow } from "./enter-flow";
import { exitRuns } from "./exit-runs";

/**
 * Lets profiles into flows, moves their runs on, and ends them, as a new fact asks for. In whatever order facts come, and
 * however often: entries are unique, timers only move forward, and an end is final.
 */
export async function handleFlowEvent(tx: Tx, event: ShopEvent, now: Date): Promise<void> {
  const signal = flowSignal(event, now);
  if (!signal) return;
  const { shopId, profileId, at } = event;
  if (signal.kind === "enter") {
    if (profileId) await enterFlow(tx, { shopId, profileId, at, ...signal }, now);
    return;
  }
  if (signal.exit === "unsubscribed") {
    if (profileId) await stopMarketing(tx, shopId, profileId, now);
    return;
  }
  const { exit, entryKey, cartToken, byProfile } = signal;
  await exitRuns(tx, { shopId, exit, entryKey, cartToken, profileId: byProfile ? profileId : null, at }, now);
}
