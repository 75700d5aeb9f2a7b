import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { type Browser, chromium, type FrameLocator, type Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { makeAccessTokens } from "../api/access-tokens";
import { makeFaults } from "../api/faults";
import { readAppConfig } from "../api/read-app-config";
import { seedStore } from "../catalogue/seed-store";
import { makeClock } from "../clock";
import { makeFront } from "../front/make-front";
import { makeOrigins } from "../front/origins";
import { findBrowser } from "../setup/find-browser.mjs";
import { findFreePorts } from "../setup/find-port";
import { openStore } from "../store/open-store";
import { makeStorefrontModes } from "../storefront/modes";
import { makeWebhooks } from "../webhooks/make-webhooks";
import { startFixtureApp } from "./fixture-app";
import { makeLocalAdmin } from "./make-local-admin";
import { makeMerchantActions } from "./merchant-actions";
import { makePanel } from "./panel/make-panel";
import { makeThemeActions } from "./theme-actions";

const shop = "marl-and-moss.myshopify.com";
const credentials = { apiKey: "key", apiSecret: "secret" };
const userAgent = "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/146.0.0.0 Safari/537.36";
const modes = makeStorefrontModes();
const store = openStore(":memory:");
const clock = makeClock();
const config = readAppConfig(new URL("../../../shopify.app.toml", import.meta.url).pathname);
let app: Server;
let front: ReturnType<typeof makeFront>;
let browser: Browser;
let page: Page;
let frame: FrameLocator;
let admin: string;
let stopWebhooks: () => void;

beforeAll(async () => {
  app = await startFixtureApp();
  const appPort = (app.address() as AddressInfo).port;
  const port = await findFreePorts(1);
  const origins = makeOrigins(port);
  admin = `${origins.admin}/store/marl-and-moss`;
  seedStore(store, { now: clock.now(), seed: 1, customers: 20, days: 20 });
  const webhooks = makeWebhooks({ store, clock, config, appPort, apiSecret: "secret", appHost: new URL(origins.app).host });
  stopWebhooks = webhooks.close;
  const tokens = makeAccessTokens(store, clock);
  const theme = makeThemeActions(store, { handle: "attendant", embed: () => "attendant", blocks: () => ["inline"] });
  const actions = makeMerchantActions({ store, clock, webhooks, tokens, theme });
  const heading = { type: "text", id: "heading", label: "Heading", default: "Hello" };
  const inline = { handle: "inline", name: "Attendant block", target: "section", settings: [heading] };
  const extension = () => ({ handle: "attendant", blocks: [{ handle: "attendant", name: "Attendant", target: "body" }, inline] });
  const world = { store, clock, config, credentials, origins, actions, extension };
  const controls = {
    smtp: { isDown: () => false, setDown: async () => {} },
    app: { running: () => true, pid: () => 1, start: async () => {}, kill: async () => {} },
  };
  const panel = makePanel({ ...world, storefront: modes, webhooks, faults: makeFaults(), controls });
  const pages = makeLocalAdmin(world);
  front = makeFront({
    ...{ port, clock, appPort, apiSecret: "secret", appProxy: config.appProxy },
    isShop: () => true,
    storefront: async (_request, response) => {
      response.writeHead(200, { "content-type": "text/html" }).end("<html><head></head><body>The storefront</body></html>");
      return true;
    },
    admin: async (request, response, url) => (await panel(request, response, url)) || pages(request, response, url),
    inbox: async () => false,
  });
  await front.listen();
  browser = await chromium.launch({ executablePath: findBrowser(), args: ["--no-sandbox"] });
});
afterAll(async () => {
  await browser?.close();
  stopWebhooks?.();
  await front?.close();
  app?.close();
  store.close();
});
beforeEach(async () => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, userAgent });
  page = await context.newPage();
  page.setDefaultTimeout(8_000);
  frame = page.frameLocator("#app-frame");
  return () => context.close();
});

const openApp = async (path = "/app"): Promise<void> => {
  await page.goto(`${admin}/apps/attendant${path}`);
  await frame.getByRole("heading", { name: path.replace(/[?#].*/, "") }).waitFor();
};
const path = (): string => page.url().slice(admin.length);

test("the first opening installs the app, frames it, and keeps path, query and hash in the address", async () => {
  expect(store.shop(shop)?.installed).toBe(false);
  await openApp("/app/flows?sort=new#third");
  expect(store.shop(shop)?.installed).toBe(true);
  await page.getByRole("heading", { name: "Title of /app/flows" }).waitFor();
  expect(path()).toBe("/apps/attendant/app/flows?sort=new#third");
  await page.getByRole("link", { name: "Profiles" }).click();
  await frame.getByRole("heading", { name: "/app/profiles" }).waitFor();
  await expect.poll(path).toBe("/apps/attendant/app/profiles");
  expect(await page.locator("#app-nav [aria-current=page]").textContent()).toBe("Profiles");
});

test("requests carry an id token; toast, title bar button and modal work", async () => {
  await openApp();
  await frame.getByRole("button", { name: "Ask the app" }).click();
  await frame.getByText("Bearer").waitFor();
  await page.getByRole("button", { name: "Create" }).click();
  await page.getByText("Created").waitFor();
  await frame.getByRole("button", { name: "Open modal" }).click();
  const modal = frame.getByRole("dialog", { name: "A modal" });
  await modal.getByText("Words in the modal").waitFor();
  await page.keyboard.press("Escape");
  await modal.waitFor({ state: "hidden" });
});

test("the picker searches and hands over what was chosen", async () => {
  await openApp();
  await frame.getByRole("button", { name: "Pick" }).click();
  const picker = page.getByRole("dialog", { name: "Add products" });
  await picker.getByRole("searchbox").fill("stoneware mug");
  await picker.getByRole("checkbox", { name: /Stoneware mug/ }).check();
  await picker.getByRole("button", { name: "Add", exact: true }).click();
  await frame.getByText("Stoneware mug").waitFor();
});

test("unsaved changes hold every way out until the merchant says so", async () => {
  await openApp();
  await frame.getByLabel("Name").fill("x");
  await page.getByText("Unsaved changes").waitFor();
  for (const leave of [
    page.getByRole("link", { name: "Orders" }),
    page.getByRole("link", { name: "Flows" }),
    frame.getByRole("link", { name: "A link of the app" }),
  ]) {
    await leave.click();
    await page.getByRole("dialog", { name: "Leave page with unsaved changes?" }).getByRole("button", { name: "Stay" }).click();
    expect(path()).toBe("/apps/attendant/app");
  }
  await page.getByRole("button", { name: "Save" }).click();
  await frame.getByText("saved").waitFor();
  await page.getByText("Unsaved changes").waitFor({ state: "hidden" });
  await frame.getByLabel("Note").fill("y");
  await page.getByText("Unsaved changes").waitFor();
  await frame.getByRole("link", { name: "A link of the app" }).click();
  await page.getByRole("button", { name: "Leave page" }).click();
  await frame.getByRole("heading", { name: "/app/flows" }).waitFor();
});

test("a form with data-save-bar is saved and discarded from the bar", async () => {
  await openApp();
  await frame.getByLabel("Note").fill("y");
  await page.getByRole("button", { name: "Discard" }).click();
  await expect.poll(() => frame.getByLabel("Note").inputValue()).toBe("");
  await frame.getByLabel("Note").fill("z");
  await page.getByRole("button", { name: "Save" }).click();
  await frame.getByText("form saved").waitFor();
});

test("links of the shopify: scheme lead into the admin", async () => {
  await openApp();
  await frame.getByRole("link", { name: "Products in the admin" }).click();
  await page.getByRole("heading", { name: "Products" }).waitFor();
});

test("the theme editor's deep link offers the embed switched on, and saving makes it so", async () => {
  await page.goto(`${admin}/themes/current/editor?context=apps&template=product&activateAppId=key/attendant`);
  expect(await page.getByRole("switch", { name: /Attendant/ }).isChecked()).toBe(true);
  expect(store.shop(shop)?.embeds.attendant?.enabled ?? false).toBe(false);
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByText("Saved", { exact: true }).waitFor();
  expect(store.shop(shop)?.embeds.attendant?.enabled).toBe(true);
});

test("the theme editor places a block by a deep link, keeps its settings and removes it", async () => {
  await page.goto(`${admin}/themes/current/editor?context=apps&template=product&addAppBlockId=key/inline&target=mainSection`);
  await page.getByText("Unsaved changes").waitFor();
  await page.getByLabel("Heading").fill("Ask us");
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByText("In the section “main”").waitFor();
  const blocks = () => Object.values(store.shop(shop)?.templates?.product?.sections.main?.blocks ?? {});
  expect(blocks()).toEqual([{ type: expect.stringContaining("shopify://apps/attendant/blocks/inline/"), settings: { heading: "Ask us" } }]);
  expect(await page.getByLabel("Heading").inputValue()).toBe("Ask us");
  await page.getByRole("button", { name: "Remove block" }).click();
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByText("No app's block is on this template.").waitFor();
  expect(blocks()).toEqual([]);
  await page.getByRole("link", { name: "Add Attendant block: New section" }).click();
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByText("In a section of its own").waitFor();
  await page.getByLabel("Template").selectOption("cart");
  await page.getByText("No app's block is on this template.").waitFor();
});

test("the merchant ships an order, sets stock and uninstalls", async () => {
  await openApp();
  const order = store.orders.all(shop).find(({ fulfillment, cancelledAt }) => !fulfillment && !cancelledAt);
  await page.goto(`${admin}/orders/${order?.id}`);
  await page.getByRole("button", { name: "Fulfil order" }).click();
  await page.getByRole("button", { name: "Mark as delivered" }).click();
  await page.getByText("Delivered", { exact: true }).first().waitFor();
  expect(store.orders.get(shop, order?.id ?? 0)?.fulfillment?.deliveredAt).toBeTruthy();

  await page.goto(`${admin}/products?q=stoneware+mug`);
  await page.getByLabel("Stock of Stoneware mug Moss").fill("0");
  await page.getByRole("button", { name: "Set" }).first().click();
  await page.getByText("Sold out").first().waitFor();

  await openApp();
  await page.getByLabel("About this app").click();
  await page.getByRole("button", { name: "Uninstall" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Uninstall" }).click();
  await page.getByText("was uninstalled").waitFor();
  expect(store.shop(shop)).toMatchObject({ installed: false, embeds: { attendant: { enabled: false } } });
});

test("the panel moves the clock, and pages follow", async () => {
  await page.goto(new URL("/panel", admin).href);
  await page.getByRole("button", { name: "Skip 1 day" }).click();
  await page.getByText("1 d ahead of real time").waitFor();
  await openApp();
  const shown = Date.parse((await frame.locator("time").textContent()) ?? "");
  expect(Math.abs(shown - Date.now() - 86_400_000)).toBeLessThan(60_000);
  await page.goto(new URL("/panel", admin).href);
  await page.getByRole("button", { name: "Back to real time" }).click();
  await page.getByText("Real time, Europe/Berlin").waitFor();
});

test("the panel switches the storefront's states", async () => {
  await page.goto(new URL("/panel", admin).href);
  await page.getByLabel("Dark theme").check();
  await page.getByLabel("App proxy").selectOption("slow");
  await page.getByRole("button", { name: "Apply" }).click();
  await expect.poll(() => modes.current()).toMatchObject({ dark: true, rtl: false, proxy: { slowMs: 5000 } });
});

test("nothing is wider than a phone, and the navigation opens there", async () => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const at of ["", "/orders", "/products", "/customers", "/discounts", "/apps/attendant/app"]) {
    await page.goto(admin + at);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  }
  await page.goto(new URL("/panel", admin).href);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await page.getByRole("button", { name: "Menu" }).click();
  await page.getByRole("link", { name: "Orders" }).click();
  await page.getByRole("heading", { name: "Orders" }).waitFor();
});
