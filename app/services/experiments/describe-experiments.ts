import { compareWithHoldout } from "~/domain/experiments/compare-with-holdout";
import { expectedShares } from "~/domain/experiments/expected-shares";
import type { ExperimentResults, ExperimentsView } from "~/domain/experiments/experiment-view";
import { judgeExperiment } from "~/domain/experiments/judge-experiment";
import type { Experiment } from "~/generated/prisma/client";
import type { Db } from "../db";
import { readArms } from "./read-arms";
import { readBaseline } from "./read-baseline";
import { readDefinition } from "./read-definition";

const dayMs = 86_400_000;

/** What the newest experiment of a touchpoint says today, from its arms' sums alone, and the figures that a next one can count on. */
export async function describeExperiments(
  db: Db,
  shop: { id: number; timezone: string },
  touchpointId: string,
  now: Date,
): Promise<ExperimentsView> {
  const [row, baseline] = await Promise.all([
    db.experiment.findFirst({ where: { shopId: shop.id, touchpointId }, orderBy: [{ startedAt: "desc" }, { id: "desc" }] }),
    readBaseline(db, shop, touchpointId, now),
  ]);
  return { latest: row && (await describe(db, row, now)), baseline };
}

async function describe(db: Db, row: Experiment, now: Date): Promise<ExperimentResults> {
  const definition = readDefinition(row.definition);
  const sums = (await readArms(db, row.shopId, [row.id])).get(row.id) ?? [];
  const shares = expectedShares(definition);
  const armOf = (armId: string) =>
    sums.find((arm) => arm.armId === armId) ?? { armId, exposed: 0, converted: 0, ordered: 0, revenueSum: 0, revenueSumOfSquares: 0 };
  const days = Math.floor(((row.endedAt ?? now).getTime() - row.startedAt.getTime()) / dayMs);
  const holdsOut = definition.holdoutPercent > 0;
  return {
    id: row.id,
    status: row.status as ExperimentResults["status"],
    reason: row.reason,
    winner: row.winner,
    startedAt: row.startedAt.toISOString(),
    endedAt: row.endedAt?.toISOString() ?? null,
    days,
    goal: definition.goal,
    holdoutPercent: definition.holdoutPercent,
    arms: shares.map(({ armId, share }) => {
      const { exposed, converted, ordered, revenueSum } = armOf(armId);
      const name = definition.variants.find(({ id }) => id === armId)?.name ?? "";
      return { armId, name, share, exposed, converted, ordered, revenueCents: revenueSum };
    }),
    verdict: judgeExperiment(definition, sums),
    holdout: holdsOut
      ? compareWithHoldout(
          definition.variants.map(({ id }) => armOf(id)),
          armOf("holdout"),
        )
      : [],
    hasWholeWeek: days >= 7,
  };
}
