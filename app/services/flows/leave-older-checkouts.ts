import type { Tx } from "../db";
import { changeRun } from "./change-run";

interface NewCheckout {
  shopId: number;
  flowId: string;
  profileId: string;
  entryKey: string;
  at: Date;
}

/**
 * A shopper who left two checkouts is reminded of one: the newer. Ends the runs about older ones.
 *
 * @returns false when the checkout at hand is itself the older one and must not start a run
 */
export async function leaveOlderCheckouts(tx: Tx, checkout: NewCheckout, now: Date): Promise<boolean> {
  const { shopId, flowId, profileId, entryKey, at } = checkout;
  const others = await tx.$queryRaw<{ id: string; newer: boolean }[]>`
    select id, (context->>'since')::timestamptz > ${at}::timestamptz as newer from flow_runs
    where shop_id = ${shopId} and profile_id = ${profileId}::uuid and flow_id = ${flowId}::uuid and state = 'active'
      and entry_key <> ${entryKey}
    order by id`;
  if (others.some((run) => run.newer)) return false;
  for (const { id } of others) await changeRun(tx, shopId, id, { kind: "left", reason: "newer-checkout" }, now);
  return true;
}
