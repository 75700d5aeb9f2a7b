const hourMs = 3_600_000;
const mostAheadMs = 2 * 60_000;
const mostBehindMs = 24 * hourMs;

/**
 * The time of a fact that a shopper's device reports. A clock that is far off is not believed: the fact then counts for the current hour,
 * whose start is the same for a repeat.
 */
export function clampTime(claimed: Date, now: Date): Date {
  const ahead = claimed.getTime() - now.getTime();
  const isBelievable = ahead <= mostAheadMs && ahead >= -mostBehindMs;
  return isBelievable ? claimed : new Date(Math.floor(now.getTime() / hourMs) * hourMs);
}
