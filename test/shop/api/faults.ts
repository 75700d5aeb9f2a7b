export type FaultMode = "off" | "throttled" | "down" | "errors-in-200" | "token-expired";

/** What is wrong with the Admin API just now, on purpose. */
export interface Faults {
  /** For the next `count` calls, or until switched off when it is left out. */
  fail(mode: FaultMode, count?: number): void;
  /** The fault that the call at hand meets; counts down. */
  next(): FaultMode;
  /** For showing: the mode and how many calls it is for (null = until switched off). */
  current(): { mode: FaultMode; remaining: number | null };
}

/**
 * Makes the switch for the Admin API's faults.
 *
 * @param expireTokens is called for `token-expired` without a count: the tokens that the app holds are void from then on,
 * while it can refresh them or exchange for new ones. With a count just so many calls are answered by 401.
 */
export function makeFaults(expireTokens: () => void = () => {}): Faults {
  let mode: FaultMode = "off";
  let remaining: number | null = null;
  return {
    fail(to, count) {
      if (to === "token-expired" && count === undefined) {
        expireTokens();
        mode = "off";
        remaining = null;
        return;
      }
      mode = to;
      remaining = to === "off" ? null : (count ?? null);
    },
    next() {
      const met = mode;
      if (remaining !== null) {
        remaining -= 1;
        if (remaining <= 0) {
          mode = "off";
          remaining = null;
        }
      }
      return met;
    },
    current: () => ({ mode, remaining }),
  };
}
