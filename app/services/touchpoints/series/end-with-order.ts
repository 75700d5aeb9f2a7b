import type { Tx } from "../../db";

/**
 * Ends the live series whose goal is a purchase for those of these shoppers who have bought since one of its steps was first shown to
 * them. To be asked after news of either, since the order may come in first.
 */
export async function endWithOrder(tx: Tx, shopId: number, profileIds: string[], now: Date): Promise<void> {
  if (profileIds.length === 0) return;
  // The platform's times are whole seconds: a purchase in the very second of the show counts.
  await tx.$executeRaw`
    with ended as (
      select p.series_id, p.profile_id, (
        select min(o.placed_at) from orders o
        where o.shop_id = ${shopId} and o.profile_id = p.profile_id and o.cancelled_at is null
          and o.placed_at >= date_trunc('second', p.started_at)
      ) as at
      from series_places p join series s on s.shop_id = ${shopId} and s.id = p.series_id
      where p.shop_id = ${shopId} and p.profile_id = any(${profileIds}::uuid[]) and p.over_at is null
        and s.status = 'live' and s.published->'goal'->'ordered' is not null
    )
    update series_places p set over_at = ended.at, updated_at = ${now}::timestamptz from ended
    where p.shop_id = ${shopId} and p.series_id = ended.series_id and p.profile_id = ended.profile_id and ended.at is not null`;
}
