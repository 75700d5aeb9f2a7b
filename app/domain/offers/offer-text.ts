import { fromMinorUnits } from "../shared/minor-units";

/**
 * What an offer gives, as a shopper reads it: "10%", "€5.00", or the language's words for free delivery.
 *
 * @param currency ISO 4217, of the amount
 */
export function offerText(
  offer: { kind: string; value: number },
  { locale, currency, freeShipping }: { locale: string; currency: string; freeShipping: string },
): string {
  if (offer.kind === "percentage") {
    return new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 }).format(offer.value / 100);
  }
  if (offer.kind === "free-shipping") return freeShipping;
  return new Intl.NumberFormat(locale, { style: "currency", currency }).format(Number(fromMinorUnits(offer.value, currency)));
}
