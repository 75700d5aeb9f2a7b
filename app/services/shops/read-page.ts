import type { VendorOutcome } from "~/domain/shared/outcome";
import type { Page, Platform } from "~/domain/shared/platform";
import type { SyncPart } from "~/domain/shops/setup";
import type { Shop } from "~/generated/prisma/client";
import type { Db, Tx } from "../db";
import { saveOrder } from "../events/save-order";
import { inTransaction } from "../in-transaction";
import { saveProduct } from "./save-product";
import { saveSyncedCustomer } from "./save-synced-customer";

export interface ReadPage {
  count: number;
  next: string | null;
  save(db: Db, now: Date): Promise<void>;
}

const orderHistoryDays = 60;

/** Reads one page of a part, with what saves it. */
export async function readPage(platform: Platform, shop: Shop, part: SyncPart, after: string | null): Promise<VendorOutcome<ReadPage>> {
  switch (part) {
    case "products":
      return toPage(await platform.products(after), (tx, product) => saveProduct(tx, shop.id, product, []));
    case "customers":
      return toPage(await platform.customers(after), (tx, customer, now) => saveSyncedCustomer(tx, shop.id, customer, now));
    case "orders": {
      const installedAt = shop.installedAt ?? shop.createdAt;
      const since = new Date(installedAt.getTime() - orderHistoryDays * 86_400_000);
      return toPage(await platform.orders(since, after), (tx, order, now) => {
        const { firstName = null, lastName = null, locale = null, country = null, city = null } = order.customer ?? {};
        const person = { firstName, lastName, locale, country, city };
        return saveOrder(tx, shop, { order, person, acceptsMarketing: false }, "sync", now);
      });
    }
  }
}

/** Each item in a transaction of its own, so that none holds another up; a page that is read again changes nothing. */
function toPage<Item>(
  page: VendorOutcome<Page<Item>>,
  saveOne: (tx: Tx, item: Item, now: Date) => Promise<unknown>,
): VendorOutcome<ReadPage> {
  if (!page.ok) return page;
  const { items, next } = page.value;
  const save = async (db: Db, now: Date): Promise<void> => {
    for (const item of items) await inTransaction(db, (tx) => saveOne(tx, item, now));
  };
  return { ok: true, value: { count: items.length, next, save } };
}
