const shortestSeconds = 5;
const longestSeconds = 30 * 60;

/**
 * When to try again what a vendor could not do: ever later, at most half an hour, but never before the vendor said.
 *
 * @param tries how often it was tried already, this one included
 */
export function backOff(now: Date, tries: number, retryAfterSeconds = 0): Date {
  const grown = Math.min(longestSeconds, shortestSeconds * 2 ** Math.min(tries - 1, 20));
  return new Date(now.getTime() + Math.max(grown, retryAfterSeconds) * 1000);
}
