import { randomBytes } from "node:crypto";
import type { Db } from "../db";
import { createBuiltInFlows } from "../flows/create-built-in-flows";
import { inTransaction } from "../in-transaction";
import { enqueue } from "../jobs/enqueue";
import { ensureDefaultOffer } from "../offers/ensure-default-offer";

/**
 * Takes a shop in: after its install, and after each later one. What it had before an uninstall is there again. The rest is done by
 * the job `shop.install`.
 *
 * @param domain its `*.myshopify.com` domain
 */
export async function openShop(db: Db, domain: string, now: Date): Promise<void> {
  await inTransaction(db, async (tx) => {
    const publicKey = randomBytes(18).toString("base64url");
    const name = domain.replace(/\.myshopify\.com$/, "");
    await tx.shop.createMany({ data: { domain, publicKey, name, createdAt: now, updatedAt: now }, skipDuplicates: true });
    await tx.$queryRaw`select 1 from shops where domain = ${domain} for update`;
    const shop = await tx.shop.findUniqueOrThrow({ where: { domain } });
    // A new token for a shop that is open already changes nothing.
    if (shop.installedAt && !shop.uninstalledAt) return;
    await tx.shop.update({ where: { id: shop.id }, data: { installedAt: now, uninstalledAt: null, setup: {}, updatedAt: now } });
    await ensureDefaultOffer(tx, shop.id, now);
    const locales = Array.isArray(shop.locales) ? shop.locales.map(String) : [];
    await createBuiltInFlows(tx, { id: shop.id, primaryLocale: shop.primaryLocale, locales }, now);
    // A new installation of the app has no months yet; its first night would make them.
    await enqueue(tx, "events.partitions", {}, { runAt: now, key: "events.partitions" });
    await enqueue(tx, "shop.install", { shopId: shop.id }, { runAt: now, key: `install:${shop.id}` });
  });
}
