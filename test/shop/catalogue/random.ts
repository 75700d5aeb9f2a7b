/** A repeatable source of chance: the same seed gives the same numbers on every machine. */
export interface Random {
  /** 0 ≤ n < 1 */
  next(): number;
  /** Whole number from `low` to `high`, both included. */
  between(low: number, high: number): number;
  chance(probability: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** Picks by weight: `weights[i]` belongs to `list[i]`. */
  weighted<T>(list: readonly T[], weights: readonly number[]): T;
}

/** mulberry32: small, quick and even enough for sample data. */
export function makeRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const item = <T>(list: readonly T[], index: number): T => {
    const found = list[index];
    if (found === undefined) throw new Error("Nothing to pick from");
    return found;
  };
  return {
    next,
    between: (low, high) => low + Math.floor(next() * (high - low + 1)),
    chance: (probability) => next() < probability,
    pick: (list) => item(list, Math.floor(next() * list.length)),
    weighted(list, weights) {
      const total = weights.reduce((sum, weight) => sum + weight, 0);
      let left = next() * total;
      for (let i = 0; i < list.length; i += 1) {
        left -= weights[i] ?? 0;
        if (left < 0) return item(list, i);
      }
      return item(list, list.length - 1);
    },
  };
}
