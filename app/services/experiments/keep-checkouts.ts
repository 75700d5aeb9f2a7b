import type { Tx } from "../db";

/**
 * Keeps which checkouts a browser in an experiment has gone to, of its events since a moment. An order names its checkout, not its browser,
 * and the two are heard of in any order.
 */
export async function keepCheckouts(tx: Tx, shopId: number, visitorId: string | null, since: Date): Promise<void> {
  if (visitorId === null) return;
  const [met] = await tx.$queryRaw<unknown[]>`
    select 1 from experiment_exposures where shop_id = ${shopId} and visitor_id = ${visitorId} limit 1`;
  if (!met) return;
  await tx.$executeRaw`
    insert into experiment_checkouts (shop_id, checkout_token, visitor_id)
    select distinct ${shopId}::int, v.data->>'checkoutToken', ${visitorId} from events v
    where v.shop_id = ${shopId} and v.visitor_id = ${visitorId} and v.at >= ${since}::timestamptz
      and v.kind in ('checkout_started', 'checkout_completed') and v.data->>'checkoutToken' is not null
    on conflict do nothing`;
}
