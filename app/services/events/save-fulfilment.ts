import type { Order, Shop } from "~/generated/prisma/client";
import type { Tx } from "../db";
import { recordOrderSteps } from "./record-order-steps";

interface SaidFulfilment {
  orderId: string;
  fulfilledAt: Date | null;
  deliveredAt: Date | null;
}

/** Notes on the order that it went out, or arrived. False when the order is not known (yet). */
export async function saveFulfilment(tx: Tx, shop: Shop, said: SaidFulfilment, now: Date): Promise<boolean> {
  const { id: shopId } = shop;
  const where = { shopId_externalId: { shopId, externalId: said.orderId } };
  await tx.$queryRaw`select 1 from orders where shop_id = ${shopId} and external_id = ${said.orderId} for update`;
  const before: Order | null = await tx.order.findUnique({ where });
  if (!before) return false;
  const fulfilledAt = earlier(before.fulfilledAt, said.fulfilledAt);
  const deliveredAt = earlier(before.deliveredAt, said.deliveredAt);
  const after = await tx.order.update({ where, data: { fulfilledAt, deliveredAt } });
  await recordOrderSteps(tx, shop, before, after, "webhook", now);
  return true;
}

function earlier(a: Date | null, b: Date | null): Date | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}
