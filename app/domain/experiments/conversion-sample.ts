import type { ArmStats } from "./experiment";
import type { Sample } from "./sample";

/** The conversions of an arm: 0 or 1 for each shopper. */
export function conversionSample({ exposed, converted }: ArmStats): Sample {
  return { exposed, sum: converted, sumOfSquares: converted };
}
