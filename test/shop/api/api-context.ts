import type { Clock } from "../clock";
import type { Store } from "../store/store";
import type { ShopRecord } from "../store/types";
import type { AppConfig } from "./read-app-config";

/** Tells the app of a change, as Shopify's webhooks do. */
export type SendWebhook = (topic: string, shop: string, payload: object) => void;

/** What resolvers work with: one call of one shop. */
export interface ApiContext {
  shop: Readonly<ShopRecord>;
  store: Store;
  clock: Clock;
  config: AppConfig;
  apiKey: string;
  scopes: readonly string[];
}
