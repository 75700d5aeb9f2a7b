import type { Tx } from "../db";

/** Erases which experiments some profiles met, and in which browsers. The arms' sums, which name nobody, stay. Their identities are still there. */
export async function forgetExposures(tx: Tx, shopId: number, profileIds: string[]): Promise<void> {
  const visitors = await tx.identity.findMany({
    where: { shopId, kind: "visitor", profileId: { in: profileIds } },
    select: { value: true },
  });
  const names = visitors.map(({ value }) => value);
  await tx.$executeRaw`
    with gone as (
      delete from experiment_exposures
      where shop_id = ${shopId}
        and (profile_id = any(${profileIds}::uuid[]) or visitor_id = any(${names}::text[]) or runtime_id = any(${names}::text[]))
      returning visitor_id
    )
    delete from experiment_checkouts
    where shop_id = ${shopId} and (visitor_id = any(${names}::text[]) or visitor_id in (select visitor_id from gone))`;
}
