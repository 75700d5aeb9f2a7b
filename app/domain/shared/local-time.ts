/** From this moment on (epoch milliseconds) clocks are so many minutes ahead of UTC. */
export type ZoneOffset = [fromMs: number, minutes: number];

export interface LocalTime {
  /** `YYYY-MM-DD` */
  day: string;
  /** 0–23 */
  hour: number;
  /** 0 is Sunday. */
  weekday: number;
}

/**
 * What clocks show at a moment, by arithmetic alone.
 *
 * @param at epoch milliseconds
 * @param offsets of the zone, oldest first (`zone-offsets.ts`); none: UTC
 */
export function localTime(at: number, offsets: ZoneOffset[] = []): LocalTime {
  const minutes = offsets.reduce((ahead, [from, next]) => (at < from ? ahead : next), 0);
  const local = new Date(at + minutes * 60_000);
  return { day: local.toISOString().slice(0, 10), hour: local.getUTCHours(), weekday: local.getUTCDay() };
}
