import { join, resolve } from "node:path";
import { makeLocalAdmin } from "./admin/make-local-admin";
import { makeMerchantActions } from "./admin/merchant-actions";
import { readThemeExtension } from "./admin/read-theme-extension";
import { makeAccessTokens } from "./api/access-tokens";
import { makeFaults } from "./api/faults";
import { makeShopApi } from "./api/handle-shop-api";
import { readAppConfig } from "./api/read-app-config";
import { seedStore } from "./catalogue/seed-store";
import { makeClock } from "./clock";
import { makeCertificates } from "./front/make-certificates";
import { makeFront } from "./front/make-front";
import { makeShopifyListener } from "./front/make-shopify-listener";
import { makeOrigins } from "./front/origins";
import { makeHostRewriter } from "./front/rewrite-hosts";
import { startInbox } from "./inbox/start-inbox";
import type { LocalShop, LocalShopOptions } from "./local-shop";
import { makeAppProcess } from "./setup/app-process";
import { appSettings } from "./setup/app-settings";
import { buildWhenStale } from "./setup/build-when-stale";
import { choosePorts } from "./setup/choose-ports";
import { forgetRunningShop, noteRunningShop, openDataFolder } from "./setup/data-folder";
import { openShopDatabase } from "./setup/open-shop-database";
import { readSecrets } from "./setup/read-secrets";
import { root } from "./setup/run-tool.mjs";
import { openStore } from "./store/open-store";
import { makeWebhooks } from "./webhooks/make-webhooks";

/**
 * Starts the local shop: database, catalogue, everything of Shopify that the app and a browser meet, inbox and app.
 *
 * @throws Error that says what to do; what had been started by then is stopped
 */
export async function startLocalShop(options: LocalShopOptions): Promise<LocalShop> {
  const step = options.step ?? (async (_title, work) => work());
  const started: (() => unknown)[] = [];
  const stop = async () => {
    for (const end of started.reverse()) await end();
    started.length = 0;
  };
  try {
    return await start(options, step, (end) => started.push(end), stop);
  } catch (error) {
    await stop();
    throw error;
  }
}

async function start(
  options: LocalShopOptions,
  step: NonNullable<LocalShopOptions["step"]>,
  onStop: (end: () => unknown) => void,
  stop: () => Promise<void>,
): Promise<LocalShop> {
  const dataDir = resolve(options.dataDir);
  await openDataFolder(dataDir, options.fresh ?? false);
  const ports = await choosePorts(options.basePort);
  const origins = makeOrigins(ports.front);
  noteRunningShop(dataDir, { pid: process.pid, addresses: [] });
  onStop(() => forgetRunningShop(dataDir));

  const database = await step("Database and migrations", () =>
    openShopDatabase({ dataDir, port: ports.postgres, given: options.databaseUrl }),
  );
  onStop(database.stop);
  await step("App, built if its sources have changed", buildWhenStale);

  const clock = makeClock(dataDir);
  const store = openStore(join(dataDir, "shop.sqlite"));
  onStop(() => store.close());
  if (store.shops.all().length === 0) {
    await step("Catalogue, customers and orders", () => seedStore(store, { now: clock.now(), seed: 1, ...options.seed }));
  }

  const config = readAppConfig(join(root, "shopify.app.toml"));
  const secrets = readSecrets(dataDir);
  const credentials = { apiKey: "attendant-local-shop", apiSecret: secrets.shopifyApiSecret };
  const tokens = makeAccessTokens(store, clock);
  const faults = makeFaults();
  const webhooks = makeWebhooks({
    store,
    clock,
    config,
    apiSecret: credentials.apiSecret,
    appPort: ports.app,
    appHost: new URL(origins.app).host,
  });
  onStop(() => webhooks.close());
  const extension = () => readThemeExtension(join(root, "extensions", config.handle));
  const embed = () => extension().blocks.find(({ target }) => target !== "section")?.handle ?? config.handle;
  const actions = makeMerchantActions({ store, clock, webhooks, tokens, embed });
  const certificates = await makeCertificates(dataDir);

  const shopApi = makeShopApi({ store, clock, config, credentials, tokens, faults, announce: webhooks.enqueue });
  const shopify = makeShopifyListener({ port: ports.tls, certificates, shopApi });
  const front = makeFront({
    port: ports.front,
    clock,
    appPort: ports.app,
    apiSecret: credentials.apiSecret,
    appProxy: config.appProxy,
    isShop: (handle) => store.shop(handle) !== undefined,
    storefront: async () => false,
    admin: makeLocalAdmin({ store, clock, config, credentials, origins, actions, extension }),
    inbox: ports.inbox,
  });
  const inbox = await step("Inbox", () =>
    startInbox({ dataDir, smtpPort: ports.smtp, webPort: ports.inbox, toLocal: makeHostRewriter(ports.front).toLocal }),
  );
  onStop(inbox.stop);
  await shopify.listen();
  onStop(shopify.close);
  await front.listen();
  onStop(front.close);

  const env = { ...appSettings({ ports, origins, config, credentials, secrets, certificates, databaseUrl: database.url }), ...options.env };
  const app = makeAppProcess({ dataDir, clock, env, onUnexpectedEnd: options.onAppEnd });
  onStop(app.stop);
  const handle = store.shops.all()[0]?.handle ?? "";
  const urls = {
    admin: `${origins.admin}/store/${handle}/apps/${config.handle}`,
    storefront: origins.storefront(handle),
    inbox: origins.inbox,
    panel: origins.panel,
    app: origins.app,
  };
  if (options.startApp ?? true) await step("App", app.start);
  const appPid = app.pid();
  noteRunningShop(dataDir, { pid: process.pid, addresses: [urls.admin, urls.storefront, urls.inbox], ...(appPid ? { appPid } : {}) });
  return {
    urls,
    databaseUrl: database.url,
    smtpPort: ports.smtp,
    frontPort: ports.front,
    clock,
    app,
    store,
    webhooks,
    api: { fail: faults.fail },
    inbox,
    actions,
    stop,
  };
}
