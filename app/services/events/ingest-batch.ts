import { clampTime } from "~/domain/events/clamp-time";
import type { EventKind, ShopEvent } from "~/domain/events/event";
import type { PixelBatch } from "~/domain/events/pixel-batch.schema";
import { figuresOf } from "~/domain/insights/figures-of";
import type { Db, Tx } from "../db";
import { followExperiments } from "../experiments/follow-experiments";
import { inTransaction } from "../in-transaction";
import { addFigures } from "../insights/add-figures";
import { allowTry } from "../touchpoints/allow-try";
import { learnFromEvents } from "../touchpoints/known/learn-from-events";
import { countMoves } from "../touchpoints/series/count-moves";
import { knowVisitor } from "./know-visitor";

/** Batches that one address may send in a minute; the pixel sends a few on a busy page. */
const mostBatches = 120;

/**
 * Stores what the web pixel saw: one statement for the whole batch, a repeated event changes nothing. Anybody can send this, so it only ever counts as
 * browsing: no flow starts from it, and touchpoints that the shop does not have are left out.
 *
 * @param from the sender's address, for the limit
 * @returns how many events were new; null when there were too many batches
 */
export async function ingestBatch(db: Db, batch: PixelBatch, from: string, now: Date): Promise<number | null> {
  const shop = await db.shop.findUnique({
    where: { publicKey: batch.shopKey, installedAt: { not: null }, uninstalledAt: null },
    select: { id: true, timezone: true },
  });
  if (!shop) return 0;
  if (!(await allowTry(db, shop.id, { act: "ingest", who: from, most: mostBatches, windowMinutes: 1 }, now))) return null;
  return inTransaction(db, async (tx) => {
    const profileId = await knowVisitor(tx, shop.id, batch, now);
    const events = await withKnownTouchpoints(tx, shop.id, toEvents(shop.id, profileId, batch, now));
    const added = await insert(tx, shop.id, events);
    const isNew = new Set(added);
    const news = events.filter(({ sourceId }) => isNew.has(sourceId));
    await learnFromEvents(tx, shop.id, news, now);
    const { visitorId, runtimeVisitorId: runtimeId } = batch;
    await followExperiments(tx, shop.id, { visitorId, runtimeId, profileId }, news, now);
    const figures = news.flatMap((event) => figuresOf(event).map((figure) => ({ ...figure, at: event.at })));
    const visitorIds = [visitorId, ...(runtimeId ? [runtimeId] : [])];
    const moves = await countMoves(tx, shop.id, { profileId, visitorIds }, news);
    await addFigures(tx, shop.id, shop.timezone, [...figures, ...moves]);
    return added.length;
  });
}

function toEvents(shopId: number, profileId: string | null, { visitorId, events }: PixelBatch, now: Date): ShopEvent[] {
  const unique = new Map(events.map((event) => [event.id, event]));
  return [...unique.values()].map(({ id, kind, at, data }) => ({
    shopId,
    at: clampTime(new Date(at), now),
    source: "pixel",
    sourceId: id,
    kind: kind satisfies EventKind,
    profileId,
    visitorId,
    data: storable(data),
  }));
}

async function withKnownTouchpoints(tx: Tx, shopId: number, events: ShopEvent[]): Promise<ShopEvent[]> {
  const named = events.flatMap(({ data }) => ("touchpointId" in data && data.touchpointId ? [data.touchpointId] : []));
  if (named.length === 0) return events;
  const rows = await tx.touchpoint.findMany({ where: { shopId, id: { in: named } }, select: { id: true } });
  const known = new Set(rows.map(({ id }) => id));
  return events.filter(({ data }) => !("touchpointId" in data) || (data.touchpointId !== undefined && known.has(data.touchpointId)));
}

/** @returns the source ids of those that were not there yet */
async function insert(tx: Tx, shopId: number, events: ShopEvent[]): Promise<string[]> {
  if (events.length === 0) return [];
  const rows = events.map(({ at, sourceId, kind, profileId, visitorId, data }) => ({
    at: at.toISOString(),
    source_id: sourceId,
    kind,
    profile_id: profileId,
    visitor_id: visitorId,
    data,
  }));
  const added = await tx.$queryRaw<{ sourceId: string }[]>`
    insert into events (shop_id, at, source, source_id, kind, profile_id, visitor_id, data)
    select ${shopId}, r.at, 'pixel', r.source_id, r.kind, r.profile_id, r.visitor_id, r.data
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as r(at timestamptz, source_id text, kind text, profile_id uuid, visitor_id text, data jsonb)
    order by r.at, r.source_id
    on conflict do nothing returning source_id as "sourceId"`;
  return added.map(({ sourceId }) => sourceId);
}

/** Takes out of the texts what PostgreSQL cannot hold. */
function storable<Data extends object>(data: Data): Data {
  const clean = (value: unknown): unknown => (typeof value === "string" ? value.replaceAll(/[\0\p{Surrogate}]/gu, "") : value);
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, clean(value)])) as Data;
}
