import type { SnapshotInput } from "~/domain/touchpoints/build-snapshot";
import { offersOf } from "~/domain/touchpoints/offers-of";

/** When the first of the offers that live touchpoints promise ends; null: none does. */
export function liveOfferEnd({ touchpoints, offers }: Pick<SnapshotInput, "touchpoints" | "offers">): Date | null {
  const promised = new Set(touchpoints.flatMap(({ published }) => offersOf(published)));
  const ends = offers.flatMap(({ id, endsAt }) => (endsAt !== null && promised.has(id) ? [endsAt.getTime()] : []));
  return ends.length > 0 ? new Date(Math.min(...ends)) : null;
}
