import type { Tx } from "../db";

/** Empties the raw deliveries that a shopper is in. Those that still wait to be worked on would bring them back, so they end. */
export async function eraseDeliveries(tx: Tx, shopId: number, traces: string[]): Promise<void> {
  for (const trace of traces) {
    await tx.$executeRaw`
      update webhook_deliveries set body = '{}', reason = 'The shopper was erased',
        status = case when status in ('received', 'failed') then 'ignored' else status end
      where shop_id = ${shopId} and position(${trace} in lower(body)) > 0`;
  }
}
