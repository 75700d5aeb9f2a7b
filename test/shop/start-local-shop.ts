import { join, resolve } from "node:path";
import { readAppConfig } from "./api/read-app-config";
import { seedStore } from "./catalogue/seed-store";
import { makeClock } from "./clock";
import { makeCertificates } from "./front/make-certificates";
import { makeOrigins } from "./front/origins";
import { makeHostRewriter } from "./front/rewrite-hosts";
import { startInbox } from "./inbox/start-inbox";
import type { LocalShop, LocalShopOptions } from "./local-shop";
import { makeShopify } from "./make-shopify";
import { makeAppProcess } from "./setup/app-process";
import { appSettings } from "./setup/app-settings";
import { buildWhenStale } from "./setup/build-when-stale";
import { choosePorts } from "./setup/choose-ports";
import { forgetRunningShop, noteRunningShop, openDataFolder } from "./setup/data-folder";
import { openShopDatabase } from "./setup/open-shop-database";
import { readSecrets } from "./setup/read-secrets";
import { root } from "./setup/run-tool.mjs";
import { openStore } from "./store/open-store";

/**
 * Starts the local shop: database, catalogue, everything of Shopify that the app and a browser meet, inbox and app.
 *
 * @throws Error that says what to do; what had been started by then is stopped
 */
export async function startLocalShop(options: LocalShopOptions): Promise<LocalShop> {
  const started: (() => unknown)[] = [];
  const stop = async () => {
    for (let end = started.pop(); end; end = started.pop()) await end();
  };
  try {
    const shop = await start(options, (end) => started.push(end));
    return { ...shop, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function start(options: LocalShopOptions, onStop: (end: () => unknown) => void): Promise<Omit<LocalShop, "stop">> {
  const step: NonNullable<LocalShopOptions["step"]> = options.step ?? (async (_title, work) => work());
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
  const certificates = await makeCertificates(dataDir);
  const settings = appSettings({ ports, origins, config, credentials, secrets, certificates, databaseUrl: database.url });
  const running = { dataDir, clock, env: { ...settings, ...options.env }, onUnexpectedEnd: options.onAppEnd };
  const app = makeAppProcess(running);
  const apart = { web: makeAppProcess({ ...running, role: "web" }), worker: makeAppProcess({ ...running, role: "worker" }) };
  const toLocal = makeHostRewriter(ports.front).toLocal;
  const inbox = await step("Inbox", () => startInbox({ dataDir, smtpPort: ports.smtp, webPort: ports.inbox, toLocal }));
  onStop(inbox.stop);

  const smtp = { isDown: inbox.isDown, setDown: (down: boolean) => (down ? inbox.down() : inbox.up()) };
  const shopify = makeShopify({ store, clock, config, credentials, certificates, origins, ports, controls: { smtp, app } });
  onStop(shopify.close);
  await shopify.listen();
  onStop(() => Promise.all([app.stop(), apart.web.stop(), apart.worker.stop()]));

  const handle = store.shops.all()[0]?.handle ?? "";
  const urls = {
    admin: `${origins.admin}/store/${handle}/apps/${config.handle}`,
    storefront: origins.storefront(handle),
    inbox: origins.inbox,
    panel: origins.panel,
    app: origins.app,
  };
  if (options.startApp ?? true) await step("App", app.start);
  noteRunningShop(dataDir, { pid: process.pid, appPid: app.pid(), addresses: [urls.admin, urls.storefront, urls.inbox] });
  const { webhooks, actions, faults, storefront } = shopify;
  const api = { fail: faults.fail };
  return {
    urls,
    databaseUrl: database.url,
    smtpPort: ports.smtp,
    frontPort: ports.front,
    clock,
    app,
    apart,
    store,
    webhooks,
    api,
    inbox,
    actions,
    storefront,
  };
}
