import type { ViewInput } from "../view";

/**
 * An amount in the currency that the page is in, as its language writes it; whole amounts without decimals.
 *
 * @param hundredths whatever the currency
 */
export function money(hundredths: number, { locale, currency }: Pick<ViewInput, "locale" | "currency">): string {
  const amount = hundredths / 100;
  return new Intl.NumberFormat(locale, {
    style: "currency",
    currency: currency ?? window.Shopify?.currency?.active ?? "USD",
    currencyDisplay: "narrowSymbol",
    ...(Number.isInteger(amount) && { minimumFractionDigits: 0 }),
  }).format(amount);
}
