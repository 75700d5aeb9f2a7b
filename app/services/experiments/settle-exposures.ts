import { creditDays } from "~/domain/experiments/credit-days";
import { Prisma } from "~/generated/prisma/client";
import type { Tx } from "../db";

/** An event of the browser's may be timed by its clock, and one of the server's by ours. */
const clockSeconds = 60;
/** The platform's times are whole seconds. */
const orderSeconds = 1;

/**
 * Brings what some exposures count for up to what is known now, and the sums of their arms by the difference: worked out anew each time,
 * so that repeats, late events and cancelled orders need no care of their own.
 *
 * What counts is found in the same way in every arm, or the comparison would be of how well arms are known: a browser's are its own
 * acts and the orders of its own checkouts; a shopper who was logged in when exposed has those of their profile as well. That a form
 * makes a browser's owner known later adds nothing. See docs/decisions/0007-experiments.md.
 *
 * @param which condition on exposures `x`
 */
export async function settleExposures(tx: Tx, shopId: number, which: Prisma.Sql): Promise<void> {
  // Locked by a statement of its own: the next one then sees what those before us have committed.
  const open = await tx.$queryRaw<{ experimentId: string; unit: string }[]>`
    select x.experiment_id as "experimentId", x.unit from experiment_exposures x
    join experiments e on e.shop_id = x.shop_id and e.id = x.experiment_id and e.status in ('running', 'paused')
    where x.shop_id = ${shopId} and ${which}
    order by x.experiment_id, x.unit for update of x`;
  if (open.length === 0) return;
  const inTime = (at: Prisma.Sql, slack: number): Prisma.Sql =>
    Prisma.sql`${at} >= x.exposed_at - make_interval(secs => ${slack}::int) and ${at} < x.exposed_at + make_interval(days => ${creditDays}::int)`;
  const bought = Prisma.sql`select b.external_id, b.placed_at, b.total_cents from orders b
    where b.shop_id = ${shopId} and b.cancelled_at is null and ${inTime(Prisma.sql`b.placed_at`, orderSeconds)}`;
  const did = Prisma.sql`select v.at from events v
    where v.shop_id = ${shopId} and v.kind = 'touchpoint_' || x.goal and v.data->>'touchpointId' = x.touchpoint_id::text
      and ${inTime(Prisma.sql`v.at`, clockSeconds)}`;
  await tx.$executeRaw`
    with x as (
      select x.experiment_id, x.unit, x.arm, x.visitor_id, x.runtime_id, x.exposed_at, x.converted_at, x.ordered_at,
        x.revenue_cents::numeric as revenue, e.touchpoint_id, e.definition->>'goal' as goal,
        case when x.unit is distinct from x.runtime_id then x.profile_id end as profile_id
      from jsonb_to_recordset(${JSON.stringify(open)}::jsonb) as r("experimentId" uuid, unit text)
      join experiment_exposures x on x.shop_id = ${shopId} and x.experiment_id = r."experimentId" and x.unit = r.unit
      join experiments e on e.shop_id = ${shopId} and e.id = r."experimentId"
    ), found as (
      select x.*, o.ordered_at as new_ordered_at, coalesce(o.revenue, 0)::numeric as new_revenue,
        case when x.goal = 'ordered' then o.ordered_at else coalesce(x.converted_at, d.at) end as new_converted_at
      from x
      cross join lateral (
        select min(placed_at) as ordered_at, sum(total_cents) as revenue from (
          ${bought} and b.checkout_token in (
            select c.checkout_token from experiment_checkouts c where c.shop_id = ${shopId} and c.visitor_id = x.visitor_id)
          union
          ${bought} and b.profile_id = x.profile_id
        ) orders_of_unit
      ) o
      cross join lateral (
        select min(at) as at from (
          ${did} and v.visitor_id in (x.visitor_id, x.runtime_id)
          union all
          ${did} and v.profile_id = x.profile_id
        ) acts_of_unit
      ) d
    ), changed as (
      select * from found where new_revenue <> revenue
        or new_converted_at is distinct from converted_at or new_ordered_at is distinct from ordered_at
    ), saved as (
      update experiment_exposures e
      set converted_at = c.new_converted_at, ordered_at = c.new_ordered_at, revenue_cents = c.new_revenue::bigint
      from changed c where e.shop_id = ${shopId} and e.experiment_id = c.experiment_id and e.unit = c.unit
    )
    update experiment_arms a set converted = a.converted + s.converted, ordered = a.ordered + s.ordered,
      revenue_sum = a.revenue_sum + s.revenue, revenue_sum_of_squares = a.revenue_sum_of_squares + s.squares
    from (
      select experiment_id, arm,
        sum((new_converted_at is not null)::int - (converted_at is not null)::int) as converted,
        sum((new_ordered_at is not null)::int - (ordered_at is not null)::int) as ordered,
        sum(new_revenue - revenue) as revenue, sum(new_revenue * new_revenue - revenue * revenue) as squares
      from changed group by experiment_id, arm
    ) s
    where a.shop_id = ${shopId} and a.experiment_id = s.experiment_id and a.arm = s.arm`;
}
