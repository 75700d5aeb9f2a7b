import type { Clock } from "../clock";
import type { Store } from "../store/store";
import type { ShopRecord } from "../store/types";
import type { AppConfig } from "./read-app-config";

/** What resolvers work with: one call of one shop. */
export interface ApiContext {
  shop: Readonly<ShopRecord>;
  store: Store;
  clock: Clock;
  config: AppConfig;
  apiKey: string;
  scopes: readonly string[];
  /** Sends the webhook that follows from what a call changed. */
  announce(topic: string, payload: object): void;
}
