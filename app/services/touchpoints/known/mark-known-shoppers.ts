import type { Tx } from "../../db";

/**
 * Notes that what the storefront is told of these shoppers has changed; the job `known.push` hands it over within a minute or two. Only
 * customers of the platform are told of: for others there is no page that knows them.
 */
export async function markKnownShoppers(tx: Tx, shopId: number, profileIds: string[], now: Date): Promise<void> {
  if (profileIds.length === 0) return;
  await tx.$executeRaw`
    insert into known_shoppers as k (shop_id, profile_id, dirty_at, revision)
    select ${shopId}, p.id, ${now}::timestamptz, 1 from profiles p
    where p.shop_id = ${shopId} and p.id = any(${profileIds}::uuid[]) and p.external_id is not null order by p.id
    on conflict (shop_id, profile_id) do update set dirty_at = excluded.dirty_at, revision = k.revision + 1`;
}
