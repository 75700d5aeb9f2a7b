import type { RunEffect } from "~/domain/flows/run";
import type { Tx } from "../db";
import { cancelJob } from "../jobs/cancel-job";
import { enqueue } from "../jobs/enqueue";
import { dropWaiting } from "../messages/drop-waiting";
import { queueMessage } from "../messages/queue-message";
import { reserveCode } from "../offers/reserve-code";
import { runKey } from "./run-key";

export interface RunOwner {
  shopId: number;
  flowId: string;
  profileId: string;
  runId: string;
}

/** Does what a run asked for, inside the transaction that saves the run. Doing it twice does it once. */
export async function performEffects(tx: Tx, owner: RunOwner, effects: RunEffect[], now: Date): Promise<void> {
  const { shopId, flowId, profileId, runId } = owner;
  for (const effect of effects) {
    switch (effect.kind) {
      case "schedule":
        await enqueue(tx, "run.advance", { shopId, runId }, { runAt: effect.at, key: runKey(shopId, runId) });
        break;
      case "reserve-code":
        await reserveCode(tx, { shopId, offerId: effect.offerId, profileId, sourceKey: effect.sourceKey }, now);
        break;
      case "send-message": {
        const { id: causeId, stepId, channel, purpose, content, context } = effect;
        await queueMessage(tx, { shopId, causeId, runId, stepId, flowId, profileId, channel, purpose, content, context }, now);
        break;
      }
      case "end":
        await cancelJob(tx, runKey(shopId, runId));
        await dropWaiting(tx, shopId, { runId }, effect.reason);
        break;
    }
  }
}
