import type { OfferChoice } from "~/domain/offers/offer-choice";
import type { Db } from "../db";

/** The offers that a touchpoint or a flow may give, the oldest first; also those that have ended, which say so where they are chosen. */
export async function listOfferChoices(db: Db, shopId: number): Promise<OfferChoice[]> {
  const offers = await db.offer.findMany({ where: { shopId, status: "active" }, orderBy: { createdAt: "asc" } });
  return offers.map(({ id, kind, value, validDays, endsAt }) => ({ id, kind, value, validDays, endsAt: endsAt?.toISOString() ?? null }));
}
