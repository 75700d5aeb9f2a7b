import type { PlatformShop } from "~/domain/shared/platform";
import type { Tx } from "../db";
import { enqueue } from "../jobs/enqueue";
import { updateSetup } from "./update-setup";

/** Keeps what the platform says of the shop; an older word never overwrites a newer one. The storefront is told. */
export async function saveShopFacts(
  tx: Tx,
  shopId: number,
  { externalId: _, ...facts }: Partial<PlatformShop>,
  changedAt: Date,
  now: Date,
): Promise<void> {
  let isNewer = false;
  await updateSetup(tx, shopId, (setup) => {
    isNewer = !setup.factsAt || new Date(setup.factsAt) <= changedAt;
    return isNewer ? { ...setup, factsAt: changedAt.toISOString() } : setup;
  });
  if (!isNewer) return;
  await tx.shop.update({ where: { id: shopId }, data: { ...facts, updatedAt: now } });
  await enqueue(tx, "snapshot.push", { shopId }, { runAt: now, key: `snapshot:${shopId}` });
}
