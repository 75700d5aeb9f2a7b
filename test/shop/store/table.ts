import { deepFreeze } from "./deep-freeze";
import type { DocumentFile } from "./document-file";
import { type Kind, type Kinds, keysOf } from "./kinds";
import type { Table } from "./store";

/** Told of each change with the frozen records before and after it. */
export type TableListener<T> = (shop: string, before: T | null, after: T | null) => void;

/** A table in memory over the file, and how to fill it when the file is opened. */
export interface LoadableTable<T> extends Table<T> {
  load(shop: string, id: string, body: string): void;
}

/** Makes the table of one kind. */
export function makeTable<K extends Kind>(kind: K, file: DocumentFile, changed: TableListener<Kinds[K]>): LoadableTable<Kinds[K]> {
  type T = Kinds[K];
  const shops = new Map<string, Map<string, T>>();
  const rowsOf = (shop: string): Map<string, T> => {
    const known = shops.get(shop);
    if (known) return known;
    const rows = new Map<string, T>();
    shops.set(shop, rows);
    return rows;
  };
  const valuesOf = (shop: string): T[] => [...(shops.get(shop)?.values() ?? [])];
  const put = (record: T): T => {
    const { shop, id } = keysOf[kind](record);
    const body = JSON.stringify(record);
    // Kept as read back from its text: what is in memory is what a restart will find.
    const kept = deepFreeze(JSON.parse(body) as T);
    const before = rowsOf(shop).get(id) ?? null;
    file.write(kind, shop, id, body);
    rowsOf(shop).set(id, kept);
    changed(shop, before, kept);
    return kept;
  };
  return {
    load: (shop, id, body) => void rowsOf(shop).set(id, deepFreeze(JSON.parse(body) as T)),
    get: (shop, id) => shops.get(shop)?.get(String(id)),
    all: (shop) => (shop === undefined ? [...shops.values()].flatMap((rows) => [...rows.values()]) : valuesOf(shop)),
    find(shop, where) {
      for (const record of shops.get(shop)?.values() ?? []) if (where(record)) return record;
      return undefined;
    },
    filter: (shop, where) => valuesOf(shop).filter(where),
    put,
    patch(shop, id, fields) {
      const record = shops.get(shop)?.get(String(id));
      if (!record) throw new Error(`The local shop has no ${kind} record ${id} of ${shop}`);
      return put({ ...record, ...fields });
    },
    delete(shop, id) {
      const before = shops.get(shop)?.get(String(id));
      if (!before) return false;
      file.remove(kind, shop, String(id));
      shops.get(shop)?.delete(String(id));
      changed(shop, before, null);
      return true;
    },
  };
}
