import type { Db } from "../db";
import { deleteInBatches } from "./delete-in-batches";

const deliveryDays = 30;
const browsingMonths = 13;
/** An export lies here for the merchant to fetch; after this they have it. */
const exportDays = 90;

/** Jobs that will never run again: tried too often, or replaced by a successor when their worker died. The queue keeps them for ever. */
const deadJobDays = 7;

/** What was only looked at. Purchases, consents and messages are kept. */
const browsing = [
  "page_viewed",
  "product_viewed",
  "collection_viewed",
  "search_submitted",
  "cart_viewed",
  "product_added_to_cart",
  "product_removed_from_cart",
  "touchpoint_shown",
  "touchpoint_closed",
  "touchpoint_clicked",
  "experiment_exposed",
];

/** Job `retention.sweep`: deletes raw deliveries after 30 days, browsing after 13 months, finished exports after 90 days, dead jobs after 7. */
export async function sweepRetention({ db }: { db: Db }, _payload: Record<string, never>, now: Date): Promise<void> {
  const daysAgo = (days: number): Date => new Date(now.getTime() - days * 86_400_000);
  const oldBrowsing = new Date(now);
  oldBrowsing.setUTCMonth(oldBrowsing.getUTCMonth() - browsingMonths);
  const shops = await db.shop.findMany({ select: { id: true } });
  for (const { id: shopId } of shops) {
    const received = daysAgo(deliveryDays);
    await deleteInBatches(
      (limit) => db.$executeRaw`
      delete from webhook_deliveries where shop_id = ${shopId} and (topic, event_id) in (
        select topic, event_id from webhook_deliveries
        where shop_id = ${shopId} and received_at < ${received}::timestamptz limit ${limit})`,
    );
    await deleteInBatches(
      (limit) => db.$executeRaw`
      delete from events where shop_id = ${shopId} and (at, source, source_id) in (
        select at, source, source_id from events
        where shop_id = ${shopId} and kind = any(${browsing}::text[]) and at < ${oldBrowsing}::timestamptz limit ${limit})`,
    );
    await db.privacyRequest.updateMany({
      where: { shopId, kind: "export", doneAt: { lt: daysAgo(exportDays) } },
      data: { result: "removed after 90 days" },
    });
  }
  const waitedSince = daysAgo(deadJobDays);
  await deleteInBatches(
    (limit) => db.$executeRaw`
    delete from graphile_worker._private_jobs where id in (
      select id from graphile_worker._private_jobs
      where attempts >= max_attempts and locked_at is null and run_at < ${waitedSince}::timestamptz limit ${limit})`,
  );
}
