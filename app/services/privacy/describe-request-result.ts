import type { Tx } from "../db";

/** The export that a privacy request asked for, for the merchant to hand over; null while there is none. */
export async function describeRequestResult(tx: Tx, shopId: number, requestId: string): Promise<unknown> {
  const request = await tx.privacyRequest.findUnique({
    where: { shopId_id: { shopId, id: requestId } },
    select: { result: true },
  });
  return request?.result ?? null;
}
