import type { Db } from "../db";
import { inTransaction } from "../in-transaction";
import type { ChangeStatusResult } from "./change-status";
import { storeSnapshot } from "./store-snapshot";
import { Undo } from "./undo";

/**
 * Puts touchpoints into an order: of several that fit, the first is shown. Holds at once for those that are live. The given ones change
 * places among themselves, so that part of a list can be put in order too; all of the shop get dense numbers, the first the highest.
 * Ids that are not the shop's are left aside.
 */
export async function setOrder(db: Db, shopId: number, ids: string[], now: Date): Promise<ChangeStatusResult> {
  return Undo.unless(
    inTransaction(db, async (tx): Promise<ChangeStatusResult> => {
      const changed = await tx.$executeRaw`
        with ranked as (
          select id, row_number() over (order by priority desc, created_at, id) as place from touchpoints where shop_id = ${shopId}
        ), given as (
          select ranked.id, row_number() over (order by wanted.nth) as nth
          from unnest(${ids}::uuid[]) with ordinality as wanted(id, nth) join ranked using (id)
        ), slots as (
          select place, row_number() over (order by place) as nth from ranked where id in (select id from given)
        ), target as (
          select ranked.id, (select count(*) from ranked) - coalesce(slots.place, ranked.place) as priority
          from ranked left join given using (id) left join slots using (nth)
        )
        update touchpoints set priority = target.priority, updated_at = ${now}::timestamptz
        from target where shop_id = ${shopId} and touchpoints.id = target.id and touchpoints.priority <> target.priority`;
      if (changed === 0) return { ok: true };
      const stored = await storeSnapshot(tx, shopId, now);
      if (!stored.ok) throw new Undo<ChangeStatusResult>(stored);
      return { ok: true };
    }),
  );
}
