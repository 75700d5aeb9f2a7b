import type { FailedDeliveryRow } from "~/domain/events/delivery-view";
import { cutPage, type KeysetPage, type Place, readPlace } from "~/domain/shared/keyset";
import type { Tx } from "../db";

/** Deliveries that failed, the newest first. */
export async function listFailedDeliveries(
  tx: Tx,
  { shopId, place, limit }: { shopId: number; place: Place; limit: number },
): Promise<KeysetPage<FailedDeliveryRow>> {
  const { cursor, order } = readPlace(place);
  const beyond = order === "desc" ? "lt" : "gt";
  const rows = await tx.webhookDelivery.findMany({
    where: {
      shopId,
      status: "failed",
      ...(cursor && {
        receivedAt: { [`${beyond}e`]: cursor.at },
        OR: [{ receivedAt: { [beyond]: cursor.at } }, { eventId: { [beyond]: cursor.id } }],
      }),
    },
    omit: { body: true },
    orderBy: [{ receivedAt: order }, { eventId: order }],
    take: limit + 1,
  });
  const page = cutPage(rows, limit, place, (row) => ({ at: row.receivedAt, id: row.eventId }));
  const items = page.items.map(({ topic, eventId, receivedAt, reason, attempts }) => ({
    topic,
    eventId,
    receivedAt: receivedAt.toISOString(),
    reason,
    attempts,
  }));
  return { ...page, items };
}
