import { addDays, localDay } from "~/domain/shared/zoned-time";
import type { Tx } from "../db";

export interface SummedFigure {
  count: number;
  amount: number;
}

/**
 * The roll-up of the last `days` local days, summed by subject and measure.
 *
 * @param kind beginning of the subjects: `touchpoint`, `flow`, `survey`, `series`
 * @returns key `<subject> <measure>`
 */
export async function sumFigures(
  tx: Tx,
  of: { shopId: number; timezone: string; days: number; kind: "touchpoint" | "flow" | "survey" | "series" },
  now: Date,
): Promise<Map<string, SummedFigure>> {
  const rows = await tx.dailyFigure.groupBy({
    by: ["subject", "measure"],
    where: {
      shopId: of.shopId,
      day: { gte: addDays(localDay(now, of.timezone), 1 - of.days) },
      subject: { startsWith: `${of.kind}:` },
    },
    _sum: { count: true, amount: true },
  });
  return new Map(
    rows.map(({ subject, measure, _sum }) => [`${subject} ${measure}`, { count: _sum.count ?? 0, amount: Number(_sum.amount ?? 0) }]),
  );
}
