import type { Tx } from "../../db";

/**
 * Gives what is remembered of one profile to another that turns out to be the same person: shows are added up, of each moment the latest
 * stays, of each series the farthest place. Experiments go on by the survivor's name, or else by the other one's.
 */
export async function joinMemories(tx: Tx, shopId: number, to: string, from: string): Promise<void> {
  await tx.$executeRaw`
    insert into touchpoint_memories as m
      (shop_id, profile_id, touchpoint_id, shows, day, shows_on_day, shown_at, closed_at, submitted_at, clicked_at)
    select shop_id, ${to}::uuid, touchpoint_id, shows, day, shows_on_day, shown_at, closed_at, submitted_at, clicked_at
    from touchpoint_memories where shop_id = ${shopId} and profile_id = ${from}::uuid order by touchpoint_id
    on conflict (shop_id, profile_id, touchpoint_id) do update set
      shows = m.shows + excluded.shows,
      shows_on_day = case
        when excluded.day > m.day then excluded.shows_on_day
        when excluded.day = m.day then m.shows_on_day + excluded.shows_on_day
        else m.shows_on_day end,
      day = greatest(m.day, excluded.day),
      shown_at = greatest(m.shown_at, excluded.shown_at),
      closed_at = greatest(m.closed_at, excluded.closed_at),
      submitted_at = greatest(m.submitted_at, excluded.submitted_at),
      clicked_at = greatest(m.clicked_at, excluded.clicked_at)`;
  await tx.$executeRaw`
    insert into series_places as p (shop_id, series_id, profile_id, step, started_at, over_at, updated_at)
    select shop_id, series_id, ${to}::uuid, step, started_at, over_at, updated_at
    from series_places where shop_id = ${shopId} and profile_id = ${from}::uuid order by series_id
    on conflict (shop_id, series_id, profile_id) do update set
      step = greatest(p.step, excluded.step), started_at = least(p.started_at, excluded.started_at),
      over_at = least(p.over_at, excluded.over_at), updated_at = greatest(p.updated_at, excluded.updated_at)`;
  await tx.$executeRaw`
    insert into known_shoppers as k (shop_id, profile_id, unit)
    select shop_id, ${to}::uuid, unit from known_shoppers
    where shop_id = ${shopId} and profile_id = ${from}::uuid and unit is not null
    on conflict (shop_id, profile_id) do update set unit = coalesce(k.unit, excluded.unit)`;
  const absorbed = { where: { shopId, profileId: from } };
  await tx.touchpointMemory.deleteMany(absorbed);
  await tx.seriesPlace.deleteMany(absorbed);
  await tx.knownShopper.deleteMany(absorbed);
}
