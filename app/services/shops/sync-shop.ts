import type { JobPayloads } from "~/domain/shared/jobs";
import type { Platform } from "~/domain/shared/platform";
import type { SyncPart } from "~/domain/shops/setup";
import type { Db } from "../db";
import { inTransaction } from "../in-transaction";
import { clearTrouble } from "../jobs/clear-trouble";
import { enqueue } from "../jobs/enqueue";
import { noteTrouble } from "../jobs/note-trouble";
import { postpone } from "./postpone";
import { readPage } from "./read-page";
import { syncKey } from "./sync-key";
import { updateSetup } from "./update-setup";

interface Deps {
  db: Db;
  platformFor: (shopId: number) => Promise<Platform>;
}

/** Customers come last: what the platform counts of their orders is set against the orders we have read. */
const nextPart: Record<SyncPart, SyncPart | null> = { products: "orders", orders: "customers", customers: null };

/**
 * Job `shop.sync`: reads one page of one part, saves it, and queues the next one, in one transaction: killed at any point it goes on where it was, and a page
 * that is read again changes nothing.
 */
export async function syncShop({ db, platformFor }: Deps, payload: JobPayloads["shop.sync"], now: Date): Promise<void> {
  const { shopId, part, after } = payload;
  const shop = await db.shop.findUnique({ where: { id: shopId } });
  if (!shop?.installedAt || shop.uninstalledAt) return;
  const page = await readPage(await platformFor(shopId), shop, part, after);
  if (!page.ok && page.reason === "not-installed") return;
  if (!page.ok && page.reason === "try-later") {
    await setProgress(db, shopId, part, 0, { trouble: page.message });
    return postpone(
      db,
      shopId,
      { name: "shop.sync", payload, key: syncKey(shopId), cause: { code: "part-not-read", part }, refusal: page },
      now,
    );
  }
  if (!page.ok) {
    await noteTrouble(db, shopId, { code: "part-not-read", part }, page, now);
    return inTransaction(db, async (tx) => {
      await setProgress(tx, shopId, part, 0, { trouble: page.message });
      await queueNext(tx, shopId, part, now);
    });
  }
  const { next, count, save } = page.value;
  await save(db, now);
  await inTransaction(db, async (tx) => {
    await setProgress(tx, shopId, part, count, next === null ? { finishedAt: now.toISOString() } : {}, after === null);
    if (next === null) await queueNext(tx, shopId, part, now);
    else await enqueue(tx, "shop.sync", { shopId, part, after: next }, { runAt: now, key: syncKey(shopId) });
    await clearTrouble(tx, shopId, "platform", [{ code: "part-not-read", part }]);
  });
}

async function queueNext(tx: Parameters<typeof enqueue>[0], shopId: number, part: SyncPart, now: Date): Promise<void> {
  const next = nextPart[part];
  if (next) await enqueue(tx, "shop.sync", { shopId, part: next, after: null }, { runAt: now, key: syncKey(shopId) });
}

/** @param fresh the first page: counting starts over */
async function setProgress(
  tx: Parameters<typeof updateSetup>[0],
  shopId: number,
  part: SyncPart,
  count: number,
  state: { finishedAt?: string; trouble?: string },
  fresh = false,
): Promise<void> {
  await updateSetup(tx, shopId, (setup) => {
    const done = (fresh ? 0 : (setup.sync?.[part]?.done ?? 0)) + count;
    return { ...setup, sync: { ...setup.sync, [part]: { done, ...state } } };
  });
}
