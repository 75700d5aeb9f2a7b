/** How far the first set-up of a shop has come. Kept in `shops.setup`. */
export interface ShopSetup {
  /** When the platform last said what the shop is called, where it is, what it counts in. */
  factsAt?: string;
  pixelRegisteredAt?: string;
  snapshotPushedAt?: string;
  embed?: { enabled: boolean; checkedAt: string };
  sync?: Partial<Record<SyncPart, SyncProgress>>;
}

export type SyncPart = "products" | "customers" | "orders";

export interface SyncProgress {
  done: number;
  finishedAt?: string;
  /** Why it waits, when it does. */
  trouble?: string;
}
