import type { Figure } from "~/domain/insights/figures-of";
import { localDay } from "~/domain/shared/zoned-time";
import type { Tx } from "../db";

/**
 * Adds figures to the roll-up in one statement.
 *
 * @param timezone the shop's: a figure belongs to the local day of its moment
 */
export async function addFigures(tx: Tx, shopId: number, timezone: string, figures: (Figure & { at: Date })[]): Promise<void> {
  const sums = new Map<string, { day: string; measure: string; subject: string; count: number; amount: number }>();
  for (const { at, measure, subject, count, amount } of figures) {
    const day = localDay(at, timezone);
    const key = [day, measure, subject].join("\n");
    const sum = sums.get(key) ?? { day, measure, subject, count: 0, amount: 0 };
    sums.set(key, { ...sum, count: sum.count + count, amount: sum.amount + amount });
  }
  if (sums.size === 0) return;
  // Sorted, so that two transactions lock the same rows in the same order.
  const rows = JSON.stringify([...sums.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row));
  await tx.$executeRaw`
    insert into daily_figures (shop_id, day, measure, subject, count, amount)
    select ${shopId}, r.day, r.measure, r.subject, r.count, r.amount
    from jsonb_to_recordset(${rows}::jsonb) as r(day text, measure text, subject text, count int, amount bigint)
    on conflict (shop_id, day, measure, subject)
    do update set count = daily_figures.count + excluded.count, amount = daily_figures.amount + excluded.amount`;
}
