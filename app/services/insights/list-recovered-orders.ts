import type { RecoveredOrderRow } from "~/domain/insights/recovered-order-view";
import { cutPage, type KeysetPage, type Place, readPlace } from "~/domain/shared/keyset";
import type { Db } from "../db";
import { namesOfProfiles } from "../profiles/names-of-profiles";

interface ListRecoveredOrders {
  shopId: number;
  since: Date;
  /** Only orders that count for messages of this flow. */
  flowId?: string | undefined;
  place: Place;
  limit: number;
}

/** Orders that count for a clicked message since a moment, the newest first: what "recovered" counts. */
export async function listRecoveredOrders(
  db: Db,
  { shopId, since, flowId, place, limit }: ListRecoveredOrders,
): Promise<KeysetPage<RecoveredOrderRow>> {
  const { cursor, order } = readPlace(place);
  const beyond = order === "desc" ? "lt" : "gt";
  const ofFlow = flowId === undefined ? null : await clickedMessages(db, shopId, flowId, since);
  const rows = await db.order.findMany({
    where: {
      shopId,
      recoveredByMessageId: ofFlow === null ? { not: null } : { in: ofFlow },
      AND: [
        { placedAt: { gte: since } },
        ...(cursor
          ? [
              { placedAt: { [`${beyond}e`]: cursor.at } },
              { OR: [{ placedAt: { [beyond]: cursor.at } }, { externalId: { [beyond]: cursor.id } }] },
            ]
          : []),
      ],
    },
    orderBy: [{ placedAt: order }, { externalId: order }],
    take: limit + 1,
  });
  const page = cutPage(rows, limit, place, (row) => ({ at: row.placedAt, id: row.externalId }));
  const [names, messages] = await Promise.all([
    namesOfProfiles(
      db,
      shopId,
      page.items.flatMap((row) => row.profileId ?? []),
    ),
    db.message.findMany({
      where: { shopId, id: { in: page.items.flatMap((row) => row.recoveredByMessageId ?? []) } },
      select: { id: true, subject: true },
    }),
  ]);
  const items = page.items.map((row): RecoveredOrderRow => {
    const message = messages.find(({ id }) => id === row.recoveredByMessageId);
    return {
      id: row.externalId,
      name: row.name,
      placedAt: row.placedAt.toISOString(),
      totalCents: Number(row.totalCents),
      currency: row.currency,
      cancelledAt: row.cancelledAt?.toISOString() ?? null,
      profile: row.profileId === null ? null : { id: row.profileId, name: names.get(row.profileId) ?? "" },
      message: message ?? null,
    };
  });
  return { ...page, items };
}

/** Ids of the messages of a flow that brought an order since a moment. */
async function clickedMessages(db: Db, shopId: number, flowId: string, since: Date): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    select distinct m.id from orders o
    join messages m on m.shop_id = o.shop_id and m.id = o.recovered_by_message_id
    where o.shop_id = ${shopId} and o.placed_at >= ${since}::timestamptz and o.recovered_by_message_id is not null
      and m.flow_id = ${flowId}::uuid`;
  return rows.map(({ id }) => id);
}
