const exponents = new Map<string, number>();

/** Decimal places of a currency: 2 of EUR, 0 of KRW and JPY, 3 of KWD. */
export function currencyExponent(currency: string): number {
  const known = exponents.get(currency);
  if (known !== undefined) return known;
  const digits = new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions().maximumFractionDigits ?? 2;
  exponents.set(currency, digits);
  return digits;
}

/** A decimal amount ("12.50") in minor units of its currency (1250); "12000.00" won are 12000. */
export function toMinorUnits(decimal: string | number, currency: string): number {
  return Math.round(Number(decimal) * 10 ** currencyExponent(currency));
}

/** Minor units as a decimal amount: 1250 → "12.50". */
export function fromMinorUnits(minor: number, currency: string): string {
  const digits = currencyExponent(currency);
  return (minor / 10 ** digits).toFixed(digits);
}
