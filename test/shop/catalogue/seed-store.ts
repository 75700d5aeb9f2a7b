import type { Store } from "../store/store";
import { makeHistory } from "./history/make-history";
import { makeProducts } from "./make-products";
import { makeCustomers } from "./people/make-customers";
import { makeRandom } from "./random";
import { shops } from "./shops";

export interface SeedOptions {
  /** History ends here. */
  now: Date;
  seed: number;
  /** Customers of the main shop; 3,000 when left out. */
  customers?: number;
  /** Days of orders; a year when left out. */
  days?: number;
}

const marl = "marl-and-moss.myshopify.com";
const lane = "north-lane.myshopify.com";

/** Flat postage in a shop's money, free from a certain subtotal on. */
export function shippingOf(shop: string, subtotal: number): number {
  if (shop === lane) return subtotal >= 5_000_000 ? 0 : 300_000;
  return subtotal >= 6000 ? 0 : 490;
}

/** Fills an empty store with both shops. The same `now` and `seed` make the same shops, ids included. */
export function seedStore(store: Store, { now, seed, customers = 3000, days = 365 }: SeedOptions): void {
  const opened = new Date(now.getTime() - 730 * 86_400_000).toISOString();
  store.batch(
    () => {
      for (const shop of shops) store.shops.put({ ...shop, createdAt: opened });

      const random = makeRandom(seed);
      const products = makeProducts(
        store,
        { shop: marl, vendor: "Marl & Moss", locales: ["en", "ko", "th", "zh-CN"], price: (cents) => cents, createdAt: opened },
        random,
      );
      const crowd = makeCustomers(
        store,
        { shop: marl, count: customers, mix: { DE: 46, KR: 14, TH: 8, CN: 8, US: 12, FR: 9, AE: 3 }, now },
        random,
      );
      makeHistory(
        store,
        {
          shop: marl,
          products,
          customers: crowd,
          days,
          // A small shop, however many have bought there: a year is some five thousand orders.
          ordersPerDay: Math.max(4, Math.min(16, customers / 45)),
          now,
          shipping: (sum) => shippingOf(marl, sum),
        },
        random,
      );

      const second = makeRandom(seed + 1);
      const only = [
        "handleless-tea-cup",
        "noodle-bowl",
        "moon-jar",
        "striped-tea-towel",
        "walnut-round-board",
        "hojicha-tin",
        "matcha-whisk",
        "fermenting-crock",
      ];
      const few = makeProducts(
        store,
        {
          shop: lane,
          vendor: "North Lane",
          locales: ["ko", "en"],
          price: (cents) => Math.round((cents * 14.5) / 500) * 500 * 100,
          only,
          createdAt: opened,
        },
        second,
      );
      const locals = makeCustomers(store, { shop: lane, count: Math.ceil(customers / 8), mix: { KR: 95, US: 5 }, now }, second);
      makeHistory(
        store,
        { shop: lane, products: few, customers: locals, days, ordersPerDay: 2, now, shipping: (sum) => shippingOf(lane, sum) },
        second,
      );
      store.setSetting("seeded", JSON.stringify({ seed, now: now.toISOString(), customers, days }));
    },
    { silent: true },
  );
}
