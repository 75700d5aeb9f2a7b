import type { Decision } from "~/domain/touchpoints/decide-among";

/** The next moment (epoch milliseconds) at which the decision could turn out otherwise by time alone; Infinity: never. */
export function nextWake(reasons: Decision["reasons"], now: number): number {
  return Math.min(...(reasons as { reason: { untilMs: number } }[]).map(({ reason: { untilMs } }) => (untilMs > now ? untilMs : Infinity)));
}
