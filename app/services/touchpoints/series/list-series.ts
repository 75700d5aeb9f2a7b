import type { Series } from "~/domain/touchpoints/series";
import { seriesSchema } from "~/domain/touchpoints/series.schema";
import type { SeriesRow } from "~/domain/touchpoints/series-view";
import type { TouchpointStatus } from "~/domain/touchpoints/touchpoint-view";
import type { Db } from "../../db";
import { sumFigures } from "../../insights/sum-figures";
import { countGoals } from "./count-goals";

/** More than a shop will have; the oldest stay out. */
const limit = 200;
const days = 30;
const empty: Series = { steps: [], goal: { ordered: true } };

/** The series of a shop, the newest first, with figures of the last 30 days; archived ones only when asked for. */
export async function listSeries(
  db: Db,
  { shop, archived }: { shop: { id: number; timezone: string }; archived: boolean },
  now: Date,
): Promise<SeriesRow[]> {
  const { id: shopId, timezone } = shop;
  const [rows, moves, shows] = await Promise.all([
    db.series.findMany({
      where: { shopId, status: archived ? "archived" : { not: "archived" } },
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      take: limit,
    }),
    sumFigures(db, { shopId, timezone, days, kind: "series" }, now),
    sumFigures(db, { shopId, timezone, days, kind: "touchpoint" }, now),
  ]);
  const list = rows.map((row) => {
    const draft = seriesSchema.safeParse(row.draft).data ?? empty;
    const published = seriesSchema.safeParse(row.published).data;
    return { id: row.id, row, draft, published, series: published ?? draft };
  });
  const goals = await countGoals(db, { shopId, timezone, days, list }, shows, now);
  return list.map(({ id, row, draft, published, series: { steps } }): SeriesRow => {
    const reached = (touchpointId: string): number => moves.get(`series:${id}:${touchpointId} reached`)?.count ?? 0;
    const last = steps.length > 1 ? steps.at(-1) : undefined;
    return {
      id,
      name: row.name,
      status: row.status as TouchpointStatus,
      hasChanges: row.status === "live" && JSON.stringify(draft) !== JSON.stringify(published),
      steps: steps.length,
      entered: steps.reduce((sum, { touchpointId, after }) => sum + (after.length === 0 ? reached(touchpointId) : 0), 0),
      finished: last ? reached(last.touchpointId) : 0,
      goals: goals.get(id) ?? 0,
    };
  });
}
