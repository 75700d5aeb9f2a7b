import type { EventKind } from "~/domain/events/event";
import type { TimelineEntry } from "~/domain/profiles/profile-view";
import { cutPage, type KeysetPage, type Place, readPlace } from "~/domain/shared/keyset";
import type { Db } from "../db";

interface ListTimeline {
  shopId: number;
  profileId: string;
  place: Place;
  limit: number;
}

type Data = Record<string, unknown>;

const textOf = (data: Data, key: string): string | null => {
  const value = data[key];
  return typeof value === "string" ? value : null;
};

/** What happened around a profile, newest first, in words a merchant knows: titles and names in place of ids. */
export async function listTimeline(db: Db, { shopId, profileId, place, limit }: ListTimeline): Promise<KeysetPage<TimelineEntry>> {
  const { cursor, order } = readPlace(place);
  const beyond = order === "desc" ? "lt" : "gt";
  const rows = await db.event.findMany({
    where: {
      shopId,
      profileId,
      // The answer itself tells it already, and surely.
      NOT: { source: "pixel", kind: "touchpoint_answered" },
      ...(cursor && {
        at: { [`${beyond}e`]: cursor.at },
        OR: [{ at: { [beyond]: cursor.at } }, { sourceId: { [beyond]: cursor.id } }],
      }),
    },
    orderBy: [{ at: order }, { sourceId: order }],
    take: limit + 1,
  });
  const page = cutPage(rows, limit, place, (row) => ({ at: row.at, id: row.sourceId }));
  const events = page.items.map((row) => ({ row, data: (row.data ?? {}) as Data }));
  const idsOf = (key: string): string[] => [...new Set(events.flatMap(({ data }) => textOf(data, key) ?? []))];
  const [products, touchpoints, orders, messages] = await Promise.all([
    db.product.findMany({
      where: { shopId, externalId: { in: idsOf("productId") } },
      select: { externalId: true, title: true },
    }),
    db.touchpoint.findMany({ where: { shopId, id: { in: idsOf("touchpointId") } }, select: { id: true, name: true } }),
    db.order.findMany({ where: { shopId, externalId: { in: idsOf("orderId") } }, select: { externalId: true, name: true } }),
    db.message.findMany({ where: { shopId, id: { in: idsOf("messageId") } }, select: { id: true, subject: true } }),
  ]);
  const names = new Map<string, string | null>([
    ...products.map(({ externalId, title }) => [`productId:${externalId}`, title] as const),
    ...touchpoints.map(({ id, name }) => [`touchpointId:${id}`, name] as const),
    ...orders.map(({ externalId, name }) => [`orderId:${externalId}`, name] as const),
    ...messages.map(({ id, subject }) => [`messageId:${id}`, subject] as const),
  ]);
  const nameOf = (data: Data, key: string): string | null => {
    const id = textOf(data, key);
    return id === null ? null : (names.get(`${key}:${id}`) ?? null);
  };
  const linkOf = (data: Data): TimelineEntry["link"] => {
    for (const [key, kind] of [
      ["messageId", "message"],
      ["touchpointId", "touchpoint"],
      ["orderId", "order"],
    ] as const) {
      const id = textOf(data, key);
      if (id !== null && names.has(`${key}:${id}`)) return { kind, id };
    }
    return null;
  };
  const items = events.map(({ row, data }): TimelineEntry => {
    const named = ["orderId", "productId", "touchpointId", "messageId"].map((key) => nameOf(data, key)).find(Boolean);
    return {
      key: `${row.at.getTime()}:${row.source}:${row.sourceId}`,
      kind: row.kind as EventKind,
      at: row.at.toISOString(),
      subject: named ?? textOf(data, "title") ?? textOf(data, "query") ?? pathOf(textOf(data, "url")),
      score: typeof data.score === "number" ? data.score : null,
      reason: textOf(data, "reason"),
      link: linkOf(data),
      shownAt: row.kind === "touchpoint_shown" ? textOf(data, "url") : null,
    };
  });
  return { ...page, items };
}

function pathOf(url: string | null): string | null {
  return url !== null && URL.canParse(url) ? new URL(url).pathname : url;
}
