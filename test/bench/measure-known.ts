import { randomUUID } from "node:crypto";
import type { Platform } from "~/domain/shared/platform";
import { pushKnownShoppers } from "~/services/touchpoints/known/push-known-shoppers";
import type { BenchShop } from "./bench-shop";
import { inMs, type Measurement, percentile } from "./measurement";

const shoppers = 10_000;

/**
 * How long it takes to tell the storefront of ten thousand shoppers of whom something has changed, each with a few touchpoints, a series and
 * an order; the platform answers at once.
 */
export async function measureKnown({ database, shopId }: BenchShop): Promise<Measurement[]> {
  const { db, pool } = database;
  const now = new Date();
  const ids = Array.from({ length: shoppers }, () => randomUUID());
  const touchpoints = await db.touchpoint.findMany({ where: { shopId }, select: { id: true }, take: 3 });
  await pool.query(
    `insert into profiles (shop_id, id, external_id, first_seen_at, last_seen_at, created_at, updated_at)
     select $1, id, 'bench-' || id, $3, $3, $3, $3 from unnest($2::uuid[]) as id`,
    [shopId, ids, now],
  );
  await pool.query(
    `insert into touchpoint_memories (shop_id, profile_id, touchpoint_id, shows, day, shows_on_day, shown_at)
     select $1, id, t, 2, '2026-11-17', 1, $3 from unnest($2::uuid[]) as id, unnest($4::uuid[]) as t`,
    [shopId, ids, now, touchpoints.map(({ id }) => id)],
  );
  await pool.query(
    `insert into orders (shop_id, external_id, name, profile_id, currency, total_cents, placed_at, changed_at)
     select $1, 'bench-' || id, '#1', id, 'EUR', 100, $3, $3 from unnest($2::uuid[]) as id`,
    [shopId, ids, now],
  );
  await pool.query("analyze profiles, touchpoint_memories, orders, known_shoppers");
  const mark = () =>
    pool.query(
      `insert into known_shoppers as k (shop_id, profile_id, dirty_at, revision) select $1, id, $3, 1 from unnest($2::uuid[]) as id
       on conflict (shop_id, profile_id) do update set dirty_at = excluded.dirty_at, revision = k.revision + 1`,
      [shopId, ids, now],
    );
  const platform: Pick<Platform, "setKnownShoppers"> = { setKnownShoppers: async () => ({ ok: true, value: { unknown: [] } }) };
  const due = async () =>
    (
      await db.$queryRaw<{ left: number }[]>`
      select count(*)::int as left from known_shoppers where shop_id = ${shopId} and dirty_at <= ${now}::timestamptz`
    )[0]?.left ?? 0;
  const drain = async () => {
    const batches: number[] = [];
    const started = performance.now();
    while ((await due()) > 0) {
      const began = performance.now();
      await pushKnownShoppers({ db, platformFor: async () => platform as Platform }, { shopId }, now);
      batches.push(performance.now() - began);
    }
    return { total: performance.now() - started, batches };
  };
  await mark();
  const changed = await drain();
  await mark();
  const same = await drain();
  return [
    { what: "10,000 known shoppers built, handed over and kept", result: inMs(changed.total), wanted: "under 60 s" },
    { what: "A thousand of them, p50", result: inMs(percentile(changed.batches, 0.5)), wanted: "under 500 ms" },
    { what: "10,000 of whom nothing the storefront is told has changed", result: inMs(same.total), wanted: "under 60 s" },
  ];
}
