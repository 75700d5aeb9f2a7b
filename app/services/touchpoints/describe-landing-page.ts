import type { Offer } from "~/domain/offers/offer";
import { offerHolds } from "~/domain/offers/offer-holds";
import { zoneOffsets } from "~/domain/shared/zone-offsets";
import { parseSettings } from "~/domain/shops/settings.schema";
import { checkSchedule } from "~/domain/touchpoints/check-schedule";
import { gonePage, landingPage } from "~/domain/touchpoints/landing-page";
import { landingTexts } from "~/domain/touchpoints/landing-texts";
import { liveTouchpoint } from "~/domain/touchpoints/live-touchpoint";
import { offersOf } from "~/domain/touchpoints/offers-of";
import { touchpointSchema } from "~/domain/touchpoints/touchpoint.schema";
import type { Shop } from "~/generated/prisma/client";
import type { Db } from "../db";

/** `isThere`: false where no page of this name is live right now; the Liquid then says so. */
export interface DescribedLandingPage {
  isThere: boolean;
  liquid: string;
}

/** A campaign's landing page by its handle, as Liquid for the shop's theme. */
export async function describeLandingPage(
  db: Db,
  { shopDomain, handle }: { shopDomain: string; handle: string },
  now: Date,
): Promise<DescribedLandingPage> {
  const shop = await db.shop.findUnique({ where: { domain: shopDomain } });
  if (!shop?.installedAt || shop.uninstalledAt) return { isThere: false, liquid: gonePage({ primaryLocale: "en", locales: [] }) };
  const locales = Array.isArray(shop.locales) ? shop.locales.filter((locale) => typeof locale === "string") : [];
  const liquid = /^[a-z0-9-]{1,60}$/.test(handle) ? await livePage(db, shop, locales, handle, now) : null;
  return liquid === null ? { isThere: false, liquid: gonePage({ primaryLocale: shop.primaryLocale, locales }) } : { isThere: true, liquid };
}

async function livePage(db: Db, shop: Shop, locales: string[], handle: string, now: Date): Promise<string | null> {
  const { id: shopId, primaryLocale, currency, timezone } = shop;
  // Of two with one handle, the one that goes first on the storefront too.
  const [row] = await db.$queryRaw<{ id: string; published: unknown }[]>`
    select id, published from touchpoints
    where shop_id = ${shopId} and status = 'live' and published->'format'->>'kind' = 'page' and published->'format'->>'handle' = ${handle}
    order by priority desc, created_at, id limit 1`;
  const published = row ? touchpointSchema.safeParse(row.published).data : undefined;
  if (!row || published?.format.kind !== "page") return null;
  const promised = offersOf(published);
  const offers = (await db.offer.findMany({ where: { shopId, id: { in: promised } } })) as Offer[];
  if (offers.length < promised.length || !offers.every((offer) => offerHolds(offer, now))) return null;
  const live = liveTouchpoint(row.id, published, { brand: {}, offerEndsAt: null, boundHandles: [], steps: [] });
  if (checkSchedule(live, { now: now.getTime() }, { offsets: zoneOffsets(timezone, now) })) return null;
  const { text: consentText } = parseSettings(shop.settings).consent;
  const texts = landingTexts(published, { primaryLocale, locales, currency, consentText }, offers);
  return texts && landingPage({ touchpointId: row.id, primaryLocale, texts });
}
