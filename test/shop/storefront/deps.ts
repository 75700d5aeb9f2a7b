import type { Store } from "../store/store";
import type { StorefrontModes } from "./modes";

/** Sends a webhook; `shop` is the domain, `payload` what the body's JSON will be. A returned promise is not waited for. */
export interface WebhookSender {
  send(topic: string, shop: string, payload: Record<string, unknown>): unknown;
}

/** What the storefront and the actions of the panel work with. */
export interface ShopWorld {
  store: Store;
  clock: { now(): Date };
  webhooks: WebhookSender;
}

export interface StorefrontOptions extends ShopWorld {
  clock: { now(): Date; offsetMs?(): number };
  /** Folders of the theme app extension and the web pixel: `{ theme, pixel }`. Missing ones are passed over. */
  extensionDirs: { theme: string; pixel: string };
  /** The app's id at Shopify, which names its reserved metafield namespaces. */
  apiKey?: string;
  /** The states in which the storefronts are now; ordinary ones when left out. */
  modes?(): Readonly<StorefrontModes>;
  /** Where a shop is found by a browser, without a slash at the end: `http://marl-and-moss.localhost:4700`. */
  origin(shopHandle: string): string;
}

/** Sends a webhook in its turn; a sender that fails must not break the shop. */
export function sendWebhook(world: ShopWorld, topic: string, shop: string, payload: Record<string, unknown>): void {
  try {
    const sent = world.webhooks.send(topic, shop, payload);
    if (sent instanceof Promise) sent.catch(() => undefined);
  } catch (error) {
    console.error(`local shop: ${topic} for ${shop} could not be sent`, error);
  }
}
