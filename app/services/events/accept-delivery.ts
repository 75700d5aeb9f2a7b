import type { Db } from "../db";

/** A webhook whose signature was right. */
export interface Delivery {
  topic: string;
  shopDomain: string;
  eventId: string;
  webhookId: string;
  triggeredAt: Date | null;
  body: string;
}

/** What still must be done for a shop that has uninstalled the app. */
const afterUninstall = ["app/uninstalled", "customers/data_request", "customers/redact", "shop/redact"];

/**
 * Stores a delivery once and queues its job, in one statement: the sender waits only for this. Nothing happens for a repeat, for a shop that is
 * not known, and for one that has uninstalled the app.
 *
 * @returns whether it was stored now
 */
export async function acceptDelivery(db: Db, delivery: Delivery, now: Date): Promise<{ isNew: boolean }> {
  const { topic, shopDomain, eventId, webhookId, triggeredAt } = delivery;
  // PostgreSQL's text holds no NUL.
  const body = delivery.body.replaceAll("\0", "\uFFFD");
  const jobs = await db.$queryRaw<{ queued: boolean }[]>`
    with stored as (
      insert into webhook_deliveries (shop_id, topic, event_id, webhook_id, triggered_at, received_at, body, status)
      select id, ${topic}, ${eventId}, ${webhookId}, ${triggeredAt}::timestamptz, ${now}::timestamptz, ${body}, 'received'
      from shops where domain = ${shopDomain}
        and ((installed_at is not null and uninstalled_at is null) or ${topic} = any(${afterUninstall}::text[]))
      on conflict do nothing returning shop_id
    )
    select (graphile_worker.add_job('delivery.process',
      payload => json_build_object('shopId', shop_id, 'topic', ${topic}::text, 'eventId', ${eventId}::text),
      run_at => ${now}::timestamptz, max_attempts => 25)).id is not null as queued
    from stored`;
  return { isNew: jobs.length > 0 };
}
