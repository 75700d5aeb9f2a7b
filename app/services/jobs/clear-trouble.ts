import { causeKey, type TroubleArea, type TroubleCause } from "~/domain/shops/trouble";
import type { Tx } from "../db";

/**
 * The area works again: what only had to be waited for is over. What has to be mended stays until just that has worked.
 *
 * @param solved what has worked now
 */
export async function clearTrouble(tx: Tx, shopId: number, area: TroubleArea, solved: TroubleCause[] = []): Promise<void> {
  await tx.$executeRaw`
    update troubles set count = 1, causes = (
      select coalesce(jsonb_object_agg(key, value), '{}'::jsonb) from jsonb_each(causes)
      where value->>'said' is not null and key <> all (${solved.map(causeKey)}::text[]))
    where shop_id = ${shopId} and area = ${area}`;
  await tx.$executeRaw`delete from troubles where shop_id = ${shopId} and area = ${area} and causes = '{}'::jsonb`;
}
