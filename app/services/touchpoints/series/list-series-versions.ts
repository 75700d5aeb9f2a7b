import { listSeriesChanges } from "~/domain/touchpoints/list-series-changes";
import { seriesSchema } from "~/domain/touchpoints/series.schema";
import type { SeriesVersionView } from "~/domain/touchpoints/series-view";
import type { Db } from "../../db";

/** More are kept; these are what a person looks through. */
const limit = 20;

/** What was published when, the newest first, each with what it has otherwise than the one before. */
export async function listSeriesVersions(db: Db, shopId: number, seriesId: string): Promise<SeriesVersionView[]> {
  const [row, found] = await Promise.all([
    db.series.findUnique({ where: { shopId_id: { shopId, id: seriesId } }, select: { version: true } }),
    db.seriesVersion.findMany({ where: { shopId, seriesId }, orderBy: { number: "desc" }, take: limit + 1 }),
  ]);
  // One that a later version of the app cannot read any more is left out.
  const versions = found.flatMap(({ definition, ...rest }) => {
    const { data } = seriesSchema.safeParse(definition);
    return data ? [{ ...rest, definition: data }] : [];
  });
  return versions.slice(0, limit).map((version, index) => ({
    number: version.number,
    name: version.name,
    publishedAt: version.publishedAt.toISOString(),
    isCurrent: version.number === row?.version,
    changes: listSeriesChanges(versions[index + 1] ?? null, version),
    definition: version.definition,
  }));
}
