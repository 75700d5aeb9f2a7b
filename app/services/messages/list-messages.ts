import type { MessageFilter, MessageRow } from "~/domain/messages/message-view";
import { cutPage, type KeysetPage, type Place, readPlace } from "~/domain/shared/keyset";
import type { Db } from "../db";
import { namesOfProfiles } from "../profiles/names-of-profiles";

interface ListMessages {
  shopId: number;
  filter: MessageFilter;
  since: Date;
  /** Only messages of this flow. */
  flowId?: string | undefined;
  place: Place;
  limit: number;
}

/** The column a list is sorted by, and which statuses it shows. */
const lists: Record<MessageFilter, { column: "createdAt" | "sendAfter" | "sentAt" | "clickedAt"; statuses?: string[] }> = {
  all: { column: "createdAt" },
  waiting: { column: "sendAfter", statuses: ["queued", "sending"] },
  sent: { column: "sentAt", statuses: ["sent", "unconfirmed"] },
  clicked: { column: "clickedAt" },
  dropped: { column: "sendAfter", statuses: ["dropped"] },
  failed: { column: "sendAfter", statuses: ["failed", "unconfirmed"] },
};

/** Messages of a period by what came of them, the newest first. */
export async function listMessages(db: Db, { shopId, filter, since, flowId, place, limit }: ListMessages): Promise<KeysetPage<MessageRow>> {
  const { column, statuses } = lists[filter];
  const { cursor, order } = readPlace(place);
  const beyond = order === "desc" ? "lt" : "gt";
  const rows = await db.message.findMany({
    where: {
      shopId,
      ...(flowId && { flowId }),
      ...(statuses && { status: { in: statuses } }),
      AND: [
        { [column]: { gte: since } },
        ...(cursor
          ? [{ [column]: { [`${beyond}e`]: cursor.at } }, { OR: [{ [column]: { [beyond]: cursor.at } }, { id: { [beyond]: cursor.id } }] }]
          : []),
      ],
    },
    omit: { html: true, text: true, content: true },
    orderBy: [{ [column]: order }, { id: order }],
    take: limit + 1,
  });
  const page = cutPage(rows, limit, place, (row) => ({ at: row[column] ?? row.createdAt, id: row.id }));
  const [names, flows] = await Promise.all([
    namesOfProfiles(
      db,
      shopId,
      page.items.map((row) => row.profileId),
    ),
    db.flow.findMany({ where: { shopId }, select: { id: true, kind: true } }),
  ]);
  const kinds = new Map(flows.map(({ id, kind }) => [id, kind]));
  const items = page.items.map(
    (row): MessageRow => ({
      id: row.id,
      subject: row.subject,
      address: row.address,
      profile: { id: row.profileId, name: names.get(row.profileId) ?? "" },
      flowKind: row.flowId === null ? null : (kinds.get(row.flowId) ?? null),
      status: row.status,
      reason: row.reason,
      at: (row[column] ?? row.createdAt).toISOString(),
      clickedAt: row.clickedAt?.toISOString() ?? null,
    }),
  );
  return { ...page, items };
}
