import { moneyBag } from "../../api/money";

/** An amount as webhooks write it, from integer cents. */
export function moneySet(cents: number, currency: string): object {
  const { shopMoney } = moneyBag(cents, currency);
  const amount = { amount: shopMoney.amount, currency_code: currency };
  return { shop_money: amount, presentment_money: amount };
}
