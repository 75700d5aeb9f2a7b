import type pg from "pg";
import type { ShopSetup } from "~/domain/shops/setup";
import { eventually } from "./eventually";

/** Waits until the first sync of a shop has come to its end. */
export function shopRead(pool: pg.Pool, domain: string): Promise<ShopSetup & { sync: NonNullable<ShopSetup["sync"]> }> {
  return eventually("the shop to be read", async () => {
    const { rows } = await pool.query("select setup from shops where domain = $1", [domain]);
    const sync = rows[0]?.setup.sync;
    return sync?.products?.finishedAt && sync.customers?.finishedAt && sync.orders?.finishedAt ? rows[0].setup : null;
  });
}
