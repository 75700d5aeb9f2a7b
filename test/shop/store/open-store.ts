import { openDocumentFile } from "./document-file";
import type { Kind, Kinds } from "./kinds";
import type { ChangeOf, Store, StoreChange } from "./store";
import { type LoadableTable, makeTable } from "./table";

const firstId = 7_000_000_000_001;

/**
 * Opens the local shop's data, `:memory:` for none that lasts. Everything is synchronous: a change is in the file and told
 * to the listeners when the call returns.
 */
export function openStore(path: string): Store {
  const file = openDocumentFile(path);
  const listeners = new Set<(change: StoreChange) => void>();
  let silent = 0;

  const table = <K extends Kind>(kind: K): LoadableTable<Kinds[K]> =>
    makeTable(kind, file, (shop, before, after) => {
      if (silent > 0) return;
      const change: ChangeOf<K> = { kind, shop, before, after };
      // A kind with its own records is one member of the union; TypeScript cannot follow that through K.
      for (const listener of [...listeners]) listener(change as StoreChange);
    });
  const tables: { [K in Kind]: LoadableTable<Kinds[K]> } = {
    shops: table("shops"),
    products: table("products"),
    collections: table("collections"),
    customers: table("customers"),
    orders: table("orders"),
    carts: table("carts"),
    checkouts: table("checkouts"),
    discounts: table("discounts"),
    metafields: table("metafields"),
    metafieldDefinitions: table("metafieldDefinitions"),
    tokens: table("tokens"),
    deliveries: table("deliveries"),
  };
  for (const { kind, shop, id, body } of file.documents()) {
    if (kind in tables) tables[kind as Kind].load(shop, id, body);
  }

  const count = (name: string, start: number): number => {
    const next = Number(file.value(`count:${name}`) ?? start);
    file.setValue(`count:${name}`, String(next + 1));
    return next;
  };
  return {
    ...tables,
    nextId: () => count("id", firstId),
    count,
    shop: (name) => tables.shops.all().find((record) => record.handle === name || record.domain === name),
    batch(work, options) {
      if (options?.silent) silent += 1;
      try {
        return file.transaction(work);
      } finally {
        if (options?.silent) silent -= 1;
      }
    },
    setting: (name) => file.value(`setting:${name}`),
    setSetting: (name, value) => file.setValue(`setting:${name}`, value),
    on(_event, listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close: () => file.close(),
  };
}
