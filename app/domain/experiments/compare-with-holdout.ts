import { type ConfidenceSequence, confidenceSequence } from "./confidence-sequence";
import type { ArmStats } from "./experiment";
import { leastEvidence } from "./least-evidence";
import { revenueSample } from "./revenue-sample";
import type { TooEarly } from "./verdict";

export interface HoldoutComparison {
  variantId: string;
  says: "better" | "worse" | "open" | TooEarly;
  /** Of the share of shoppers with an order. */
  orders: ConfidenceSequence | null;
  /** Of the revenue per shopper, in minor units. */
  revenue: ConfidenceSequence | null;
}

type Arm = ArmStats & { ordered: number };

/**
 * What each variant is worth beside showing nothing at all. The holdout cannot submit or click, so it is compared by orders and revenue
 * only. Alpha is shared among the variants, as with the control.
 */
export function compareWithHoldout(variants: Arm[], holdout: Arm): HoldoutComparison[] {
  const alpha = 0.05 / variants.length;
  return variants.map((variant) => {
    const orders = confidenceSequence(orderSample(variant), orderSample(holdout), { alpha });
    const revenue = confidenceSequence(revenueSample(variant), revenueSample(holdout), { alpha });
    const early = tooEarly(variant, holdout);
    const says = early ?? (!orders ? "open" : orders.low > 0 ? "better" : orders.high < 0 ? "worse" : "open");
    return { variantId: variant.armId, says, orders: early ? null : orders, revenue: early ? null : revenue };
  });
}

function orderSample({ exposed, ordered }: Arm) {
  return { exposed, sum: ordered, sumOfSquares: ordered };
}

function tooEarly(variant: Arm, holdout: Arm): TooEarly | null {
  if (Math.min(variant.exposed, holdout.exposed) < leastEvidence.shoppersPerArm) return "few-shoppers";
  return variant.ordered + holdout.ordered < leastEvidence.conversionsOfBoth ? "few-conversions" : null;
}
