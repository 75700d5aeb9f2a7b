import type { Offer } from "../offers/offer";
import { currencyExponent } from "../shared/minor-units";
import { type BrandLook, liveTouchpoint } from "./live-touchpoint";
import { offerValues } from "./offer-values";
import { pickText } from "./pick-text";
import { plainBlocks } from "./plain-blocks";
import { type Snapshot, type SnapshotText, snapshotShape, type TouchpointText } from "./snapshot";
import type { Touchpoint } from "./touchpoint";
import { findWords } from "./words/find-words";

export interface SnapshotInput {
  number: number;
  shop: { timezone: string; currency: string; primaryLocale: string; locales: string[] };
  brand: BrandLook;
  consentText: Record<string, string>;
  /** Live ones, in order of priority. */
  touchpoints: { id: string; published: Touchpoint }[];
  offers: Offer[];
}

/** Puts all live touchpoints of a shop into one snapshot. One whose offer was stopped is left out: it would promise what no longer holds. */
export function buildSnapshot({ number, shop, brand, consentText, touchpoints, offers }: SnapshotInput): Snapshot {
  const active = new Map(offers.filter((offer) => offer.status === "active").map((offer) => [offer.id, offer]));
  const live = touchpoints.filter(({ published }) => published.offerId === null || active.has(published.offerId));
  const locales = [...new Set([shop.primaryLocale, ...shop.locales])];
  return {
    v: snapshotShape,
    number,
    zone: shop.timezone,
    primaryLocale: shop.primaryLocale,
    cartDivisor: 100 / 10 ** currencyExponent(shop.currency),
    manners: { secondsBetweenOverlays: 60 },
    list: live.map(({ id, published }) => liveTouchpoint(id, published, brand)),
    text: Object.fromEntries(locales.map((locale) => [locale, textIn(locale)])),
  };

  function textIn(locale: string): SnapshotText {
    const say = (text: Record<string, string>) => pickText(text, locale, shop.primaryLocale) ?? "";
    return {
      words: findWords(locale),
      consentText: say(consentText),
      touchpoints: Object.fromEntries(live.map(({ id, published }) => [id, touchpointText(published, locale, say)])),
    };
  }

  function touchpointText(
    { content, consent, look, offerId }: Touchpoint,
    locale: string,
    say: (text: Record<string, string>) => string,
  ): TouchpointText {
    const values = offerValues(offerId === null ? null : active.get(offerId), { locale, currency: shop.currency });
    const options = { locale, fallback: shop.primaryLocale, values };
    return {
      ask: plainBlocks(content.ask, options),
      done: plainBlocks(content.done, options),
      ...(consent.text && { consentText: say(consent.text) }),
      ...(look.picture && { pictureAlt: say(look.picture.alt) }),
    };
  }
}
