import type { Db } from "../db";

/** The codes that a shopper has and can still use, by their source keys. */
export async function listUsableCodes(db: Db, shopId: number, profileId: string, now: Date): Promise<Map<string, string>> {
  const rows = await db.$queryRaw<{ sourceKey: string; code: string }[]>`
    select c.source_key as "sourceKey", c.code
    from offer_codes c join offers o on o.shop_id = c.shop_id and o.id = c.offer_id
    where c.shop_id = ${shopId} and c.profile_id = ${profileId}::uuid and c.status = 'issued' and c.used_at is null
      and c.expires_at > ${now}::timestamptz and o.status <> 'stopped' and coalesce(o.ends_at > ${now}::timestamptz, true)`;
  return new Map(rows.map(({ sourceKey, code }) => [sourceKey, code]));
}
