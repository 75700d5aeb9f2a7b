import type { Outcome } from "~/domain/shared/outcome";
import { seriesSchema } from "~/domain/touchpoints/series.schema";
import type { Db } from "../../db";

/** Makes a published version the draft again. Shoppers go on in what is published until that is published too. */
export async function restoreSeriesVersion(
  db: Db,
  shopId: number,
  { seriesId, number }: { seriesId: string; number: number },
  now: Date,
): Promise<Outcome<null, "not-found">> {
  const version = await db.seriesVersion.findUnique({ where: { shopId_seriesId_number: { shopId, seriesId, number } } });
  const parsed = seriesSchema.safeParse(version?.definition);
  if (!version || !parsed.success) return { ok: false, reason: "not-found", message: "There is no such version." };
  const { count } = await db.series.updateMany({
    where: { shopId, id: seriesId, status: { not: "archived" } },
    data: { draft: parsed.data, name: version.name, updatedAt: now },
  });
  return count === 1 ? { ok: true, value: null } : { ok: false, reason: "not-found", message: "It was archived meanwhile." };
}
