/** What one unit of a currency is worth in euros' terms: fixed, so that the same shop has the same prices every day. */
const perEuro: Readonly<Record<string, number>> = { EUR: 1, USD: 1.1, KRW: 1600, GBP: 0.86 };

/** Prices are rounded up to what such a shop writes on its labels, in hundredths: whole dollars, hundreds of won. */
const step: Readonly<Record<string, number>> = { USD: 100, KRW: 10_000 };

/** How much of `to` one unit of `from` buys; 1 for a currency that is not known. */
export function exchangeRate(from: string, to: string): number {
  return from === to ? 1 : (perEuro[to] ?? 1) / (perEuro[from] ?? 1);
}

/**
 * An amount in another currency.
 *
 * @param amount hundredths of `from`, also for currencies without decimals
 * @param asPrice rounds up as a price on a label; other amounts (discounts, postage) are rounded to the smallest coin
 */
export function exchange(amount: number, from: string, to: string, asPrice: boolean): number {
  if (from === to || amount === 0) return amount;
  const exact = amount * exchangeRate(from, to);
  if (asPrice && step[to]) return Math.ceil(Number((exact / step[to]).toFixed(6))) * step[to];
  return to === "KRW" || to === "JPY" ? Math.round(exact / 100) * 100 : Math.round(exact);
}
