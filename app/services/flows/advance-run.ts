import { advance } from "~/domain/flows/advance";
import type { JobPayloads } from "~/domain/shared/jobs";
import type { Db } from "../db";
import { inTransaction } from "../in-transaction";
import { changeRun } from "./change-run";
import { loadDefinition } from "./load-definition";
import type { RunSteps } from "./run-steps";

interface Deps {
  db: Db;
  runSteps: RunSteps;
}

/**
 * Job `run.advance`: the timer of a run went off. Run twice, or late, it takes the step once.
 *
 * Most steps are one look and one statement that holds only if the run is still as it was seen. The others, and those that were
 * overtaken, take the step while holding the run.
 */
export async function advanceRun({ db, runSteps }: Deps, { shopId, runId }: JobPayloads["run.advance"], now: Date): Promise<void> {
  const woke = { kind: "woke" } as const;
  const seen = await runSteps.read({ shopId, runId });
  if (!seen) return;
  const definition = await loadDefinition(db, shopId, seen.flowId, seen.version);
  const advanced = advance(definition, seen.run, woke, now);
  if (advanced.run === seen.run && advanced.effects.length === 0) return;
  const needsMore = advanced.effects.some((effect) => effect.kind === "reserve-code");
  if (!needsMore && (await runSteps.save({ shopId, before: seen, advanced, now }))) return;
  await inTransaction(db, (tx) => changeRun(tx, shopId, runId, woke, now));
}
