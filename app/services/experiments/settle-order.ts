import { Prisma } from "~/generated/prisma/client";
import type { Tx } from "../db";
import { settleExposures } from "./settle-exposures";

/** Lets an order that was placed, changed or cancelled count for the experiments that its buyer met. */
export async function settleOrder(
  tx: Tx,
  shopId: number,
  { profileId, checkoutToken }: { profileId: string | null; checkoutToken: string | null },
): Promise<void> {
  const [running] = await tx.$queryRaw<unknown[]>`
    select 1 from experiments where shop_id = ${shopId} and status in ('running', 'paused') limit 1`;
  if (!running) return;
  const browsers =
    checkoutToken === null ? [] : await tx.experimentCheckout.findMany({ where: { shopId, checkoutToken }, select: { visitorId: true } });
  const visitorIds = browsers.map(({ visitorId }) => visitorId);
  await settleExposures(tx, shopId, Prisma.sql`(x.visitor_id = any(${visitorIds}::text[]) or x.profile_id = ${profileId}::uuid)`);
}
