import type { ZoneOffset } from "./local-time";
import { zonedParts } from "./zoned-time";

const minuteMs = 60_000;
const weekMs = 7 * 24 * 60 * minuteMs;
const years = 4;
/** By zone and year: a list costs a few hundred questions to the calendar library. */
const known = new Map<string, ZoneOffset[]>();

/**
 * When a zone's clocks change: from the beginning of the year `now` is in, for four years, so that the list stays the same all year. The
 * first offset is that of all time before. By it a browser tells the shop's time without its calendar library, whose first use takes
 * 30 ms of a fast processor.
 */
export function zoneOffsets(zone: string, now: Date): ZoneOffset[] {
  const year = now.getUTCFullYear();
  const key = `${zone} ${year}`;
  const offsets = known.get(key) ?? findOffsets(zone, year);
  known.set(key, offsets);
  return offsets;
}

function findOffsets(zone: string, year: number): ZoneOffset[] {
  const [start, end] = [Date.UTC(year, 0), Date.UTC(year + years, 0)];
  let minutes = offsetAt(start, zone);
  const found: ZoneOffset[] = [[0, minutes]];
  for (let at = start; at < end; at += weekMs) {
    const next = offsetAt(at + weekMs, zone);
    if (next === minutes) continue;
    let [before, after] = [at, at + weekMs];
    while (after - before > minuteMs) {
      const middle = before + Math.floor((after - before) / 2 / minuteMs) * minuteMs;
      if (offsetAt(middle, zone) === minutes) before = middle;
      else after = middle;
    }
    found.push([after, next]);
    minutes = next;
  }
  return found;
}

/** Minutes that the zone's clocks are ahead of UTC. */
function offsetAt(at: number, zone: string): number {
  const { day, hour, minute } = zonedParts(new Date(at), zone);
  return Math.round((Date.parse(`${day}T00:00:00Z`) + (hour * 60 + minute) * minuteMs - at) / minuteMs);
}
