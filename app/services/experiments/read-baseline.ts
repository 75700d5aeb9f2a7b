import type { Baseline } from "~/domain/experiments/experiment-view";
import { addDays, localDay } from "~/domain/shared/zoned-time";
import type { Db } from "../db";

const mostDays = 30;

/** What a touchpoint did on its last whole days, 30 at most, from the day on which it was first seen. Orders are not counted by touchpoint. */
export async function readBaseline(db: Db, shop: { id: number; timezone: string }, touchpointId: string, now: Date): Promise<Baseline> {
  const today = localDay(now, shop.timezone);
  const rows = await db.dailyFigure.findMany({
    where: {
      shopId: shop.id,
      day: { gte: addDays(today, -mostDays), lt: today },
      subject: `touchpoint:${touchpointId}`,
      measure: { in: ["shown", "submitted", "clicked"] },
    },
    select: { day: true, measure: true, count: true },
  });
  const sum = (measure: string): number => rows.reduce((total, row) => total + (row.measure === measure ? row.count : 0), 0);
  const shown = sum("shown");
  if (shown === 0) return { days: 0, showsPerDay: 0, rates: { submitted: null, clicked: null, ordered: null } };
  const first = rows.reduce((earliest, { day }) => (day < earliest ? day : earliest), today);
  const days = Math.round((Date.parse(today) - Date.parse(first)) / 86_400_000);
  const rate = (measure: string): number => Math.min(1, sum(measure) / shown);
  return { days, showsPerDay: shown / days, rates: { submitted: rate("submitted"), clicked: rate("clicked"), ordered: null } };
}
