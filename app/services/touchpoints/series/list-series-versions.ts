import { seriesSchema } from "~/domain/touchpoints/series.schema";
import type { SeriesVersionView } from "~/domain/touchpoints/series-view";
import type { Db } from "../../db";

/** More are kept; these are what a person looks through. */
const limit = 20;

/** What was published when, the newest first. One that a later version of the app cannot read any more is left out. */
export async function listSeriesVersions(db: Db, shopId: number, seriesId: string): Promise<SeriesVersionView[]> {
  const [row, found] = await Promise.all([
    db.series.findUnique({ where: { shopId_id: { shopId, id: seriesId } }, select: { version: true } }),
    db.seriesVersion.findMany({ where: { shopId, seriesId }, orderBy: { number: "desc" }, take: limit }),
  ]);
  return found.flatMap(({ number, name, publishedAt, definition }) => {
    const { data } = seriesSchema.safeParse(definition);
    if (!data) return [];
    return [{ number, name, publishedAt: publishedAt.toISOString(), isCurrent: number === row?.version, definition: data }];
  });
}
