import type { ShopEvent } from "~/domain/events/event";
import type { ShopperOutcome } from "~/domain/touchpoints/sum-outcomes";
import type { Outcome } from "~/domain/touchpoints/trigger";
import type { Tx } from "../../db";
import { rememberOutcomes } from "../remember-outcomes";
import { endWithOrder } from "../series/end-with-order";
import { moveForward } from "../series/move-forward";
import { markKnownShoppers } from "./mark-known-shoppers";

const outcomeOf: Record<string, Outcome> = {
  touchpoint_shown: "shown",
  touchpoint_closed: "closed",
  touchpoint_clicked: "clicked",
  touchpoint_submitted: "submitted",
  touchpoint_answered: "answered",
};

/** Facts that tell the storefront nothing new of a shopper. */
const silent = [
  "page_viewed",
  "collection_viewed",
  "search_submitted",
  "cart_viewed",
  "message_dropped",
  "message_clicked",
  "message_bounced",
];

/**
 * Keeps what the storefront has to know of shoppers in step with what has happened: the memory of touchpoints and the places in series of
 * known ones, and whose word to the storefront is no longer right. For new events only, in the transaction that records them.
 */
export async function learnFromEvents(tx: Tx, shopId: number, events: LearnedEvent[], now: Date): Promise<void> {
  const telling = events.flatMap(({ profileId, ...event }) => (profileId && !silent.includes(event.kind) ? [{ ...event, profileId }] : []));
  if (telling.length === 0) return;
  const outcomes = telling.flatMap(({ kind, profileId, at, data }): ShopperOutcome[] => {
    const outcome = outcomeOf[kind];
    return outcome && "touchpointId" in data && data.touchpointId ? [{ profileId, touchpointId: data.touchpointId, outcome, at }] : [];
  });
  if (outcomes.length > 0) {
    const { timezone } = await tx.shop.findUniqueOrThrow({ where: { id: shopId }, select: { timezone: true } });
    await rememberOutcomes(tx, shopId, outcomes, timezone);
    await moveForward(tx, shopId, outcomes, now);
  }
  const mayEnd = telling.filter(({ kind }) => kind === "touchpoint_shown" || kind === "order_placed");
  await endWithOrder(tx, shopId, [...new Set(mayEnd.map(({ profileId }) => profileId))], now);
  await markKnownShoppers(tx, shopId, [...new Set(telling.map(({ profileId }) => profileId))], now);
}

/** What of an event is learned from. */
export type LearnedEvent = Pick<ShopEvent, "kind" | "profileId" | "at" | "data">;
