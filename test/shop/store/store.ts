import type { Kind, Kinds } from "./kinds";

/**
 * One kind of document. Records come out deeply frozen: to change one, `put` a new one or `patch` it. `shop` is the shop's
 * domain, `id` the record's own key (see `keysOf`: the number of most things, the token of carts, checkouts and tokens,
 * `ownerId/namespace.key` of metafields; of a shop it is the domain again).
 */
export interface Table<T> {
  get(shop: string, id: string | number): Readonly<T> | undefined;
  /** In the order in which they were first put; of every shop when `shop` is left out. */
  all(shop?: string): Readonly<T>[];
  find(shop: string, where: (record: Readonly<T>) => boolean): Readonly<T> | undefined;
  filter(shop: string, where: (record: Readonly<T>) => boolean): Readonly<T>[];
  /** Inserts or replaces, writes through to the file, tells the listeners. */
  put(record: T): Readonly<T>;
  /** Changes some fields of a record that must exist. */
  patch(shop: string, id: string | number, fields: Partial<T>): Readonly<T>;
  delete(shop: string, id: string | number): boolean;
}

export type ChangeOf<K extends Kind> = {
  kind: K;
  shop: string;
  /** null when the record is new. */
  before: Readonly<Kinds[K]> | null;
  /** null when the record was deleted. */
  after: Readonly<Kinds[K]> | null;
};

export type StoreChange = { [K in Kind]: ChangeOf<K> }[Kind];

export type Store = { readonly [K in Kind]: Table<Kinds[K]> } & {
  /** A number of 13 digits that was never handed out before. */
  nextId(): number;
  /** Counts up under a name of its own, for example order numbers: `start`, `start + 1`, … */
  count(name: string, start: number): number;
  /** The shop by its handle ("marl-and-moss") or its domain. */
  shop(handleOrDomain: string): Readonly<Kinds["shops"]> | undefined;
  /** Runs `work` in one transaction of the file; `silent` tells no listener. Many times faster for many writes. */
  batch<T>(work: () => T, options?: { silent?: boolean }): T;
  /** Small values that belong to no shop, such as what was seeded when. */
  setting(name: string): string | undefined;
  setSetting(name: string, value: string): void;
  /** Called after each change, in the order of the changes. Returns how to stop listening. */
  on(event: "change", listener: (change: StoreChange) => void): () => void;
  close(): void;
};
