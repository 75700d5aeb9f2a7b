import type { ArmStats } from "~/domain/experiments/experiment";
import type { Tx } from "../db";

export interface ArmRow extends ArmStats {
  /** Shoppers with an order, whatever the goal. */
  ordered: number;
}

/** The sums of experiments' arms, by experiment. Arms that nobody has met are left out. */
export async function readArms(tx: Tx, shopId: number, experimentIds: string[]): Promise<Map<string, ArmRow[]>> {
  const byId = new Map<string, ArmRow[]>();
  if (experimentIds.length === 0) return byId;
  const rows = await tx.experimentArm.findMany({ where: { shopId, experimentId: { in: experimentIds } } });
  for (const { experimentId, arm, exposed, converted, ordered, revenueSum, revenueSumOfSquares } of rows) {
    const sums = { revenueSum: Number(revenueSum), revenueSumOfSquares: Number(revenueSumOfSquares) };
    byId.set(experimentId, [...(byId.get(experimentId) ?? []), { armId: arm, exposed, converted, ordered, ...sums }]);
  }
  return byId;
}
