import type { Pool } from "pg";

/** Fills a shop with people: each has an address, every second one an order, every one a message. By SQL alone, in seconds. */
export async function fillProfiles(pool: Pool, shopId: number, count: number): Promise<void> {
  const many = [shopId, count];
  const statements = [
    `insert into profiles (shop_id, id, email, first_name, last_name, locale, email_consent, first_seen_at, last_seen_at, created_at, updated_at)
     select $1, gen_random_uuid(), 'shopper-' || i || '@example.com', 'Mina', 'No ' || i, 'en', case when i % 3 = 0 then 'subscribed' else 'none' end, t, t, t, t
     from generate_series(1, $2::int) as i, lateral (select timestamptz '2026-11-01' - i * interval '1 minute' as t) as at`,
    `insert into identities (shop_id, kind, value, profile_id, created_at)
     select shop_id, 'email', email, id, created_at from profiles where shop_id = $1 and email like 'shopper-%' limit $2::int on conflict do nothing`,
    `insert into orders (shop_id, external_id, name, profile_id, email, currency, total_cents, lines, placed_at, changed_at)
     select shop_id, 'bench-' || id, '#' || right(id::text, 6), id, email, 'EUR', 4900, '[]', created_at, created_at
     from profiles where shop_id = $1 and email like 'shopper-%' limit $2::int / 2`,
    `insert into messages (shop_id, id, cause_id, profile_id, channel, purpose, address, subject, status, send_after, created_at, sent_at)
     select shop_id, gen_random_uuid(), 'bench:' || id, id, 'email', 'marketing', email, 'Your cart is kept', 'sent', created_at, created_at, created_at
     from profiles where shop_id = $1 and email like 'shopper-%' limit $2::int`,
  ];
  for (const statement of statements) await pool.query(statement, many);
  await pool.query("analyze");
}
