import type { Pool } from "pg";
import { batched } from "../batched";
import { type LockedRun, type RunKey, readRuns } from "./lock-run";
import { type RunStatement, saveSteps, type TakenStep } from "./save-advanced";

/** Reads runs and saves their steps without holding them in between. */
export interface RunSteps {
  read(key: RunKey): Promise<LockedRun | null>;
  /** @returns false when the run has moved on meanwhile, and nothing was done */
  save(step: TakenStep): Promise<boolean>;
}

/** Runs that are read at the same time share a statement, and so do steps that are saved at the same time: timers go off in crowds. */
export function runSteps(pool: Pick<Pool, "query">): RunSteps {
  const run: RunStatement = async (statement, values) => (await pool.query<{ id: string }>({ ...statement, values })).rows;
  return {
    read: batched((keys: RunKey[]) => readRuns(pool, keys)),
    save: batched((steps: TakenStep[]) => saveSteps(run, steps)),
  };
}
