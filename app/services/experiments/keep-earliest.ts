import type { Browser } from "~/domain/experiments/browser";
import type { Tx } from "../db";
import { ofBrowser } from "./of-browser";

/** Of a shopper who is in an experiment twice, the earliest exposure holds; the other is taken out of the sums with all it counted for. */
export async function keepEarliest(tx: Tx, shopId: number, browser: Browser): Promise<void> {
  const rows = await tx.$queryRaw<{ experimentId: string }[]>`
    select x.experiment_id as "experimentId" from experiment_exposures x
    join experiments e on e.shop_id = x.shop_id and e.id = x.experiment_id and e.status in ('running', 'paused')
    where x.shop_id = ${shopId} and ${ofBrowser(browser)}
    order by x.experiment_id, x.unit for update of x`;
  const ids = rows.map(({ experimentId }) => experimentId);
  const twice = [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
  if (twice.length === 0) return;
  await tx.$executeRaw`
    with ranked as (
      select x.experiment_id, x.unit, row_number() over (partition by x.experiment_id order by x.exposed_at, x.unit) as place
      from experiment_exposures x
      where x.shop_id = ${shopId} and x.experiment_id = any(${twice}::uuid[]) and ${ofBrowser(browser)}
    ), gone as (
      delete from experiment_exposures x using ranked r
      where x.shop_id = ${shopId} and x.experiment_id = r.experiment_id and x.unit = r.unit and r.place > 1
      returning x.experiment_id, x.arm, x.converted_at, x.ordered_at, x.revenue_cents::numeric as revenue
    )
    update experiment_arms a set exposed = a.exposed - g.exposed, converted = a.converted - g.converted, ordered = a.ordered - g.ordered,
      revenue_sum = a.revenue_sum - g.revenue, revenue_sum_of_squares = a.revenue_sum_of_squares - g.squares
    from (
      select experiment_id, arm, count(*) as exposed, count(converted_at) as converted, count(ordered_at) as ordered,
        sum(revenue) as revenue, sum(revenue * revenue) as squares
      from gone group by experiment_id, arm
    ) g
    where a.shop_id = ${shopId} and a.experiment_id = g.experiment_id and a.arm = g.arm`;
}
