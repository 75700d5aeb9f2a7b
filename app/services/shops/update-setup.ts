import type { ShopSetup } from "~/domain/shops/setup";
import type { Tx } from "../db";

/** Changes what is noted about a shop's set-up, one change after the other. */
export async function updateSetup(tx: Tx, shopId: number, change: (setup: ShopSetup) => ShopSetup): Promise<void> {
  const [row] = await tx.$queryRaw<{ setup: ShopSetup }[]>`select setup from shops where id = ${shopId} for update`;
  if (!row) return;
  await tx.$executeRaw`update shops set setup = ${JSON.stringify(change(row.setup))}::jsonb where id = ${shopId}`;
}
