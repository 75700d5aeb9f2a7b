import type { Decision } from "~/domain/touchpoints/decide";

/** The next moment (epoch milliseconds) at which the decision could turn out otherwise by time alone; Infinity: never. */
export function nextWake(reasons: Decision["reasons"], now: number): number {
  return Math.min(
    ...reasons.map(({ reason }) => {
      const { untilMs } = reason as { untilMs: number };
      return untilMs > now ? untilMs : Infinity;
    }),
  );
}
