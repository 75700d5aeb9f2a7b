import { addDays, startOfLocalDay } from "../shared/zoned-time";

/**
 * When a code issued on a local day stops holding: with the end of the day `validDays` later in the shop's zone. A code of
 * 1 March that holds for 7 days works all of 8 March.
 */
export function codeExpiry(day: string, validDays: number, zone: string): Date {
  return startOfLocalDay(addDays(day, validDays + 1), zone);
}
