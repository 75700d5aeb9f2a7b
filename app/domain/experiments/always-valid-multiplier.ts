import { mixtureVariance } from "./mixture-variance";

export interface Looking {
  /** In both arms together, so far. */
  shoppers: number;
  /** The share of experiments that may cry wolf, over all looks together: 0.05. */
  alpha: number;
  /** At how many shoppers (both arms together) the interval is to be narrowest. Chosen before the first look, then left alone. */
  tunedFor: number;
}

/**
 * How many standard errors an estimate may lie from the truth: with probability 1 − alpha it never lies farther, however often
 * one looks and whenever one stops. (Looking once, at a moment fixed beforehand, it would be 1.96.)
 *
 * An asymptotic confidence sequence, Robbins' normal mixture. With t shoppers and ρ² from `mixtureVariance`, the interval is
 *
 *     estimate ± σ̂ √( 2 (tρ² + 1) / (t²ρ²) · ln( √(tρ² + 1) / α ) ),   σ̂ = standard error · √t
 *
 * Waudby-Smith, Arbour, Sinha, Kennedy & Ramdas, "Time-uniform central limit theory and asymptotic confidence sequences",
 * Annals of Statistics 52(6), 2024 (eq. 9 of arXiv:2103.06476v7).
 */
export function alwaysValidMultiplier({ shoppers, alpha, tunedFor }: Looking): number {
  const spread = shoppers * mixtureVariance(alpha, tunedFor);
  return Math.sqrt(2 * (1 + 1 / spread) * Math.log(Math.sqrt(spread + 1) / alpha));
}
