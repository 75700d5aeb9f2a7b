/**
 * ln Γ(x) for x > 0: Stirling's series (Abramowitz & Stegun 6.1.41) after Γ(x) = Γ(x + 1) / x has brought x above 10, where five
 * terms are exact to the last digits.
 */
export function logGamma(x: number): number {
  let shift = 0;
  let at = x;
  for (; at < 10; at++) shift += Math.log(at);
  const inverse = 1 / (at * at);
  const series = (1 / 12 - inverse * (1 / 360 - inverse * (1 / 1260 - inverse * (1 / 1680 - inverse / 1188)))) / at;
  return (at - 0.5) * Math.log(at) - at + Math.log(2 * Math.PI) / 2 + series - shift;
}
