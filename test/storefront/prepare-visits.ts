import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, vi } from "vitest";
import { findBrowser } from "../shop/setup/find-browser.mjs";
import { liveTemplate, type ServedStorefront, serveStorefront } from "./serve-storefront";
import { settled, watchRest } from "./settled";

/** A storefront and a browser for the tests of one file. Whatever reaches the console as an error fails the test. */
export interface Visits {
  shop: ServedStorefront;
  /** Opens a page in a browser of its own and waits until the runtime has looked at it. */
  visit(path?: string, options?: BrowserContextOptions, before?: (page: Page) => Promise<unknown>): Promise<Page>;
  /** What the console may say in this test: lines of the browser's own that no page can keep it from. */
  allowed: RegExp | null;
}

/** Chromium's own line for every answer of 400 and more and every request that failed, whoever asked and however well it was handled. */
export const networkLine = /^Failed to load resource: /;

export const phone: BrowserContextOptions = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

export const isShown = async (page: Page): Promise<boolean> => (await page.locator("[data-attendant-view]").count()) > 0;
export const memory = (page: Page): Promise<string | null> => page.evaluate(() => localStorage.getItem("attendant"));

/** The pointer goes out through the top of the window. */
export async function leave(page: Page): Promise<void> {
  await page.mouse.move(600, 300);
  await page.evaluate(() => document.documentElement.dispatchEvent(new MouseEvent("mouseleave", { clientY: -1 })));
  await settled(page);
}

/** Fills in the form as it should be, and sends it. */
export async function sendForm(page: Page): Promise<void> {
  await page.getByLabel("Email address").fill("mina@example.com");
  await page.getByRole("checkbox").check();
  await page.getByRole("button", { name: "Get my code" }).click();
}

/** Call it at the top of a test file. Before each test the welcome popup is live, by exit intent. */
export function prepareVisits(): Visits {
  vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });
  let browser: Browser;
  const troubles: string[] = [];
  const open = new Set<Page>();
  const visits: Visits = {
    shop: undefined as unknown as ServedStorefront,
    allowed: null,
    visit: async (path = "/products/stoneware-mug", options = {}, before = undefined) => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
      await watchRest(context);
      const page = await context.newPage();
      open.add(page);
      page.on("pageerror", (error) => troubles.push(error.message));
      page.on("console", (message) => {
        if (message.type() === "error") troubles.push(`${message.text()} ${message.location().url}`);
      });
      await before?.(page);
      await page.goto(visits.shop.origin + path);
      await settled(page);
      return page;
    },
  };
  beforeAll(async () => {
    visits.shop = await serveStorefront();
    browser = await chromium.launch({ executablePath: findBrowser(), args: ["--no-sandbox"] });
  });
  afterAll(async () => {
    await browser?.close();
    await visits.shop?.close();
  });
  beforeEach(() => {
    for (const list of [troubles, visits.shop.submissions, visits.shop.requests, visits.shop.batches]) list.length = 0;
    visits.allowed = null;
    visits.shop.modes.reset();
    visits.shop.publish(
      liveTemplate("welcome-offer", { triggers: { match: "any", list: [{ kind: "exit-intent", touch: ["scroll-up"] }] } }),
    );
  });
  afterEach(async () => {
    for (const page of open) await page.context().close();
    open.clear();
    expect(troubles.filter((trouble) => !visits.allowed?.test(trouble))).toEqual([]);
  });
  return visits;
}
