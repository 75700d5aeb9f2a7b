import type { VendorRefusal } from "~/domain/shared/outcome";
import type { Platform } from "~/domain/shared/platform";
import type { TroubleCause } from "~/domain/shops/trouble";
import type { Db } from "../db";
import { inTransaction } from "../in-transaction";
import { clearTrouble } from "../jobs/clear-trouble";
import { enqueue } from "../jobs/enqueue";
import { noteTrouble } from "../jobs/note-trouble";
import { postpone } from "./postpone";
import { saveShopFacts } from "./save-shop-facts";
import { syncKey } from "./sync-key";
import { updateSetup } from "./update-setup";

interface Deps {
  db: Db;
  platformFor: (shopId: number) => Promise<Platform>;
  /** Public origin of the app. */
  appUrl: string;
}

/**
 * Job `shop.install`: learns what the shop is, registers the web pixel, hands over the snapshot, and starts to read products, orders and customers. Every part
 * may run again; while the platform cannot be reached the job comes again.
 */
export async function installShop({ db, platformFor, appUrl }: Deps, { shopId }: { shopId: number }, now: Date): Promise<void> {
  const shop = await db.shop.findUnique({ where: { id: shopId } });
  if (!shop?.installedAt || shop.uninstalledAt) return;
  const platform = await platformFor(shopId);
  const facts = await platform.shop();
  if (!facts.ok) return refused(db, shopId, { code: "shop-not-read" }, facts, now);
  await inTransaction(db, (tx) => saveShopFacts(tx, shopId, facts.value, now, now));
  const declared = await platform.declareKnownShoppers();
  if (!declared.ok) {
    await refused(db, shopId, { code: "known-not-declared" }, declared, now);
    if (declared.reason !== "never") return;
  }
  const pixel = await platform.registerPixel({ shopKey: shop.publicKey, endpoint: `${appUrl}/ingest` });
  if (!pixel.ok) {
    await refused(db, shopId, { code: "pixel-not-registered" }, pixel, now);
    if (pixel.reason !== "never") return;
  }
  await inTransaction(db, async (tx) => {
    if (pixel.ok) {
      await updateSetup(tx, shopId, (setup) => ({ ...setup, pixelRegisteredAt: now.toISOString() }));
      const solved: TroubleCause[] = [{ code: "shop-not-read" }, { code: "pixel-not-registered" }];
      await clearTrouble(tx, shopId, "platform", declared.ok ? [...solved, { code: "known-not-declared" }] : solved);
    }
    await enqueue(tx, "snapshot.push", { shopId }, { runAt: now, key: `snapshot:${shopId}` });
    await enqueue(tx, "shop.sync", { shopId, part: "products", after: null }, { runAt: now, key: syncKey(shopId) });
  });
}

/** What cannot succeed is shown and left; what may is tried again; a shop that is gone needs nothing. */
async function refused(db: Db, shopId: number, cause: TroubleCause, refusal: VendorRefusal, now: Date): Promise<void> {
  if (refusal.reason === "not-installed") return;
  if (refusal.reason === "never") return noteTrouble(db, shopId, cause, refusal, now);
  await postpone(db, shopId, { name: "shop.install", payload: { shopId }, key: `install:${shopId}`, cause, refusal }, now);
}
