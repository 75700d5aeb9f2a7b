/** An amount in the currency that the page is in, as its language writes it; whole amounts without decimals. @param hundredths whatever the currency */
export function money(hundredths: number, locale: string): string {
  const currency = window.Shopify?.currency?.active ?? "USD";
  const amount = hundredths / 100;
  const digits = Number.isInteger(amount) ? { minimumFractionDigits: 0 } : {};
  return new Intl.NumberFormat(locale, { style: "currency", currency, currencyDisplay: "narrowSymbol", ...digits }).format(amount);
}
