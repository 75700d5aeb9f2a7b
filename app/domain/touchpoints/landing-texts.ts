import type { Offer } from "../offers/offer";
import type { LandingText } from "./landing-page";
import { offerValues } from "./offer-values";
import { pickText } from "./pick-text";
import { plainBlocks } from "./plain-blocks";
import type { Touchpoint } from "./touchpoint";

interface LandingShop {
  primaryLocale: string;
  locales: string[];
  /** ISO 4217, of the shop. */
  currency: string;
  /** What a tick agrees to where the touchpoint does not say it itself, by locale. */
  consentText: Record<string, string>;
}

/**
 * What a landing page says in each of the shop's languages, the primary one among them; null when the touchpoint is no page.
 *
 * @param offers all that it promises
 */
export function landingTexts(
  { format, content, look, offerId, consent }: Touchpoint,
  { primaryLocale, locales, currency, consentText }: LandingShop,
  offers: Offer[],
): Record<string, LandingText> | null {
  if (format.kind !== "page") return null;
  const { title } = format;
  const offer = offers.find(({ id }) => id === offerId);
  const textIn = (locale: string): LandingText => ({
    title: pickText(title, locale, primaryLocale) ?? "",
    blocks: plainBlocks(content.ask, {
      locale,
      fallback: primaryLocale,
      values: offerValues(offer, { locale, currency }),
      handles: {},
    }),
    picture: look.picture && { url: look.picture.url, alt: pickText(look.picture.alt, locale, primaryLocale) ?? "" },
    consentText: consent.mode === "none" ? null : (pickText(consent.text ?? consentText, locale, primaryLocale) ?? ""),
  });
  return Object.fromEntries([primaryLocale, ...locales].map((locale) => [locale, textIn(locale)]));
}
