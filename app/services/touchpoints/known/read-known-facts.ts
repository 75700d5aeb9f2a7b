import type { FieldValue } from "~/domain/touchpoints/known-shopper";
import type { KnownShopperFacts } from "~/domain/touchpoints/known-shopper-facts";
import { overlayRoom } from "~/domain/touchpoints/overlay-room";
import { roomOf } from "~/domain/touchpoints/room-of";
import type { LiveFormat } from "~/domain/touchpoints/snapshot";
import { Prisma } from "~/generated/prisma/client";
import type { Tx } from "../../db";

/** Whoever has not looked at anything for so long is not considering anything: older browsing is not read. */
const browsingDays = 31;

type Memory = Omit<KnownShopperFacts["memories"][number], "overlay"> & { format: LiveFormat | null };

type Row = Omit<KnownShopperFacts, "fields" | "memories" | "answers" | "places"> & {
  customerId: string | null;
  fields: Record<string, FieldValue>;
  memories: Memory[] | null;
  answers: KnownShopperFacts["answers"] | null;
  places: KnownShopperFacts["places"] | null;
};

/** Reads everything that the storefront may be told of these profiles, in one statement whatever their number. */
export async function readKnownFacts(
  tx: Tx,
  shopId: number,
  profileIds: string[],
  now: Date,
): Promise<{ facts: KnownShopperFacts; customerId: string | null }[]> {
  const since = new Date(now.getTime() - browsingDays * 86_400_000);
  const rows = await tx.$queryRaw<Row[]>`
    select p.id, p.external_id as "customerId", p.custom_fields as fields, p.email_consent as "emailConsent",
      p.orders_count as "ordersCount", ${ms("p.last_order_at")} as "lastOrderAt",
      coalesce(k.unit, (
        select i.value from identities i where i.shop_id = ${shopId} and i.profile_id = p.id and i.kind = 'visitor'
        order by i.created_at, i.value limit 1), p.id::text) as unit,
      (select ${ms("max(c.started_at)")} from checkouts c
        where c.shop_id = ${shopId} and c.profile_id = p.id and c.completed_at is null) as "openCheckoutAt",
      (select ${ms("max(o.placed_at)")} from orders o
        where o.shop_id = ${shopId} and o.profile_id = p.id and o.fulfilled_at is null and o.cancelled_at is null) as "openOrderAt",
      (select ${ms("max(o.delivered_at)")} from orders o
        where o.shop_id = ${shopId} and o.profile_id = p.id and o.cancelled_at is null and not exists (
          select from answers a where a.shop_id = ${shopId} and a.profile_id = p.id
            and (a.order_id = o.external_id or a.created_at >= o.delivered_at))) as "awaitsFeedbackSince",
      (select ${ms("max(m.sent_at)")} from messages m
        where m.shop_id = ${shopId} and m.profile_id = p.id and m.purpose = 'marketing') as "lastMessageAt",
      (select ${ms("max(e.at)")} from events e
        where e.shop_id = ${shopId} and e.profile_id = p.id and e.at >= ${since}::timestamptz
          and e.kind in ('product_viewed', 'product_added_to_cart')) as "lastBrowsedAt",
      (select jsonb_agg(jsonb_build_object('touchpointId', m.touchpoint_id, 'shows', m.shows, 'day', m.day, 'showsOnDay', m.shows_on_day,
          'shownAt', ${ms("m.shown_at")}, 'closedAt', ${ms("m.closed_at")}, 'submittedAt', ${ms("m.submitted_at")},
          'clickedAt', ${ms("m.clicked_at")}, 'format', coalesce(t.published, t.draft)->'format'))
        from touchpoint_memories m join touchpoints t on t.shop_id = ${shopId} and t.id = m.touchpoint_id and t.status <> 'archived'
        where m.shop_id = ${shopId} and m.profile_id = p.id) as memories,
      (select jsonb_agg(jsonb_build_object('touchpointId', a.touchpoint_id, 'questionId', a.question_id, 'at', ${ms("a.updated_at")},
          'values', case when a.score is null then to_jsonb(a.choices) else jsonb_build_array(a.score::text) end))
        from answers a
        where a.shop_id = ${shopId} and a.profile_id = p.id and a.touchpoint_id is not null and a.question_id is not null) as answers,
      (select jsonb_agg(jsonb_build_object('seriesId', s.series_id, 'step', s.step, 'overAt', ${ms("s.over_at")}) order by s.series_id)
        from series_places s where s.shop_id = ${shopId} and s.profile_id = p.id) as places
    from profiles p left join known_shoppers k on k.shop_id = ${shopId} and k.profile_id = p.id
    where p.shop_id = ${shopId} and p.id = any(${profileIds}::uuid[])`;
  return rows.map(({ customerId, memories, answers, places, ...facts }) => ({
    customerId,
    facts: { ...facts, memories: (memories ?? []).map(withRoom), answers: answers ?? [], places: places ?? [] },
  }));
}

/** Epoch milliseconds of a moment, 0 for none. */
function ms(moment: string): Prisma.Sql {
  return Prisma.raw(`coalesce((extract(epoch from ${moment}) * 1000)::float8, 0)`);
}

function withRoom({ format, ...memory }: Memory): KnownShopperFacts["memories"][number] {
  return { ...memory, overlay: format !== null && roomOf(format) === overlayRoom };
}
