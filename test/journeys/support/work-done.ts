import type pg from "pg";
import type { LocalShop } from "../../shop/local-shop";
import { eventually } from "./eventually";

/**
 * Waits until nothing is left to do for the app at the local shop's present time: deliveries handed over, due jobs finished.
 * What has to happen has happened then, and what did not happen will not.
 */
export async function workDone(shop: LocalShop, pool: pg.Pool): Promise<void> {
  await shop.webhooks.idle();
  await eventually("the queue to be empty", async () => {
    const { rows } = await pool.query<{ left: string }>(
      // One that was replaced while its worker lay dead is never tried again.
      "select count(*) as left from graphile_worker.jobs where (run_at <= $1 and attempts < max_attempts) or locked_at is not null",
      [shop.clock.now()],
    );
    return rows[0]?.left === "0";
  });
}
