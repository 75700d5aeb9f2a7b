import { addDays, localDay, startOfLocalDay } from "../shared/zoned-time";

/** The moment a period of whole local days begins whose last day is today. */
export function periodStart(now: Date, zone: string, days: number): Date {
  return startOfLocalDay(addDays(localDay(now, zone), 1 - days), zone);
}
