import type { Tx } from "../db";

/** Keeps what the merchant grants the app now. */
export async function saveScopes(tx: Tx, shopId: number, granted: string[]): Promise<void> {
  await tx.session.updateMany({ where: { shopId, isOnline: false }, data: { scope: granted.join(",") } });
}
