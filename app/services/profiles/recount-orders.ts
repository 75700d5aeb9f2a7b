import type { Tx } from "../db";

/** Sets a profile's order facts from its orders: those that were not cancelled, and those from before our records. */
export async function recountOrders(tx: Tx, shopId: number, profileId: string): Promise<void> {
  await tx.$executeRaw`
    update profiles p set orders_count = p.orders_before + o.count, total_spent_cents = p.spent_before_cents + o.spent,
      last_order_at = o.last_at
    from (
      select count(*)::int as count, coalesce(sum(total_cents), 0)::bigint as spent, max(placed_at) as last_at
      from orders where shop_id = ${shopId} and profile_id = ${profileId}::uuid and cancelled_at is null
    ) o
    where p.shop_id = ${shopId} and p.id = ${profileId}::uuid`;
}
