import { localTime } from "../shared/local-time";
import type { DecisionSnapshot } from "./check";
import type { Reason } from "./reason";
import type { LiveTouchpoint } from "./snapshot";

const quarterMs = 15 * 60_000;

/** Whether it is the time for a touchpoint, in the shop's zone; null: yes. Hours that go over midnight belong to the day they began. */
export function checkSchedule(
  { startsAt, endsAt, weekdays, hours }: Pick<LiveTouchpoint, "startsAt" | "endsAt" | "weekdays" | "hours">,
  { now }: { now: number },
  { offsets }: Pick<DecisionSnapshot, "offsets">,
): Reason | null {
  if (startsAt !== undefined && now < startsAt) return { kind: "not-started", untilMs: startsAt };
  if (endsAt !== undefined && now >= endsAt) return { kind: "ended" };
  if (!weekdays && !hours) return null;
  // Hours begin on a quarter in every zone.
  const untilMs = now - (now % quarterMs) + quarterMs;
  const { hour, weekday: today } = localTime(now, offsets);
  const afterMidnight = hours !== undefined && hours.fromHour > hours.toHour && hour < hours.toHour;
  if (hours && !afterMidnight && (hour < hours.fromHour || (hours.fromHour <= hours.toHour && hour >= hours.toHour))) {
    return { kind: "other-hour", untilMs };
  }
  const weekday = (today + (afterMidnight ? 6 : 0)) % 7;
  return weekdays && !weekdays.includes(weekday) ? { kind: "other-weekday", untilMs } : null;
}
