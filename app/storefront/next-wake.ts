import type { Decision } from "~/domain/touchpoints/decide";
import type { DecisionContext } from "~/domain/touchpoints/decision-context";
import type { LiveTouchpoint } from "~/domain/touchpoints/snapshot";

/** The next moment (epoch milliseconds) at which the decision could turn out otherwise by time alone; Infinity: never. */
export function nextWake(list: LiveTouchpoint[], reasons: Decision["reasons"], { now, signals }: DecisionContext): number {
  const moments = reasons.flatMap(({ reason }, index) => {
    if ("untilMs" in reason) return [reason.untilMs];
    if (reason.kind !== "waiting-for-trigger") return [];
    return (list[index]?.triggers ?? []).map((trigger) =>
      trigger.kind === "seconds-on-page" ? now + (trigger.seconds - signals.secondsOnPage) * 1000 : 0,
    );
  });
  return Math.min(...moments.filter((moment) => moment > now));
}
