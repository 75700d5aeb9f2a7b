import type { Outcome } from "~/domain/shared/outcome";
import { touchpointSchema } from "~/domain/touchpoints/touchpoint.schema";
import type { Db } from "../db";

/** Makes a published version the draft again. Shoppers go on seeing what is published until that is published too. */
export async function restoreVersion(
  db: Db,
  shopId: number,
  { touchpointId, number }: { touchpointId: string; number: number },
  now: Date,
): Promise<Outcome<null, "not-found">> {
  const version = await db.touchpointVersion.findUnique({
    where: { shopId_touchpointId_number: { shopId, touchpointId, number } },
  });
  const parsed = touchpointSchema.safeParse(version?.definition);
  if (!version || !parsed.success) return { ok: false, reason: "not-found", message: "There is no such version." };
  const { count } = await db.touchpoint.updateMany({
    where: { shopId, id: touchpointId, status: { not: "archived" } },
    data: { draft: parsed.data, name: version.name, updatedAt: now },
  });
  return count === 1 ? { ok: true, value: null } : { ok: false, reason: "not-found", message: "It was archived meanwhile." };
}
