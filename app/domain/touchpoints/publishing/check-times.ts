import { zoneOffsets } from "../../shared/zone-offsets";
import { checkSchedule } from "../check-schedule";
import type { Touchpoint } from "../touchpoint";
import type { PublishFacts } from "./publish-facts";
import type { PublishProblem } from "./publish-problem";

const hourMs = 3_600_000;
/** In so long every hour of every weekday comes by. */
const fullRoundMs = 8 * 24 * hourMs;

/** Whether its schedule leaves any moment. */
export function checkTimes({ schedule }: Touchpoint, { now, shop }: PublishFacts): PublishProblem[] {
  const { startsAt, endsAt, weekdays, hours } = schedule;
  const end = endsAt ? Date.parse(endsAt) : null;
  if (end !== null && end <= now.getTime()) return [{ path: "schedule.endsAt", message: "in-the-past" }];
  if (startsAt && end !== null && Date.parse(startsAt) >= end) return [{ path: "schedule.endsAt", message: "ends-before-it-begins" }];
  if (hours && hours.fromHour === hours.toHour) return [{ path: "schedule.hours", message: "ends-before-it-begins" }];
  const start = Math.max(now.getTime(), startsAt ? Date.parse(startsAt) : 0);
  if (end === null || end - start > fullRoundMs || (weekdays.length === 0 && !hours)) return [];
  const rules = { ...(weekdays.length > 0 && { weekdays }), ...(hours && { hours }) };
  const offsets = zoneOffsets(shop?.timezone ?? "UTC", new Date(start));
  // Hours begin at full hours, or at half and quarter ones where the zone does.
  for (let at = start; at < end; at = Math.floor(at / (hourMs / 4)) * (hourMs / 4) + hourMs / 4) {
    if (checkSchedule(rules, { now: at }, { offsets }) === null) return [];
  }
  return [{ path: hours ? "schedule.hours" : "schedule.weekdays", message: "no-such-time" }];
}
