import { seriesSchema } from "~/domain/touchpoints/series.schema";
import type { SeriesFigures, SeriesView } from "~/domain/touchpoints/series-view";
import type { TouchpointStatus } from "~/domain/touchpoints/touchpoint-view";
import type { Db } from "../../db";
import { sumFigures } from "../../insights/sum-figures";
import { countGoals } from "./count-goals";
import { loadSeriesFacts } from "./load-series-facts";

const days = 30;

/** A series to edit, with what it can be made of and its figures, which come from roll-ups alone; null when there is none. */
export async function describeSeries(db: Db, shop: { id: number; timezone: string }, id: string, now: Date): Promise<SeriesView | null> {
  const { id: shopId, timezone } = shop;
  const [row, facts, moves, shows] = await Promise.all([
    db.series.findUnique({ where: { shopId_id: { shopId, id } } }),
    loadSeriesFacts(db, shopId, id, now),
    sumFigures(db, { shopId, timezone, days, kind: "series" }, now),
    sumFigures(db, { shopId, timezone, days, kind: "touchpoint" }, now),
  ]);
  if (!row) return null;
  const draft = seriesSchema.parse(row.draft);
  const published = seriesSchema.safeParse(row.published).data ?? null;
  const goals = await countGoals(db, { shopId, timezone, days, list: [{ id, series: published ?? draft }] }, shows, now);
  const own = `series:${id}:`;
  const figures: SeriesFigures = { days, steps: {}, moved: {}, goals: goals.get(id) ?? 0 };
  for (const { touchpointId } of [...draft.steps, ...(published?.steps ?? [])])
    figures.steps[touchpointId] = {
      reached: moves.get(`${own}${touchpointId} reached`)?.count ?? 0,
      shown: shows.get(`touchpoint:${touchpointId} shown`)?.count ?? 0,
    };
  for (const [key, { count }] of moves)
    if (key.startsWith(own) && key.endsWith(" moved")) figures.moved[key.slice(own.length, -" moved".length)] = count;
  const used = new Set([...draft.steps, ...(published?.steps ?? [])].map(({ touchpointId }) => touchpointId));
  return {
    id,
    name: row.name,
    status: row.status as TouchpointStatus,
    draft,
    hasChanges: JSON.stringify(draft) !== JSON.stringify(published),
    publishedAt: row.publishedAt?.toISOString() ?? null,
    facts: { ...facts, touchpoints: facts.touchpoints.filter(({ status, id: each }) => status !== "archived" || used.has(each)) },
    figures,
  };
}
