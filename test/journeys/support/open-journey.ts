import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import type { Mail } from "../../shop/inbox/mail";
import type { LocalShop } from "../../shop/local-shop";
import { startLocalShop } from "../../shop/start-local-shop";
import { type Merchant, makeMerchant } from "./merchant";
import { makeShopper, type Shopper } from "./shopper";
import { workDone } from "./work-done";

/** A local shop of its own, with everybody who takes part. */
export interface Journey {
  shop: LocalShop;
  pool: pg.Pool;
  merchant(domain?: string): Merchant;
  shopper(domain?: string): Shopper;
  /** Installs the app, publishes the popup and switches both flows on. @returns the popup's id */
  openShop(domain?: string): Promise<string>;
  settled(): Promise<void>;
  /** Moves the clock and waits for what that brings about. */
  skip(ms: number): Promise<void>;
  mailsTo(address: string): Promise<Mail[]>;
  rows<Row extends pg.QueryResultRow>(sql: string, values?: unknown[]): Promise<Row[]>;
  /** Variants of a product of the shop's catalogue. */
  variants(handle: string): number[];
  stop(): Promise<void>;
}

export const marl = "marl-and-moss.myshopify.com";
export const north = "north-lane.myshopify.com";
export const minute = 60_000;
export const hour = 60 * minute;

/** Starts a fresh local shop in a folder of its own. The app runs and is not installed anywhere yet. */
export async function openJourney(): Promise<Journey> {
  const dataDir = mkdtempSync(join(tmpdir(), "attendant-journey-"));
  const shop = await startLocalShop({ dataDir, fresh: true, seed: { customers: 20, days: 10 } });
  const pool = new pg.Pool({ connectionString: shop.databaseUrl, max: 4 });
  const settled = () => workDone(shop, pool);
  const merchant = (domain = marl) => makeMerchant(shop, dataDir, domain);
  return {
    shop,
    pool,
    merchant,
    shopper: (domain = marl) => makeShopper(shop, domain),
    settled,
    async openShop(domain = marl) {
      const owner = merchant(domain);
      await owner.openApp();
      await settled();
      const popup = await owner.publishPopup();
      await owner.switchOn("recovery");
      await owner.switchOn("feedback");
      await settled();
      return popup;
    },
    async skip(ms) {
      await shop.clock.skip(ms);
      await settled();
      // A mail whose code was still being made looks again a few seconds later.
      await shop.clock.skip(5000);
      await settled();
    },
    mailsTo: async (address) => (await shop.inbox.messages()).filter((mail) => mail.to.includes(address)),
    rows: async <Row extends pg.QueryResultRow>(sql: string, values: unknown[] = []) => (await pool.query<Row>(sql, values)).rows,
    variants: (handle) => shop.store.products.find(marl, (product) => product.handle === handle)?.variants.map(({ id }) => id) ?? [],
    async stop() {
      await pool.end();
      await shop.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
