import type { Tx } from "../db";
import { repeatedBy } from "./again-cause";

/** The id of the message that said it first: its own, or that of the one it repeats, however often it was sent again. */
export async function findFirstMessage(tx: Tx, shopId: number, { id, causeId }: { id: string; causeId: string }): Promise<string> {
  const earlierId = repeatedBy(causeId);
  if (!earlierId) return id;
  const earlier = await tx.message.findUnique({ where: { shopId_id: { shopId, id: earlierId } }, select: { id: true, causeId: true } });
  return earlier ? findFirstMessage(tx, shopId, earlier) : earlierId;
}
