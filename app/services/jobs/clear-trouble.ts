import type { Tx } from "../db";

/** The area works again. */
export async function clearTrouble(tx: Tx, shopId: number, area: string): Promise<void> {
  await tx.trouble.deleteMany({ where: { shopId, area } });
}
