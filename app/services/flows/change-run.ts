import { advance } from "~/domain/flows/advance";
import type { RunEvent } from "~/domain/flows/run";
import type { Tx } from "../db";
import { loadDefinition } from "./load-definition";
import { lockRun } from "./lock-run";
import { saveAdvanced } from "./save-advanced";

/** Tells a run what happened and saves what follows. A run that is gone or past the event stays as it is. */
export async function changeRun(tx: Tx, shopId: number, runId: string, event: RunEvent, now: Date): Promise<void> {
  const locked = await lockRun(tx, shopId, runId);
  if (!locked) return;
  const definition = await loadDefinition(tx, shopId, locked.flowId, locked.version);
  const advanced = advance(definition, locked.run, event, now);
  await saveAdvanced(tx, shopId, locked, advanced, now);
}
