import { normalQuantile } from "./normal-quantile";

export interface FixedHorizon {
  /** Conversion rates, 0 to 1. */
  controlRate: number;
  variantRate: number;
  /** Shoppers of the variant for one of the control. */
  ratio: number;
  alpha: number;
  power: number;
}

/**
 * How many shoppers the control needs when one looks once only, at the end: two-sided test of two proportions,
 *
 *     n = ( z₁₋α/₂ √((r + 1) p̄ q̄) + z_power √(r p₁q₁ + p₂q₂) )² / (r (p₂ − p₁)²),   p̄ = (p₁ + r p₂) / (r + 1)
 *
 * Fleiss, Tytun & Ury, "A Simple Approximation for Calculating Sample Sizes for Comparing Independent Proportions", Biometrics 36,
 * 1980, without the correction for continuity; R's `power.prop.test` with r = 1. Not rounded.
 */
export function fixedHorizonSize({ controlRate, variantRate, ratio, alpha, power }: FixedHorizon): number {
  const middle = (controlRate + ratio * variantRate) / (ratio + 1);
  const apart = normalQuantile(1 - alpha / 2) * Math.sqrt((ratio + 1) * middle * (1 - middle));
  const sure = normalQuantile(power) * Math.sqrt(ratio * controlRate * (1 - controlRate) + variantRate * (1 - variantRate));
  return (apart + sure) ** 2 / (ratio * (variantRate - controlRate) ** 2);
}
