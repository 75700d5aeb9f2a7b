import type { Measure } from "~/domain/insights/figures-of";
import { type FigureDay, type FiguresView, type FigureTotals, noFigures } from "~/domain/insights/figures-view";
import type { PeriodDays } from "~/domain/insights/periods";
import { addDays, localDay } from "~/domain/shared/zoned-time";
import type { Tx } from "../db";

const countOf: Partial<Record<Measure, keyof FigureTotals>> = {
  shown: "shown",
  subscribed: "subscribed",
  sent: "sent",
  clicked: "clicked",
  recovered: "recovered",
  answered: "answered",
};
const amountOf: Partial<Record<Measure, keyof FigureTotals>> = { recovered: "recoveredCents", answered: "scoreSum" };

/** The shop's figures of a period and of the one before, from the roll-up alone: as fast with a million events as with none. */
export async function describeFigures(tx: Tx, shop: { id: number; timezone: string }, days: PeriodDays, now: Date): Promise<FiguresView> {
  const today = localDay(now, shop.timezone);
  const first = addDays(today, 1 - days);
  const rows = await tx.dailyFigure.findMany({
    where: { shopId: shop.id, subject: "all", day: { gte: addDays(first, -days), lte: today } },
  });
  const byDay: FigureDay[] = Array.from({ length: days }, (_, index) => ({ ...noFigures, day: addDays(first, index) }));
  const dayOf = new Map(byDay.map((each) => [each.day, each]));
  const current = { ...noFigures };
  const previous = { ...noFigures };
  for (const { day, measure, count, amount } of rows) {
    const add = (totals: FigureTotals): void => {
      const [countKey, amountKey] = [countOf[measure as Measure], amountOf[measure as Measure]];
      if (countKey) totals[countKey] += count;
      if (amountKey) totals[amountKey] += Number(amount);
    };
    add(day >= first ? current : previous);
    const ofDay = dayOf.get(day);
    if (ofDay) add(ofDay);
  }
  return { days, current, previous, byDay };
}
