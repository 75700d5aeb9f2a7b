import type { JobPayloads } from "~/domain/shared/jobs";
import type { Db } from "../db";
import { changeRun } from "./change-run";

/** Job `run.advance`: the timer of a run went off. Run twice, or late, it takes the step once. */
export async function advanceRun({ db }: { db: Db }, { shopId, runId }: JobPayloads["run.advance"], now: Date): Promise<void> {
  await db.$transaction((tx) => changeRun(tx, shopId, runId, { kind: "woke" }, now), { maxWait: 10_000, timeout: 30_000 });
}
