import type { Order, Shop } from "~/generated/prisma/client";
import type { Tx } from "../db";
import { recordEvent } from "./record-event";
import { sourceAt } from "./source-at";

/** Marks our codes that an order was placed with as used, each once. */
export async function spendCodes(tx: Tx, shop: Shop, order: Order, source: "webhook" | "sync", now: Date): Promise<void> {
  if (order.discountCodes.length === 0) return;
  const { id: shopId } = shop;
  const { externalId: orderId, profileId, placedAt } = order;
  const codes = order.discountCodes.map((code) => code.toUpperCase());
  const used = await tx.$queryRaw<{ offerId: string; sourceKey: string }[]>`
    update offer_codes set used_at = ${placedAt}::timestamptz, order_id = ${orderId}
    where shop_id = ${shopId} and upper(code) = any(${codes}::text[]) and used_at is null
    returning offer_id as "offerId", source_key as "sourceKey"`;
  for (const { offerId, sourceKey } of used) {
    const event = { shopId, at: placedAt, source: sourceAt(placedAt, shop.installedAt, source), sourceId: `code:${sourceKey}:used` };
    await recordEvent(tx, { ...event, kind: "code_used", profileId, visitorId: null, data: { offerId, orderId } }, now);
  }
}
