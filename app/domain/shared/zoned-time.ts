/** Calendar arithmetic in a named time zone, by the platform's own zone data (Intl). A `day` is `YYYY-MM-DD`. */

interface ZonedParts {
  day: string;
  hour: number;
  minute: number;
  second: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat("en-CA", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  });
  formats.set(zone, made);
  return made;
}

/** Wall-clock parts of a moment in a zone. */
export function zonedParts(at: Date, zone: string): ZonedParts {
  const part: Record<string, string> = {};
  for (const { type, value } of formatFor(zone).formatToParts(at)) part[type] = value;
  return {
    day: `${part.year}-${part.month}-${part.day}`,
    hour: Number(part.hour),
    minute: Number(part.minute),
    second: Number(part.second),
  };
}

/** The local date of a moment. */
export function localDay(at: Date, zone: string): string {
  return zonedParts(at, zone).day;
}

/** The local hour of a moment, 0–23. */
export function localHour(at: Date, zone: string): number {
  return zonedParts(at, zone).hour;
}

/** The date `count` days after (or before) another. */
export function addDays(day: string, count: number): string {
  const moved = new Date(`${day}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + count);
  return moved.toISOString().slice(0, 10);
}

/**
 * The moment a local wall-clock time falls on. Where a change to summer time leaves it out, the moment just after the gap;
 * where it comes twice, the first.
 */
export function zonedMoment(day: string, hour: number, zone: string): Date {
  const wanted = Date.parse(`${day}T00:00:00Z`) + hour * 3_600_000;
  const offsetAt = (utc: number): number => {
    const { day: d, hour: h, minute, second } = zonedParts(new Date(utc), zone);
    return Date.parse(`${d}T00:00:00Z`) + ((h * 60 + minute) * 60 + second) * 1000 - utc;
  };
  const candidates = [offsetAt(wanted - 86_400_000), offsetAt(wanted + 86_400_000)].map((offset) => wanted - offset);
  const exact = candidates.filter((utc) => utc + offsetAt(utc) === wanted);
  return new Date(exact.length > 0 ? Math.min(...exact) : Math.max(...candidates));
}

/** The moment a local day begins. */
export function startOfLocalDay(day: string, zone: string): Date {
  return zonedMoment(day, 0, zone);
}

/** The next moment at or after `at` whose local time is `hour`:00. */
export function nextLocalHour(at: Date, zone: string, hour: number): Date {
  const today = localDay(at, zone);
  const candidate = zonedMoment(today, hour, zone);
  return candidate.getTime() >= at.getTime() ? candidate : zonedMoment(addDays(today, 1), hour, zone);
}
