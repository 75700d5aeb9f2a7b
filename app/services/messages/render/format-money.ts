import { fromMinorUnits } from "~/domain/shared/minor-units";

const formats = new Map<string, Intl.NumberFormat>();

/** An amount in minor units of its currency as people of a language write it: "€24.00", "24,00 €", "₩12,000". */
export function formatMoney(minor: number, currency: string, locale: string): string {
  const key = `${locale} ${currency}`;
  const format = formats.get(key) ?? new Intl.NumberFormat(locale, { style: "currency", currency, currencyDisplay: "narrowSymbol" });
  formats.set(key, format);
  return format.format(Number(fromMinorUnits(minor, currency)));
}
