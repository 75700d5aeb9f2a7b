export interface Money {
  amount: string;
  currencyCode: string;
}

/** Integer cents as Shopify writes money: a decimal of two places, of a yen or won amount too ("35000.0" there is "35000.00" here). */
export function money(cents: number, currencyCode: string): Money {
  return { amount: decimal(cents), currencyCode };
}

/** The same amount in the shop's currency and in the shopper's, which the local shop does not tell apart. */
export function moneyBag(cents: number, currencyCode: string): { shopMoney: Money; presentmentMoney: Money } {
  return { shopMoney: money(cents, currencyCode), presentmentMoney: money(cents, currencyCode) };
}

/** Integer cents as a decimal text: 1250 → "12.50". */
export function decimal(cents: number): string {
  return (cents / 100).toFixed(2);
}
