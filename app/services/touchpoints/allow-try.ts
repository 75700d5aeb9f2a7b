import { createHash } from "node:crypto";
import type { Tx } from "../db";

export interface TryLimit {
  /** The act: `submit`. */
  act: string;
  /** Who does it: an IP address, a visitor. Kept only as a hash, and for an hour at most. */
  who: string;
  most: number;
  windowMinutes: number;
}

/** Counts a try on a public route; false once there were more than `most` in the window. Counted in the database, for all processes. */
export async function allowTry(tx: Tx, shopId: number, { act, who, most, windowMinutes }: TryLimit, now: Date): Promise<boolean> {
  const windowMs = windowMinutes * 60_000;
  const startedAt = new Date(Math.floor(now.getTime() / windowMs) * windowMs);
  const key = `${act}:${createHash("sha256").update(who).digest("base64url").slice(0, 22)}`;
  const [row] = await tx.$queryRaw<{ count: number }[]>`
    insert into rate_windows (shop_id, key, started_at, count) values (${shopId}, ${key}, ${startedAt}::timestamptz, 1)
    on conflict (shop_id, key, started_at) do update set count = rate_windows.count + 1
    returning count`;
  if (row?.count === 1) {
    const over = new Date(now.getTime() - 60 * 60_000);
    await tx.rateWindow.deleteMany({ where: { shopId, startedAt: { lt: over } } });
  }
  return (row?.count ?? 0) <= most;
}
