/** Shopify's rate limit: a bucket of points for one shop that fills itself again. */
export interface LeakyBucket {
  /** Takes the points, or takes none and says false when there are too few. */
  take(points: number): boolean;
  /** Gives back what a call asked for and did not need. */
  giveBack(points: number): void;
  status(): { maximumAvailable: number; currentlyAvailable: number; restoreRate: number };
}

/** @param limit points; `restoreRate` a second of real time, because a skipped hour has no calls to make up for */
export function makeLeakyBucket(limit: { maximum: number; restoreRate: number }, nowMs: () => number = Date.now): LeakyBucket {
  let available = limit.maximum;
  let lastMs = nowMs();
  const refill = (): void => {
    const at = nowMs();
    available = Math.min(limit.maximum, available + ((at - lastMs) / 1000) * limit.restoreRate);
    lastMs = at;
  };
  return {
    take(points) {
      refill();
      if (points > available) return false;
      available -= points;
      return true;
    },
    giveBack(points) {
      available = Math.min(limit.maximum, available + points);
    },
    status() {
      refill();
      return { maximumAvailable: limit.maximum, currentlyAvailable: Math.floor(available), restoreRate: limit.restoreRate };
    },
  };
}
