/** "24.00", as the Admin API and webhooks write money. */
export function decimal(cents: number): string {
  return (cents / 100).toFixed(2);
}

/** 24 as the number that pixel events carry. */
export function amount(cents: number): number {
  return Math.round(cents) / 100;
}

const symbols: Record<string, string> = { EUR: "€", USD: "$", KRW: "₩", GBP: "£" };

/** "€24.00" or "₩32,000", as the shop's money format prints it. */
export function money(cents: number, currency: string): string {
  const whole = currency === "KRW" || currency === "JPY";
  const digits = new Intl.NumberFormat("en-US", { minimumFractionDigits: whole ? 0 : 2, maximumFractionDigits: whole ? 0 : 2 }).format(
    cents / 100,
  );
  return `${symbols[currency] ?? `${currency} `}${digits}`;
}

/** The shop's format string for themes and scripts. */
export function moneyFormat(currency: string): string {
  const placeholder = currency === "KRW" || currency === "JPY" ? "{{amount_no_decimals}}" : "{{amount}}";
  return `${symbols[currency] ?? `${currency} `}${placeholder}`;
}
