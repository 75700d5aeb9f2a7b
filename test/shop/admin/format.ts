import type { ShopRecord } from "../store/types";

/** Writes a shop's amounts and times as its merchant reads them. */
export function format(shop: Readonly<ShopRecord>): { money(cents: number): string; time(iso: string): string; day(iso: string): string } {
  const money = new Intl.NumberFormat("en", { style: "currency", currency: shop.currency });
  const time = new Intl.DateTimeFormat("en-GB", { timeZone: shop.timezone, dateStyle: "medium", timeStyle: "short" });
  const day = new Intl.DateTimeFormat("en-GB", { timeZone: shop.timezone, dateStyle: "medium" });
  return {
    money: (cents) => money.format(cents / 100),
    time: (iso) => time.format(new Date(iso)),
    day: (iso) => day.format(new Date(iso)),
  };
}
