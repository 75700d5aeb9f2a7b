/**
 * Gives one variant a share in whole percent and the others what is left, in the proportion they had. The results are weights that
 * add up to 100, none below 1.
 */
export function setShare(weights: number[], index: number, percent: number): number[] {
  const others = weights.length - 1;
  if (others === 0) return [100];
  const own = Math.min(Math.max(Math.round(percent), 1), 100 - others);
  const before = weights.reduce((sum, weight, at) => (at === index ? sum : sum + weight), 0);
  // Each of the others keeps 1; what is above that is shared out, the largest remainders first.
  const free = 100 - own - others;
  const exact = weights.map((weight) => (before > 0 ? (weight / before) * free : free / others));
  const next = exact.map((part, at) => (at === index ? own : 1 + Math.floor(part)));
  const left = 100 - next.reduce((sum, weight) => sum + weight, 0);
  const byRemainder = [...exact.keys()].filter((at) => at !== index).sort((a, b) => remainder(exact[b]) - remainder(exact[a]) || a - b);
  for (const at of byRemainder.slice(0, left)) next[at] = (next[at] ?? 0) + 1;
  return next;
}

function remainder(value = 0): number {
  return value - Math.floor(value);
}
