import type { Offer } from "~/domain/offers/offer";
import { offerHolds } from "~/domain/offers/offer-holds";
import { zoneOffsets } from "~/domain/shared/zone-offsets";
import { checkSchedule } from "~/domain/touchpoints/check-schedule";
import { gonePage, type LandingText, landingPage } from "~/domain/touchpoints/landing-page";
import { liveTouchpoint } from "~/domain/touchpoints/live-touchpoint";
import { offerValues } from "~/domain/touchpoints/offer-values";
import { offersOf } from "~/domain/touchpoints/offers-of";
import { pickText } from "~/domain/touchpoints/pick-text";
import { plainBlocks } from "~/domain/touchpoints/plain-blocks";
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
  const { title } = published.format;
  const { content, look, offerId } = published;
  const textIn = (locale: string): LandingText => {
    const values = offerValues(
      offers.find(({ id }) => id === offerId),
      { locale, currency },
    );
    return {
      title: pickText(title, locale, primaryLocale) ?? "",
      blocks: plainBlocks(content.ask, { locale, fallback: primaryLocale, values, handles: {} }),
      picture: look.picture && { url: look.picture.url, alt: pickText(look.picture.alt, locale, primaryLocale) ?? "" },
    };
  };
  const texts = Object.fromEntries([primaryLocale, ...locales].map((locale) => [locale, textIn(locale)]));
  return landingPage({ touchpointId: row.id, primaryLocale, texts });
}
