import { advance } from "~/domain/flows/advance";
import type { RunEvent } from "~/domain/flows/run";
import type { Tx } from "../db";
import { loadDefinition } from "./load-definition";
import { type LockedRun, lockRun } from "./lock-run";
import { reserveCodes } from "./reserve-codes";
import { saveAdvanced } from "./save-advanced";

/** Tells a run what happened and saves what follows. A run that is gone or past the event stays as it is. */
export async function changeRun(tx: Tx, shopId: number, runId: string, event: RunEvent, now: Date): Promise<void> {
  const locked = await lockRun(tx, shopId, runId);
  if (locked) await changeLockedRun(tx, shopId, locked, event, now);
}

/** The same for a run that the transaction holds already. */
export async function changeLockedRun(tx: Tx, shopId: number, locked: LockedRun, event: RunEvent, now: Date): Promise<void> {
  const definition = await loadDefinition(tx, shopId, locked.flowId, locked.version);
  const advanced = advance(definition, locked.run, event, now);
  if (advanced.run === locked.run && advanced.effects.length === 0) return;
  await reserveCodes(tx, shopId, locked.profileId, advanced.effects, now);
  if (!(await saveAdvanced(tx, shopId, locked, advanced, now))) throw new Error(`Run ${locked.run.id} changed while it was held.`);
}
