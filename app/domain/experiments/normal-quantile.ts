/**
 * The value below which a standard normal variable lies with the given probability: 0.975 gives 1.96. Found by halving on the
 * distribution's Taylor series (Marsaglia, "Evaluating the Normal Distribution", Journal of Statistical Software 11(4), 2004).
 */
export function normalQuantile(probability: number): number {
  let [low, high] = [-8, 8];
  while (high - low > 1e-12) {
    const middle = (low + high) / 2;
    if (normalShare(middle) < probability) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

function normalShare(x: number): number {
  let [term, sum] = [x, x];
  for (let i = 3; Math.abs(term) > 1e-17 * Math.abs(sum); i += 2) {
    term *= (x * x) / i;
    sum += term;
  }
  return 0.5 + (sum * Math.exp((-x * x) / 2)) / Math.sqrt(2 * Math.PI);
}
