import { randomBytes } from "node:crypto";
import { get } from "node:http";
import { join } from "node:path";
import type { PrismaClient } from "~/generated/prisma/client";
import { type Database, openDatabase } from "~/open-database.server";
import { makeSessionToken } from "../shop/api/session-token";
import type { LocalShop } from "../shop/local-shop";
import { readSecrets } from "../shop/setup/read-secrets";
import { root } from "../shop/setup/run-tool.mjs";
import { startLocalShop } from "../shop/start-local-shop";

/** The local shop with the app installed, and its database at hand. */
export interface BenchShop {
  shop: LocalShop;
  database: Database;
  /** Of the shop in the app's database. */
  shopId: number;
  domain: string;
  appPort: number;
  apiSecret: string;
  /** Opens a page of the app as the admin's frame does. @returns milliseconds to the first byte */
  openPage(path: string): Promise<number>;
  stop(): Promise<void>;
}

const domain = "marl-and-moss.myshopify.com";

/** Starts a fresh local shop in `.local/bench` and installs the app. */
export async function startBenchShop(): Promise<BenchShop> {
  const dataDir = join(root, ".local", "bench");
  const shop = await startLocalShop({ dataDir, fresh: true, seed: { customers: 60, days: 10 }, env: { LOG_LEVEL: "error" } });
  const database = openDatabase(shop.databaseUrl, 5);
  const appPort = shop.frontPort + 5;
  const { shopifyApiSecret: apiSecret } = readSecrets(dataDir);
  const openPage = (path: string) => firstByte(`http://127.0.0.1:${appPort}${path}`, new URL(shop.urls.app).host, apiSecret);
  shop.actions.install(domain);
  await openPage("/app");
  const shopId = await waitForInstall(database.db);
  await queueIsEmpty(database);
  const stop = async () => {
    await database.close();
    await shop.stop();
  };
  return { shop, database, shopId, domain, appPort, apiSecret, openPage, stop };
}

/** Waits until every job that is due has been done. */
export async function queueIsEmpty({ pool }: Database): Promise<void> {
  for (;;) {
    const { rows } = await pool.query("select 1 from graphile_worker.jobs where run_at <= now() and attempts < max_attempts limit 1");
    if (rows.length === 0) return;
    await new Promise((done) => setTimeout(done, 100));
  }
}

async function waitForInstall(db: PrismaClient): Promise<number> {
  for (let tries = 0; tries < 300; tries++) {
    const found = await db.shop.findUnique({ where: { domain } });
    if (found?.installedAt) return found.id;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error("The app did not install itself in the local shop.");
}

function firstByte(address: string, host: string, apiSecret: string): Promise<number> {
  const url = new URL(address);
  const handle = domain.split(".")[0];
  const now = new Date();
  url.searchParams.set("embedded", "1");
  url.searchParams.set("shop", domain);
  url.searchParams.set("host", Buffer.from(`admin.shopify.com/store/${handle}`).toString("base64url"));
  url.searchParams.set("id_token", makeSessionToken(domain, { apiKey: "attendant-local-shop", apiSecret }, now));
  url.searchParams.set("session", randomBytes(16).toString("hex"));
  url.searchParams.set("locale", "en");
  // Shopify's library turns bots away.
  const headers = {
    host,
    accept: "text/html",
    "user-agent": "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/146.0.0.0 Safari/537.36",
  };
  return new Promise((done, failed) => {
    const started = performance.now();
    get(url, { headers }, (response) => {
      response.once("readable", () => {
        const ms = performance.now() - started;
        response.resume();
        response.once("end", () => {
          if (response.statusCode === 200) done(ms);
          else failed(new Error(`${url.pathname} answered ${response.statusCode} ${response.headers.location ?? ""}.`));
        });
      });
    }).once("error", failed);
  });
}
