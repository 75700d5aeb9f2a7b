import type { Tx } from "../db";

/**
 * The merchant has removed the app: tokens go, runs end, what waits to be sent is dropped. The data stay until the platform asks to erase them.
 *
 * @param at when it was removed; false when the app was installed again after that, and nothing is done
 */
export async function uninstallShop(tx: Tx, shopId: number, at: Date, now: Date): Promise<boolean> {
  const { count } = await tx.shop.updateMany({
    where: { id: shopId, OR: [{ installedAt: null }, { installedAt: { lte: at } }] },
    data: { uninstalledAt: at, setup: {}, updatedAt: now },
  });
  if (count === 0) return false;
  await tx.session.deleteMany({ where: { shopId } });
  await tx.flowRun.updateMany({
    where: { shopId, state: "active" },
    data: { state: "exited", reason: "uninstalled", wakeAt: null, revision: { increment: 1 }, updatedAt: now, endedAt: now },
  });
  await tx.message.updateMany({ where: { shopId, status: "queued" }, data: { status: "dropped", reason: "uninstalled" } });
  await tx.trouble.deleteMany({ where: { shopId } });
  return true;
}
