import type { Db } from "../../db";
import { enqueue } from "../../jobs/enqueue";
import { knownPushKey } from "./known-push-key";

/**
 * Job `known.queue`, every minute: a hand-over for each shop in which what the storefront is told of somebody is to be built anew. One that
 * waits already, after the platform could not be reached, keeps its time.
 */
export async function queueKnownPushes({ db }: { db: Db }, _payload: Record<string, never>, now: Date): Promise<void> {
  const shops = await db.$queryRaw<{ id: number }[]>`
    select s.id from shops s
    where s.installed_at is not null and s.uninstalled_at is null
      and exists (select from known_shoppers k where k.shop_id = s.id and k.dirty_at <= ${now}::timestamptz)
      and not exists (select from graphile_worker.jobs j where j.key = ${knownPushKey("")}::text || s.id)`;
  for (const { id: shopId } of shops) await enqueue(db, "known.push", { shopId }, { runAt: now, key: knownPushKey(shopId) });
}
