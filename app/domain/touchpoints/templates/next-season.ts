import { addDays, localDay, startOfLocalDay } from "../../shared/zoned-time";
import type { Season } from "./template";

interface Span {
  /** Whether a local day is the one the season is about. */
  is(day: string): boolean;
  daysBefore: number;
  /** The day itself counted. */
  days: number;
}

/**
 * The first day of the first and the fifteenth of the eighth month of the Chinese calendar (Hong Kong Observatory): runtimes
 * reckon some years a day late (2027, whose new moon comes minutes before midnight).
 */
const published: Record<"1" | "8", string[]> = {
  "1": [
    ...["2026-02-17", "2027-02-06", "2028-01-26", "2029-02-13", "2030-02-03", "2031-01-23", "2032-02-11", "2033-01-31"],
    ...["2034-02-19", "2035-02-08", "2036-01-28", "2037-02-15", "2038-02-04", "2039-01-24", "2040-02-12"],
  ],
  "8": [
    ...["2026-09-25", "2027-09-15", "2028-10-03", "2029-09-22", "2030-09-12", "2031-10-01", "2032-09-19", "2033-09-08"],
    ...["2034-09-27", "2035-09-16", "2036-10-04", "2037-09-24", "2038-09-13", "2039-10-02", "2040-09-21"],
  ],
};
const lastPublished = "2040-12-31";

const lunar = new Intl.DateTimeFormat("en-u-ca-chinese", { month: "numeric", day: "numeric", timeZone: "UTC" });

/** A leap month has a name of its own ("8bis"), so that a festival does not come twice. */
function isLunar(month: "1" | "8", date: string): Span["is"] {
  return (day) => {
    if (day <= lastPublished) return published[month].includes(day);
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
