import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import type { Page } from "playwright-core";
import type { Mail } from "../../shop/inbox/mail";
import type { LocalShop } from "../../shop/local-shop";
import { startLocalShop } from "../../shop/start-local-shop";
import { type AdminPage, adminPage } from "./admin-page";
import { eventually } from "./eventually";
import { type FrameStorage, type JourneyBrowser, openBrowser } from "./open-browser";
import { workDone } from "./work-done";

/** A fresh local shop, a merchant at its admin and a shopper on its storefront, each with a browser of their own. */
export interface Stage {
  shop: LocalShop;
  /** The app's database. */
  pool: pg.Pool;
  merchant: JourneyBrowser;
  admin: AdminPage;
  shopper: JourneyBrowser;
  page: Page;
  /** Waits until the app has nothing left to do now. */
  settled(): Promise<void>;
  /** Moves the shop's clock, and lets everything happen that had waited. */
  skip(ms: number): Promise<void>;
  mailsTo(address: string): Promise<Mail[]>;
  /** The mails once there are so many; the next one may wait some minutes more, for its code. */
  mailsUpTo(address: string, count: number): Promise<Mail[]>;
  close(): Promise<void>;
}

export async function openStage(storage: FrameStorage): Promise<Stage> {
  const folder = mkdtempSync(join(tmpdir(), "attendant-story-"));
  const shop = await startLocalShop({ dataDir: folder, fresh: true, seed: { customers: 40, days: 30 } });
  const pool = new pg.Pool({ connectionString: shop.databaseUrl, max: 2 });
  const merchant = await openBrowser(storage);
  const shopper = await openBrowser(storage);
  const settled = () => workDone(shop, pool);
  const skip = async (ms: number) => {
    await shop.clock.skip(ms);
    await settled();
  };
  const mailsTo = async (address: string) => (await shop.inbox.messages()).filter((mail) => mail.to.includes(address));
  return {
    shop,
    pool,
    merchant,
    admin: adminPage(await merchant.context.newPage(), shop),
    shopper,
    page: await shopper.context.newPage(),
    settled,
    skip,
    mailsTo,
    mailsUpTo: (address, count) =>
      eventually(`mail ${count} to ${address}`, async () => {
        const mails = await mailsTo(address);
        if (mails.length >= count) return mails;
        await skip(60_000);
      }),
    async close() {
      await merchant.close();
      await shopper.close();
      await pool.end();
      await shop.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
