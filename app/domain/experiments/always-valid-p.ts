import type { Looking } from "./always-valid-multiplier";
import { mixtureVariance } from "./mixture-variance";

/**
 * The p-value that goes with `alwaysValidMultiplier`: at most alpha exactly when the estimate lies that many standard errors from
 * 0 or farther. `z` is the estimate in standard errors.
 *
 * It is the reciprocal of the mixture's likelihood ratio, which with probability 1 − α never reaches 1/α when there is no
 * difference (Waudby-Smith et al. 2024, eq. 155 of arXiv:2103.06476v7; it is the mSPRT of Johari, Koomen, Pekelis & Walsh,
 * "Always Valid Inference", Operations Research 70(3), 2022):
 *
 *     1/p = exp( z²/2 · tρ² / (tρ² + 1) ) / √(tρ² + 1)
 */
export function alwaysValidP(z: number, { shoppers, alpha, tunedFor }: Looking): number {
  const spread = shoppers * mixtureVariance(alpha, tunedFor);
  return Math.min(1, Math.sqrt(spread + 1) * Math.exp((-(z * z) / 2) * (spread / (spread + 1))));
}
