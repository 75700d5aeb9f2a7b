import { fullName } from "~/domain/profiles/full-name";
import { buildKnownShopper } from "~/domain/touchpoints/build-known-shopper";
import type { KnownShopper } from "~/domain/touchpoints/known-shopper";
import type { RecalledEvent } from "~/domain/touchpoints/why/recall-visitor";
import type { Tx } from "../../db";
import { readKnownFacts } from "../known/read-known-facts";

/** A shopper at a moment, as far as it was recorded. */
export interface RecalledShopper {
  profile: { id: string; name: string; country: string | null; tags: string[]; ordersCount: number; isCustomer: boolean } | null;
  known: KnownShopper | null;
  unit: string;
  /** Before the moment, oldest first. */
  events: RecalledEvent[];
  /** Path of the page that was viewed last. */
  lastUrl: string | null;
}

/** As many as tell a year of a lively shopper. */
const mostEvents = 3000;
const kinds = ["page_viewed", "order_placed", "subscribed", "touchpoint_shown", "touchpoint_closed"];
const moreKinds = ["touchpoint_submitted", "touchpoint_clicked", "touchpoint_answered"];

/** Reads who a profile or a browser was at a moment. Null: the shop has no such profile. */
export async function whoWasIt(
  tx: Tx,
  shopId: number,
  who: { profile: string } | { visitor: string },
  at: Date,
): Promise<RecalledShopper | null> {
  const isProfile = "profile" in who;
  const profileId = isProfile ? await survivor(tx, shopId, who.profile) : null;
  if (isProfile && !profileId) return null;
  const rows = await tx.event.findMany({
    where: {
      shopId,
      ...(isProfile ? { profileId } : { visitorId: who.visitor }),
      at: { lt: at },
      kind: { in: [...kinds, ...moreKinds] },
    },
    orderBy: [{ at: "desc" }, { sourceId: "desc" }],
    take: mostEvents,
    select: { kind: true, at: true, data: true },
  });
  const events = rows.reverse().map(({ kind, at: moment, data }) => ({ kind, at: moment, ...(data as Recalled) }));
  const lastUrl = events.findLast(({ kind }) => kind === "page_viewed")?.url ?? null;
  if (!profileId) return { profile: null, known: null, unit: isProfile ? "" : who.visitor, events, lastUrl };
  const [row] = await readKnownFacts(tx, shopId, [profileId], at);
  const profile = await tx.profile.findUniqueOrThrow({ where: { shopId_id: { shopId, id: profileId } } });
  const lastMessage = await tx.message.findFirst({
    where: { shopId, profileId, purpose: "marketing", sentAt: { lte: at } },
    orderBy: { sentAt: "desc" },
    select: { sentAt: true },
  });
  const facts = row && { ...row.facts, lastMessageAt: lastMessage?.sentAt?.getTime() ?? 0 };
  const name = fullName(profile) || profile.email || profile.phone || "";
  const { country, tags, ordersCount, externalId } = profile;
  return {
    profile: { id: profileId, name, country, tags, ordersCount, isCustomer: externalId !== null },
    known: facts ? buildKnownShopper(facts, at.getTime()).shopper : null,
    unit: facts?.unit ?? profileId,
    events,
    lastUrl,
  };
}

type Recalled = { touchpointId?: string; questionId?: string; values?: string[]; url?: string };

async function survivor(tx: Tx, shopId: number, id: string): Promise<string | null> {
  const row = await tx.profile.findUnique({ where: { shopId_id: { shopId, id } }, select: { id: true, mergedInto: true } });
  return row?.mergedInto ? survivor(tx, shopId, row.mergedInto) : (row?.id ?? null);
}
