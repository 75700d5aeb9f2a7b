import { localTime } from "../shared/local-time";
import type { DecisionSnapshot, Told } from "./check";
import type { LiveTouchpoint } from "./snapshot";

const quarterMs = 15 * 60_000;

/** Whether it is the time for a touchpoint, in the shop's zone; null: yes. Hours that go over midnight belong to the day they began. */
export function checkSchedule(
  { startsAt, endsAt, weekdays, hours }: Pick<LiveTouchpoint, "startsAt" | "endsAt" | "weekdays" | "hours">,
  { now }: { now: number },
  { offsets }: Pick<DecisionSnapshot, "offsets">,
): Told | null {
  if (now < (startsAt ?? 0)) return { kind: "not-started", untilMs: startsAt as number };
  if (now >= (endsAt ?? Infinity)) return "ended";
  const { fromHour = 0, toHour = 24 } = hours ?? {};
  const { hour, weekday } = localTime(now, offsets);
  // Hours begin on a quarter in every zone.
  const untilMs = now - (now % quarterMs) + quarterMs;
  const overMidnight = fromHour > toHour;
  const afterMidnight = overMidnight && hour < toHour;
  if (!afterMidnight && (hour < fromHour || (!overMidnight && hour >= toHour))) return { kind: "other-hour", untilMs };
  const today = (weekday + (afterMidnight ? 6 : 0)) % 7;
  return weekdays && !weekdays.includes(today) ? { kind: "other-weekday", untilMs } : null;
}
