import { addDays, localDay, startOfLocalDay } from "~/domain/shared/zoned-time";
import type { Series } from "~/domain/touchpoints/series";
import type { Tx } from "../../db";
import type { SummedFigure } from "../../insights/sum-figures";

/**
 * How often the goals of these series were reached in the last `days` local days: an outcome by its roll-up, a purchase by the known
 * shoppers whose series it ended.
 *
 * @param touchpoints what `sumFigures` says of touchpoints in those days
 * @returns by the id of the series
 */
export async function countGoals(
  tx: Tx,
  of: { shopId: number; timezone: string; days: number; list: { id: string; series: Series }[] },
  touchpoints: Map<string, SummedFigure>,
  now: Date,
): Promise<Map<string, number>> {
  const { shopId, timezone, days, list } = of;
  const ordered = list.flatMap(({ id, series }) => ("ordered" in series.goal ? [id] : []));
  const since = startOfLocalDay(addDays(localDay(now, timezone), 1 - days), timezone);
  const ends =
    ordered.length === 0
      ? []
      : await tx.seriesPlace.groupBy({
          by: ["seriesId"],
          where: { shopId, seriesId: { in: ordered }, overAt: { gte: since } },
          _count: { _all: true },
        });
  const byOrder = new Map(ends.map(({ seriesId, _count }) => [seriesId, _count._all]));
  return new Map(
    list.map(({ id, series: { goal } }) => [
      id,
      "ordered" in goal ? (byOrder.get(id) ?? 0) : (touchpoints.get(`touchpoint:${goal.touchpointId} ${goal.outcome}`)?.count ?? 0),
    ]),
  );
}
