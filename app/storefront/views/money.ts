import type { ViewInput } from "../view";

/**
 * An amount in the currency that the page is in, as its language writes it; whole amounts without decimals.
 *
 * @param hundredths whatever the currency
 */
export function money(hundredths: number, { page, preview }: ViewInput): string {
  const amount = hundredths / 100;
  return new Intl.NumberFormat(page.locale, {
    style: "currency",
    currency: preview?.currency ?? window.Shopify?.currency?.active ?? "USD",
    currencyDisplay: "narrowSymbol",
    ...(Number.isInteger(amount) && { minimumFractionDigits: 0 }),
  }).format(amount);
}
