import { offerHolds } from "~/domain/offers/offer-holds";
import { drawSlice } from "~/domain/touchpoints/draw-slice";
import type { WheelSlice } from "~/domain/touchpoints/format";
import type { Tx } from "../db";
import type { Chance } from "./chance";

export interface Spin {
  sliceId: string;
  /** What it wins; null: nothing this time. */
  offerId: string | null;
}

interface Wheel {
  shopId: number;
  touchpointId: string;
  profileId: string;
  slices: WheelSlice[];
}

/**
 * Turns the wheel for a shopper, once for ever: who turns it again gets the same slice. What wins an offer that is over is not on it.
 *
 * @returns null when nothing on the wheel can be drawn any more
 */
export async function spinWheel(
  tx: Tx,
  { shopId, touchpointId, profileId, slices }: Wheel,
  chance: Chance,
  now: Date,
): Promise<Spin | null> {
  const where = { shopId_touchpointId_profileId: { shopId, touchpointId, profileId } };
  const before = await tx.wheelSpin.findUnique({ where });
  if (before) return before;
  const named = slices.flatMap(({ offerId }) => offerId ?? []);
  const offers = await tx.offer.findMany({ where: { shopId, id: { in: named } }, select: { id: true, status: true, endsAt: true } });
  const holding = new Set(offers.filter((offer) => offerHolds(offer, now)).map(({ id }) => id));
  const slice = drawSlice(
    slices.filter(({ offerId }) => offerId === null || holding.has(offerId)),
    chance,
  );
  if (!slice) return null;
  const data = { shopId, touchpointId, profileId, sliceId: slice.id, offerId: slice.offerId, at: now };
  await tx.wheelSpin.createMany({ data, skipDuplicates: true });
  // Of two at once, what the first has drawn holds for both.
  return tx.wheelSpin.findUniqueOrThrow({ where });
}
