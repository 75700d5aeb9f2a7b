import { judgeExperiment } from "~/domain/experiments/judge-experiment";
import type { Db } from "../db";
import { readArms } from "./read-arms";
import { readDefinition } from "./read-definition";
import { stopExperiment } from "./stop-experiment";

/**
 * Job `experiments.check`: stops each running experiment whose arms do not have the shoppers they should have. Asked hourly, since
 * the check may be asked as often as one likes; stopped for good, since chance may make a broken one look whole again later.
 */
export async function checkExperiments({ db }: { db: Db }, _payload: Record<string, never>, now: Date): Promise<void> {
  const shops = await db.shop.findMany({ where: { installedAt: { not: null }, uninstalledAt: null }, select: { id: true } });
  for (const { id: shopId } of shops) {
    const running = await db.experiment.findMany({ where: { shopId, status: "running" }, select: { id: true, definition: true } });
    const arms = await readArms(
      db,
      shopId,
      running.map(({ id }) => id),
    );
    for (const { id, definition } of running) {
      const verdict = judgeExperiment(readDefinition(definition), arms.get(id) ?? []);
      if (verdict.kind === "broken") await stopExperiment(db, shopId, { id, reason: "sample-ratio" }, now);
    }
  }
}
