import type { Order, Shop } from "~/generated/prisma/client";
import type { Tx } from "../db";
import { addFigures } from "../insights/add-figures";
import { recordEvent } from "./record-event";

const daysAfterClick = 5;

interface Credited {
  messageId: string;
  flowId: string | null;
}

/**
 * Counts an order for the last recovery message that its buyer clicked within five days before it: once, one order to a message.
 * An order that is cancelled later is taken out of the figures again.
 *
 * @param before the order as it was stored before this delivery; null when it is new
 */
export async function attributeOrder(tx: Tx, shop: Shop, externalId: string, before: Order | null, now: Date): Promise<void> {
  const { id: shopId } = shop;
  const order = await tx.order.findUniqueOrThrow({ where: { shopId_externalId: { shopId, externalId } } });
  if (order.cancelledAt) {
    if (before && !before.cancelledAt && before.recoveredByMessageId) await countOut(tx, shop, before);
    return;
  }
  const credited = await credit(tx, shopId, order);
  if (!credited) return;
  const { profileId, placedAt, currency } = order;
  const data = {
    orderId: externalId,
    messageId: credited.messageId,
    flowId: credited.flowId ?? undefined,
    totalCents: Number(order.totalCents),
    currency,
  };
  const event = { shopId, at: placedAt, source: "webhook" as const, sourceId: `order:${externalId}:recovered` };
  await recordEvent(tx, { ...event, kind: "order_recovered", profileId, visitorId: null, data }, now);
}

/** The guard is the update: whoever sets the message first has counted the order. */
async function credit(tx: Tx, shopId: number, { externalId, profileId, placedAt }: Order): Promise<Credited | null> {
  if (!profileId) return null;
  // The platform's times are whole seconds: a click in the second of the purchase came before it.
  const latest = new Date(placedAt.getTime() + 999);
  const earliest = new Date(placedAt.getTime() - daysAfterClick * 86_400_000);
  const [credited] = await tx.$queryRaw<Credited[]>`
    update orders o set recovered_by_message_id = m.id
    from (
      select m.id, m.flow_id from messages m
      join flows f on f.shop_id = m.shop_id and f.id = m.flow_id and f.kind = 'cart-recovery'
      where m.shop_id = ${shopId} and m.profile_id = ${profileId}::uuid
        and m.clicked_at between ${earliest}::timestamptz and ${latest}::timestamptz
        and not exists (select from orders r where r.shop_id = ${shopId} and r.recovered_by_message_id = m.id
          and r.external_id <> ${externalId} and r.cancelled_at is null)
      order by m.clicked_at desc, m.id desc limit 1
    ) m
    where o.shop_id = ${shopId} and o.external_id = ${externalId} and o.recovered_by_message_id is null
    returning m.id as "messageId", m.flow_id as "flowId"`;
  return credited ?? null;
}

async function countOut(tx: Tx, shop: Shop, { placedAt, totalCents, recoveredByMessageId }: Order): Promise<void> {
  const message = await tx.message.findUnique({ where: { shopId_id: { shopId: shop.id, id: recoveredByMessageId ?? "" } } });
  const figure = { measure: "recovered" as const, count: -1, amount: -Number(totalCents), at: placedAt };
  const subjects = ["all", ...(message?.flowId ? [`flow:${message.flowId}`] : [])];
  await addFigures(
    tx,
    shop.id,
    shop.timezone,
    subjects.map((subject) => ({ ...figure, subject })),
  );
}
