import type { Platform } from "~/domain/shared/platform";
import type { Db } from "../db";
import { inTransaction } from "../in-transaction";
import { clearTrouble } from "../jobs/clear-trouble";
import { enqueue } from "../jobs/enqueue";
import { noteTrouble } from "../jobs/note-trouble";
import { storeSnapshot } from "./store-snapshot";

interface Deps {
  db: Db;
  platformFor: (shopId: number) => Promise<Platform>;
}

const shortestWaitMs = 10_000;
const longestWaitMs = 30 * 60_000;

/**
 * Job `snapshot.push`: hands the newest snapshot to the platform. The platform knows no "only if newer": so after each hand-over we
 * look whether a newer one came up meanwhile, and then hand over again. Whoever is last always leaves the newest.
 */
export async function pushSnapshot({ db, platformFor }: Deps, { shopId }: { shopId: number }, now: Date): Promise<void> {
  const shop = await db.shop.findUnique({ where: { id: shopId } });
  if (!shop?.installedAt || shop.uninstalledAt) return;
  // Settings and offers are part of it too, and change without a touchpoint being published.
  const stored = await inTransaction(db, (tx) => storeSnapshot(tx, shopId, now, { queuePush: false }));
  if (!stored.ok) return noteTrouble(db, shopId, { code: "snapshot-too-large" }, stored, now);
  const { version, body, updatedAt } = await db.snapshot.findUniqueOrThrow({ where: { shopId } });
  const outcome = await (await platformFor(shopId)).setSnapshot(body);
  if (!outcome.ok) {
    await db.snapshot.updateMany({ where: { shopId, version }, data: { error: outcome.message.slice(0, 500) } });
    if (outcome.reason === "not-installed") return;
    await noteTrouble(db, shopId, { code: "snapshot-not-told" }, outcome, now);
    const asked = outcome.reason === "try-later" ? (outcome.retryAfterSeconds ?? 0) * 1000 : 0;
    const waited = now.getTime() - updatedAt.getTime();
    const waitMs = Math.max(asked, Math.min(longestWaitMs, Math.max(shortestWaitMs, waited)));
    return pushAgain(db, shopId, new Date(now.getTime() + waitMs));
  }
  const { count } = await db.snapshot.updateMany({ where: { shopId, version }, data: { pushedAt: now, error: null } });
  if (count === 0) return pushAgain(db, shopId, now);
  await clearTrouble(db, shopId, "snapshot", [{ code: "snapshot-not-told" }]);
  await db.$executeRaw`update shops set setup = setup || jsonb_build_object('snapshotPushedAt', ${now.toISOString()}::text) where id = ${shopId}`;
}

function pushAgain(db: Db, shopId: number, runAt: Date): Promise<void> {
  return enqueue(db, "snapshot.push", { shopId }, { runAt, key: `snapshot:${shopId}` });
}
