import { zonedParts } from "../shared/zoned-time";
import type { Reason } from "./reason";
import type { LiveTouchpoint } from "./snapshot";

/** Whether it is the time for a touchpoint, in the shop's zone; null: yes. Hours that go over midnight belong to the day they began. */
export function checkSchedule(touchpoint: LiveTouchpoint, now: number, zone: string): Reason | null {
  const { startsAt, endsAt, weekdays, hours } = touchpoint;
  if (startsAt !== undefined && now < startsAt) return { kind: "not-started" };
  if (endsAt !== undefined && now >= endsAt) return { kind: "ended" };
  if (!weekdays && !hours) return null;
  const { day, hour } = zonedParts(new Date(now), zone);
  const afterMidnight = hours !== undefined && hours.fromHour > hours.toHour && hour < hours.toHour;
  if (hours && !afterMidnight && (hour < hours.fromHour || (hours.fromHour <= hours.toHour && hour >= hours.toHour))) {
    return { kind: "other-hour" };
  }
  const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + (afterMidnight ? 6 : 0)) % 7;
  return weekdays && !weekdays.includes(weekday) ? { kind: "other-weekday" } : null;
}
