import type { ArmStats } from "./experiment";
import type { Sample } from "./sample";

/** The revenue of an arm, in minor units for each shopper. */
export function revenueSample({ exposed, revenueSum, revenueSumOfSquares }: ArmStats): Sample {
  return { exposed, sum: revenueSum, sumOfSquares: revenueSumOfSquares };
}
