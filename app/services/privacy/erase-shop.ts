import type { Db } from "../db";
import { deleteInBatches } from "./delete-in-batches";

/**
 * Deletes every row of a shop from every table that has a `shop_id`, then the shop itself. The request goes last but one, so that a process that dies in
 * the middle finds what to finish.
 */
export async function eraseShop(db: Db, shopId: number, now: Date): Promise<void> {
  // Nothing new comes in meanwhile.
  await db.shop.updateMany({ where: { id: shopId }, data: { uninstalledAt: now, updatedAt: now } });
  const tables = await db.$queryRaw<{ name: string }[]>`
    select quote_ident(c.table_name) as name from information_schema.columns c
    join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name
    where c.table_schema = current_schema() and c.column_name = 'shop_id' and t.table_type = 'BASE TABLE'
    order by c.table_name = 'privacy_requests', c.table_name`;
  for (const { name } of tables) {
    // The names come from the catalogue, quoted. A partition's rows are told apart by its own id.
    const statement = `delete from ${name} where (tableoid, ctid) in (select tableoid, ctid from ${name} where shop_id = $1 limit $2)`;
    await deleteInBatches((limit) => db.$executeRawUnsafe(statement, shopId, limit));
  }
  await db.shop.deleteMany({ where: { id: shopId } });
}
