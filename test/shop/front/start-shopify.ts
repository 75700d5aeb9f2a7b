import type { IncomingMessage, ServerResponse } from "node:http";
import { makeLocalAdmin } from "../admin/make-local-admin";
import { type MerchantActions, makeMerchantActions } from "../admin/merchant-actions";
import { makePanel, type PanelControls } from "../admin/panel/make-panel";
import { readThemeExtension } from "../admin/read-theme-extension";
import { type AccessTokens, makeAccessTokens } from "../api/access-tokens";
import { type Faults, makeFaults } from "../api/faults";
import { makeShopApi } from "../api/handle-shop-api";
import { type AppConfig, readAppConfig } from "../api/read-app-config";
import type { AppCredentials } from "../api/session-token";
import type { Clock } from "../clock";
import type { Store } from "../store/store";
import { makeWebhooks, type Webhooks } from "../webhooks/make-webhooks";
import { makeCertificates } from "./make-certificates";
import { type Handler, makeFront } from "./make-front";
import { makeShopifyListener } from "./make-shopify-listener";
import { makeOrigins, type Origins } from "./origins";

type StorefrontHandler = (request: IncomingMessage, response: ServerResponse, url: URL, shop: string) => Promise<boolean>;

export interface ShopifyOptions {
  dataDir: string;
  /** Where browsers come in, where the app's calls to Shopify come in, and where the app's process listens. */
  ports: { front: number; tls: number; app: number };
  store: Store;
  clock: Clock;
  credentials: AppCredentials;
  /** Path of `shopify.app.toml`. */
  appConfigFile: string;
  /** Folder of the theme app extension. */
  themeExtensionDir: string;
  /** Makes the storefront; it sends its webhooks by the queue that it gets. */
  storefront(webhooks: Webhooks, origins: Origins): StorefrontHandler;
  /** Who is signed in on the storefront, for the app proxy. */
  loggedInCustomerId?(request: IncomingMessage, shop: string): number | null;
  /** Port of the inbox's web pages, or a handler of its own. */
  inbox: number | Handler;
  controls: PanelControls;
  /** Rate limit of the Admin API; 1000 points and 50 a second when left out. */
  limit?: { maximum: number; restoreRate: number };
}

/** Everything of the local shop that stands for Shopify itself, running. */
export interface LocalShopify {
  origins: Origins;
  config: AppConfig;
  webhooks: Webhooks;
  faults: Faults;
  tokens: AccessTokens;
  actions: MerchantActions;
  /** For the app's process: NODE_EXTRA_CA_CERTS. */
  caFile: string;
  close(): Promise<void>;
}

/** Starts the front, the TLS listener, the Admin API, the webhook queue, the admin and the panel. Rejects when a port is taken. */
export async function startShopify(options: ShopifyOptions): Promise<LocalShopify> {
  const { store, clock, credentials, ports } = options;
  const config = readAppConfig(options.appConfigFile);
  const origins = makeOrigins(ports.front);
  const certificates = await makeCertificates(options.dataDir);
  const tokens = makeAccessTokens(store, clock);
  const appCall = { appPort: ports.app, appHost: new URL(origins.app).host, apiSecret: credentials.apiSecret };
  const webhooks = makeWebhooks({ store, clock, config, ...appCall });
  const faults = makeFaults(() => tokens.expireAll());
  const extension = () => readThemeExtension(options.themeExtensionDir);
  const actions = makeMerchantActions({ store, clock, webhooks, tokens, embed: () => mainEmbed(extension()) });
  const world = { store, clock, config, credentials, origins, actions, extension };
  const admin = makeLocalAdmin(world);
  const panel = makePanel({ ...world, webhooks, faults, controls: options.controls });
  const listener = makeShopifyListener({
    port: ports.tls,
    certificates,
    shopApi: makeShopApi({
      ...{ store, clock, config, credentials, tokens, faults },
      announce: (topic, shop, payload) => webhooks.enqueue(topic, shop, payload),
      ...(options.limit ? { limit: options.limit } : {}),
    }),
  });
  const front = makeFront({
    ...{ port: ports.front, clock, appPort: ports.app, apiSecret: credentials.apiSecret, appProxy: config.appProxy },
    isShop: (handle) => store.shop(handle) !== undefined,
    storefront: options.storefront(webhooks, origins),
    ...(options.loggedInCustomerId ? { loggedInCustomerId: options.loggedInCustomerId } : {}),
    admin: async (request, response, url) => (await panel(request, response, url)) || admin(request, response, url),
    inbox: options.inbox,
  });
  await Promise.all([front.listen(), listener.listen()]);
  return {
    ...{ origins, config, webhooks, faults, tokens, actions, caFile: certificates.caFile },
    async close() {
      webhooks.close();
      await Promise.all([front.close(), listener.close()]);
    },
  };
}

/** The app embed that `enableEmbed` means when none is named: the first one that the extension brings. */
function mainEmbed(extension: ReturnType<typeof readThemeExtension>): string {
  return extension.blocks.find(({ target }) => target !== "section")?.handle ?? "app-embed";
}
