import { offerHolds } from "~/domain/offers/offer-holds";
import { zoneOffsets } from "~/domain/shared/zone-offsets";
import { checkSchedule } from "~/domain/touchpoints/check-schedule";
import { liveTouchpoint } from "~/domain/touchpoints/live-touchpoint";
import { offersOf } from "~/domain/touchpoints/offers-of";
import type { StandingAnswer } from "~/domain/touchpoints/storefront-calls";
import { touchpointSchema } from "~/domain/touchpoints/touchpoint.schema";
import type { Db } from "../db";
import { mayTry } from "./may-try";

interface StandingRequest {
  shopDomain: string;
  /** Address of the browser; null where it is not known. */
  ip: string | null;
  touchpointId: string;
}

/** Asked each time before something with an offer is shown. */
const limits = { perVisitor: 0, perAddress: 400, perShop: 60_000 };

/** Whether a touchpoint still keeps what it promises: it is live, has not ended, and every offer in it gives codes. */
export async function describeStanding(db: Db, { shopDomain, ip, touchpointId }: StandingRequest, now: Date): Promise<StandingAnswer> {
  const shop = await db.shop.findUnique({ where: { domain: shopDomain } });
  if (!shop?.installedAt || shop.uninstalledAt) return { ok: true, holds: false };
  const shopId = shop.id;
  if (!(await mayTry(db, shopId, { act: "standing", visitorId: null, ip, ...limits }, now))) return { ok: false, reason: "too-many" };
  const row = await db.touchpoint.findUnique({ where: { shopId_id: { shopId, id: touchpointId } } });
  const parsed = row?.status === "live" ? touchpointSchema.safeParse(row.published) : null;
  if (!parsed?.success) return { ok: true, holds: false };
  const live = liveTouchpoint(touchpointId, parsed.data, { brand: {}, offerEndsAt: null, boundHandles: [], steps: [] });
  if (checkSchedule(live, { now: now.getTime() }, { offsets: zoneOffsets(shop.timezone, now) })) return { ok: true, holds: false };
  const promised = offersOf(parsed.data);
  const offers = await db.offer.findMany({ where: { shopId, id: { in: promised } }, select: { status: true, endsAt: true } });
  return { ok: true, holds: offers.length === promised.length && offers.every((offer) => offerHolds(offer, now)) };
}
