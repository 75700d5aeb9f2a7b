import { z } from "zod";
import { seriesSchema } from "~/domain/touchpoints/series.schema";
import type { Db } from "../../db";

const draftSchema = z.object({ name: z.string().trim().min(1, "required").max(100, "too-long"), draft: seriesSchema });

export type SaveSeriesResult =
  | { ok: true; saved: z.infer<typeof draftSchema> }
  /** `fields`: path (`name`, `steps.1.touchpointId`) → message key. */
  | { ok: false; reason: "invalid"; fields: Record<string, string> }
  | { ok: false; reason: "not-found" };

/** Saves what the merchant edits. Shoppers go on with what is published. */
export async function saveSeries(db: Db, shopId: number, id: string, input: unknown, now: Date): Promise<SaveSeriesResult> {
  const parsed = draftSchema.safeParse(input);
  if (!parsed.success) {
    const fields = parsed.error.issues.map(({ path, message }) => [path.join(".").replace(/^draft\./, ""), message] as const);
    return { ok: false, reason: "invalid", fields: Object.fromEntries(fields) };
  }
  const { count } = await db.series.updateMany({
    where: { shopId, id, status: { not: "archived" } },
    data: { ...parsed.data, updatedAt: now },
  });
  return count === 1 ? { ok: true, saved: parsed.data } : { ok: false, reason: "not-found" };
}
