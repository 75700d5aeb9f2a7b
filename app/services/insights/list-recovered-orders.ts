import type { RecoveredOrderRow } from "~/domain/insights/recovered-order-view";
import { cutPage, type KeysetPage, type Place, readPlace } from "~/domain/shared/keyset";
import type { Db } from "../db";
import { namesOfProfiles } from "../profiles/names-of-profiles";

interface ListRecoveredOrders {
  shopId: number;
  since: Date;
  place: Place;
  limit: number;
}

/** Orders that count for a clicked message since a moment, the newest first: what "recovered" counts. */
export async function listRecoveredOrders(
  db: Db,
  { shopId, since, place, limit }: ListRecoveredOrders,
): Promise<KeysetPage<RecoveredOrderRow>> {
  const { cursor, order } = readPlace(place);
  const beyond = order === "desc" ? "lt" : "gt";
  const rows = await db.order.findMany({
    where: {
      shopId,
      recoveredByMessageId: { not: null },
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
