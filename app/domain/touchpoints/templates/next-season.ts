import { addDays, localDay, startOfLocalDay } from "../../shared/zoned-time";
import type { Season } from "./template";

interface Span {
  /** Whether a local day is the one the season is about. */
  is(day: string): boolean;
  daysBefore: number;
  /** The day itself counted. */
  days: number;
}

const lunar = new Intl.DateTimeFormat("en-u-ca-chinese", { month: "numeric", day: "numeric", timeZone: "UTC" });

/** A leap month has a name of its own ("8bis"), so that a festival does not come twice. */
function isLunar(month: string, date: string): Span["is"] {
  return (day) => {
    const parts = lunar.formatToParts(new Date(`${day}T12:00:00Z`));
    const part = (type: string) => parts.find((each) => each.type === type)?.value;
    return part("month") === month && part("day") === date;
  };
}

const spans: Record<Season, Span> = {
  "winter-holidays": { is: (day) => day.endsWith("-12-24"), daysBefore: 4, days: 3 },
  "new-year": { is: (day) => day.endsWith("-01-01"), daysBefore: 1, days: 2 },
  songkran: { is: (day) => day.endsWith("-04-13"), daysBefore: 0, days: 3 },
  // Korea's day can be the one after China's.
  "lunar-new-year": { is: isLunar("1", "1"), daysBefore: 1, days: 3 },
  "mid-autumn": { is: isLunar("8", "15"), daysBefore: 1, days: 2 },
};

/** Longer than from one lunar new year to the next. */
const mostDays = 400;

/**
 * When a season comes next, or the one that is on.
 *
 * @returns ISO times; whole days of the shop's zone, the end not included
 */
export function nextSeason(season: Season, now: Date, timezone: string): { startsAt: string; endsAt: string } {
  const { is, daysBefore, days } = spans[season];
  const today = localDay(now, timezone);
  const at = (day: string): string => startOfLocalDay(day, timezone).toISOString();
  for (let ahead = 1 - days; ahead < mostDays; ahead++) {
    const day = addDays(today, ahead);
    if (is(day)) return { startsAt: at(addDays(day, -daysBefore)), endsAt: at(addDays(day, days)) };
  }
  throw new Error(`No ${season} within ${String(mostDays)} days of ${today}`);
}
