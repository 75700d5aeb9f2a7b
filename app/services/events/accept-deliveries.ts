import type { Pool } from "pg";

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

const statement = `
  with stored as (
    insert into webhook_deliveries (shop_id, topic, event_id, webhook_id, triggered_at, received_at, body, status)
    select s.id, d.topic, d.event_id, d.webhook_id, d.triggered_at, $7::timestamptz, d.body, 'received'
    from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::timestamptz[], $6::text[])
      as d(domain, topic, event_id, webhook_id, triggered_at, body)
    join shops s on s.domain = d.domain
      and ((s.installed_at is not null and s.uninstalled_at is null) or d.topic = any($8::text[]))
    on conflict do nothing returning shop_id, topic, event_id
  )
  select count((graphile_worker.add_job('delivery.process',
    payload => json_build_object('shopId', shop_id, 'topic', topic, 'eventId', event_id),
    run_at => $7::timestamptz, max_attempts => 25)).id)::int as stored
  from stored`;

/**
 * Stores deliveries, each once, and queues their jobs, in one statement: the senders wait only for this. Nothing happens for a repeat, for a shop that
 * is not known, and for one that has uninstalled the app.
 *
 * @returns how many were stored now
 */
export async function acceptDeliveries(pool: Pick<Pool, "query">, deliveries: Delivery[], now: Date): Promise<number> {
  const column = <Value>(read: (delivery: Delivery) => Value): Value[] => deliveries.map(read);
  const { rows } = await pool.query<{ stored: number }>({
    name: "accept-deliveries",
    text: statement,
    values: [
      column(({ shopDomain }) => shopDomain),
      column(({ topic }) => topic),
      column(({ eventId }) => eventId),
      column(({ webhookId }) => webhookId),
      column(({ triggeredAt }) => triggeredAt),
      // PostgreSQL's text holds no NUL.
      column(({ body }) => body.replaceAll("\0", "\uFFFD")),
      now,
      afterUninstall,
    ],
  });
  return rows[0]?.stored ?? 0;
}
