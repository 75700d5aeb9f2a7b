import type { Series } from "~/domain/touchpoints/series";
import type { Db } from "../../db";
import { changeSeriesStatus, type SeriesDeed } from "./change-series-status";
import { publishSeries } from "./publish-series";
import { saveSeries } from "./save-series";

export type SeriesChange = { deed: "save"; name: string; draft?: unknown } | { deed: "publish" | SeriesDeed };

export type SeriesAnswer =
  | { ok: true; deed: "publish" | SeriesDeed; before: string }
  | { ok: true; deed: "save"; before: string; saved: { name: string; series: Series } }
  /** `fields`: path in the series, or `name` → message key. `failure`: what is wrong with the whole of it. */
  | { ok: false; fields: Record<string, string>; failure: "not-found" | "changed" | "too-large" | null };

/** Does to a series what its editor asks for; one answer for all of it. */
export async function changeSeries(db: Db, shopId: number, id: string, change: SeriesChange, now: Date): Promise<SeriesAnswer> {
  const row = await db.series.findUnique({ where: { shopId_id: { shopId, id } }, select: { status: true } });
  if (!row) return { ok: false, fields: {}, failure: "not-found" };
  const before = row.status;
  if (change.deed === "save") {
    const saved = await saveSeries(db, shopId, id, { name: change.name, draft: change.draft }, now);
    if (saved.ok) return { ok: true, deed: "save", before, saved: { name: saved.saved.name, series: saved.saved.draft } };
    return saved.reason === "invalid"
      ? { ok: false, fields: saved.fields, failure: null }
      : { ok: false, fields: {}, failure: "not-found" };
  }
  if (change.deed === "publish") {
    const published = await publishSeries(db, shopId, id, now);
    if (published.ok) return { ok: true, deed: "publish", before };
    if (published.reason !== "problems") return { ok: false, fields: {}, failure: published.reason };
    const stopping = published.problems.filter(({ mayPublish }) => !mayPublish);
    return { ok: false, fields: Object.fromEntries(stopping.map(({ path, message }) => [path, message])), failure: null };
  }
  const done = await changeSeriesStatus(db, shopId, id, change.deed, now);
  return done.ok ? { ok: true, deed: change.deed, before } : { ok: false, fields: {}, failure: done.reason };
}
