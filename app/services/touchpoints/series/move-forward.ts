import type { ShopperOutcome } from "~/domain/touchpoints/sum-outcomes";
import type { Tx } from "../../db";

/**
 * Takes known shoppers on in the live series that these outcomes belong to: to the step that was shown, never back; to the end for good
 * when its goal was reached.
 */
export async function moveForward(tx: Tx, shopId: number, outcomes: ShopperOutcome[], now: Date): Promise<void> {
  if (outcomes.length === 0) return;
  await tx.$executeRaw`
    with moves as (
      select s.id as series_id, r."profileId" as profile_id, coalesce(max(step.index), -1) as step,
        min(r.at) filter (where step.index is not null) as started_at,
        min(r.at) filter (where s.published->'goal'->>'touchpointId' = r."touchpointId" and s.published->'goal'->>'outcome' = r.outcome) as over_at
      from jsonb_to_recordset(${JSON.stringify(outcomes)}::jsonb) as r("profileId" uuid, "touchpointId" text, outcome text, at timestamptz)
      join series s on s.shop_id = ${shopId} and s.status = 'live'
      left join lateral (
        select (ordinality - 1)::int as index from jsonb_array_elements(s.published->'steps') with ordinality
        where value->>'touchpointId' = r."touchpointId" limit 1
      ) step on r.outcome = 'shown'
      group by s.id, r."profileId"
    )
    insert into series_places as p (shop_id, series_id, profile_id, step, started_at, over_at, updated_at)
    select ${shopId}, series_id, profile_id, step, started_at, over_at, ${now}::timestamptz
    from moves where step >= 0 or over_at is not null order by series_id, profile_id
    on conflict (shop_id, series_id, profile_id) do update set
      step = greatest(p.step, excluded.step), started_at = least(p.started_at, excluded.started_at),
      over_at = least(p.over_at, excluded.over_at), updated_at = excluded.updated_at`;
}
