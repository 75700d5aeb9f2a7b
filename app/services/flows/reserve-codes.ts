import type { RunEffect } from "~/domain/flows/run";
import type { Tx } from "../db";
import { reserveCode } from "../offers/reserve-code";

/** Reserves the codes that a step gives, in the transaction that saves the run. The same step always gets the same code. */
export async function reserveCodes(tx: Tx, shopId: number, profileId: string, effects: RunEffect[], now: Date): Promise<void> {
  for (const effect of effects) {
    if (effect.kind !== "reserve-code") continue;
    await reserveCode(tx, { shopId, offerId: effect.offerId, profileId, sourceKey: effect.sourceKey }, now);
  }
}
