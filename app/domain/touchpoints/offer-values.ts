import { offerText } from "../offers/offer-text";
import { findWords } from "./words/find-words";

/** What `{offer}` and `{days}` say in a language; nothing without an offer. */
export function offerValues(
  offer: { kind: string; value: number; validDays: number } | null | undefined,
  { locale, currency }: { locale: string; currency: string },
): Record<string, string> {
  if (!offer) return {};
  const { freeShipping } = findWords(locale);
  return { offer: offerText(offer, { locale, currency, freeShipping }), days: String(offer.validDays) };
}
