import type { Tx } from "../db";
import { enqueue } from "../jobs/enqueue";

/** A product's address has changed, or it is gone: if live touchpoints name it, the storefront is told. */
export async function followProduct(tx: Tx, shopId: number, productId: string, now: Date): Promise<void> {
  const [named] = await tx.$queryRaw<{ is: boolean }[]>`
    select exists (select from touchpoints where shop_id = ${shopId} and status = 'live'
      and published::text like ${`%"${productId}"%`}) as "is"`;
  if (named?.is) await enqueue(tx, "snapshot.push", { shopId }, { runAt: now, key: `snapshot:${shopId}` });
}
