import type { Tx } from "../db";

/** Whether the shop ever had a message. */
export async function hasMessages(tx: Tx, shopId: number): Promise<boolean> {
  return (await tx.message.findFirst({ where: { shopId }, select: { id: true } })) !== null;
}
