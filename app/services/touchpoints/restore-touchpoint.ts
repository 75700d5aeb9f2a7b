import type { Db } from "../db";

/** Takes a touchpoint out of the archive, paused, or as a draft when it never was live. Shoppers see nothing of it yet. */
export async function restoreTouchpoint(
  db: Db,
  shopId: number,
  id: string,
  now: Date,
): Promise<{ ok: true } | { ok: false; reason: "not-found" }> {
  const archived = { shopId, id, status: "archived" };
  const [paused, drafts] = await db.$transaction([
    db.touchpoint.updateMany({ where: { ...archived, publishedAt: { not: null } }, data: { status: "paused", updatedAt: now } }),
    db.touchpoint.updateMany({ where: { ...archived, publishedAt: null }, data: { status: "draft", updatedAt: now } }),
  ]);
  return paused.count + drafts.count === 1 ? { ok: true } : { ok: false, reason: "not-found" };
}
