import type { Decision } from "~/domain/touchpoints/decide";
import type { DecisionContext } from "~/domain/touchpoints/decision-context";
import type { LiveTouchpoint } from "~/domain/touchpoints/snapshot";

/** The next moment (epoch milliseconds) at which the decision could turn out otherwise by time alone; Infinity: never. */
export function nextWake(list: LiveTouchpoint[], { reasons }: Decision, { now, signals, open }: DecisionContext): number {
  let next = Number.POSITIVE_INFINITY;
  const at = (moment: number): void => {
    if (moment > now) next = Math.min(next, moment);
  };
  list.forEach((touchpoint, index) => {
    const reason = reasons[index]?.reason;
    if (!reason) return;
    if (reason.kind === "not-started") at(touchpoint.startsAt ?? 0);
    if (reason.kind === "other-hour" || reason.kind === "other-weekday") at(now + 60_000);
    if (reason.kind === "too-soon-after-another") at(reason.untilMs);
    if (touchpoint.endsAt && open.some(({ id }) => id === touchpoint.id)) at(touchpoint.endsAt);
    if (reason.kind !== "waiting-for-trigger") return;
    for (const trigger of touchpoint.triggers) {
      if (trigger.kind === "seconds-on-page") at(now + (trigger.seconds - signals.secondsOnPage) * 1000);
    }
  });
  return next;
}
