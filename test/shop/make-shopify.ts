import { join } from "node:path";
import { makeLocalAdmin } from "./admin/make-local-admin";
import { type MerchantActions, makeMerchantActions } from "./admin/merchant-actions";
import { makePanel, type PanelControls } from "./admin/panel/make-panel";
import { readThemeExtension } from "./admin/read-theme-extension";
import { makeThemeActions } from "./admin/theme-actions";
import { makeAccessTokens } from "./api/access-tokens";
import { declareMetafields } from "./api/declare-metafields";
import { type Faults, makeFaults } from "./api/faults";
import { makeShopApi } from "./api/handle-shop-api";
import type { AppConfig } from "./api/read-app-config";
import type { AppCredentials } from "./api/session-token";
import type { Clock } from "./clock";
import type { Certificates } from "./front/make-certificates";
import { makeFront } from "./front/make-front";
import { makeShopifyListener } from "./front/make-shopify-listener";
import type { Origins } from "./front/origins";
import type { ShopPorts } from "./setup/choose-ports";
import { root } from "./setup/run-tool.mjs";
import type { Store } from "./store/store";
import { loggedInCustomerId } from "./storefront/customers/customer-of-request";
import { makeStorefront } from "./storefront/make-storefront";
import { makeStorefrontModes, type StorefrontModeSwitch } from "./storefront/modes";
import { makeWebhooks, type Webhooks } from "./webhooks/make-webhooks";

/** Shopify, as far as the app and a browser meet it. */
export interface LocalShopify {
  webhooks: Webhooks;
  faults: Faults;
  actions: MerchantActions;
  /** The states of the storefronts, for tests of what an app must bear. */
  storefront: StorefrontModeSwitch;
  listen(): Promise<void>;
  close(): Promise<void>;
}

/** Puts the stand-in for Shopify together: admin, panel, Admin API, webhooks and storefronts, behind one front and one TLS listener. */
export function makeShopify(parts: {
  store: Store;
  clock: Clock;
  config: AppConfig;
  credentials: AppCredentials;
  certificates: Certificates;
  origins: Origins;
  ports: ShopPorts;
  controls: PanelControls;
}): LocalShopify {
  const { store, clock, config, credentials, origins, ports } = parts;
  const folder = (name: string) => join(root, "extensions", name);
  const extension = () => readThemeExtension(folder(config.handle));
  declareMetafields(store, config, credentials.apiKey);
  const tokens = makeAccessTokens(store, clock);
  const faults = makeFaults(() => tokens.expireAll());
  const appHost = new URL(origins.app).host;
  const webhooks = makeWebhooks({ store, clock, config, apiSecret: credentials.apiSecret, appPort: ports.app, appHost });
  // The embed named as the app is its main one.
  const embed = () => {
    const embeds = extension().blocks.filter(({ target }) => target !== "section");
    return (embeds.find(({ handle }) => handle === config.handle) ?? embeds[0])?.handle ?? config.handle;
  };
  const modes = makeStorefrontModes();
  const storefront = makeStorefront({
    store,
    clock,
    webhooks: { send: webhooks.enqueue },
    extensionDirs: { theme: folder(config.handle), pixel: folder(`${config.handle}-pixel`) },
    origin: origins.storefront,
    apiKey: credentials.apiKey,
    modes: modes.current,
  });
  const sectionBlocks = () => extension().blocks.flatMap(({ handle, target }) => (target === "section" ? [handle] : []));
  const theme = makeThemeActions(store, { handle: config.handle, embed, blocks: sectionBlocks });
  const actions = makeMerchantActions({ store, clock, webhooks, tokens, theme });

  const world = { store, clock, config, credentials, origins, actions, extension };
  const admin = makeLocalAdmin(world);
  const panel = makePanel({ ...world, storefront: modes, webhooks, faults, controls: parts.controls });
  const front = makeFront({
    port: ports.front,
    clock,
    appPort: ports.app,
    apiSecret: credentials.apiSecret,
    appProxy: config.appProxy,
    isShop: (handle) => store.shop(handle) !== undefined,
    loggedInCustomerId: (request, shop) => loggedInCustomerId(store, request, shop),
    storefront,
    showLiquid: storefront.showLiquid,
    proxyMode: () => modes.current().proxy,
    isLocale: (shop, locale) => {
      const { locales = [], primaryLocale } = store.shop(shop) ?? {};
      return locales.some((one) => one !== primaryLocale && one.toLowerCase() === locale.toLowerCase());
    },
    admin: async (request, response, url) => (await panel(request, response, url)) || admin(request, response, url),
    inbox: ports.inbox,
  });
  // The rate of a shop on Shopify Plus: a first try should not wait for a smaller shop's.
  const limit = { maximum: 20_000, restoreRate: 1_000 };
  const shopApi = makeShopApi({ store, clock, config, credentials, tokens, faults, limit, announce: webhooks.enqueue });
  const shopify = makeShopifyListener({ port: ports.tls, certificates: parts.certificates, shopApi });

  return {
    webhooks,
    faults,
    actions,
    storefront: modes,
    async listen() {
      await shopify.listen();
      await front.listen();
    },
    async close() {
      webhooks.close();
      await front.close();
      await shopify.close();
    },
  };
}
