/**
 * ρ², the variance of the normal distribution over which a confidence sequence mixes, such that it is narrowest at `tunedFor`
 * observations:
 *
 *     ρ² = ( −2 ln α + ln(1 − 2 ln α) ) / tunedFor
 *
 * Waudby-Smith et al. 2024, eq. 161 of arXiv:2103.06476v7 (the closed form that stands for Lambert's W).
 */
export function mixtureVariance(alpha: number, tunedFor: number): number {
  const bits = -2 * Math.log(alpha);
  return (bits + Math.log(1 + bits)) / tunedFor;
}
