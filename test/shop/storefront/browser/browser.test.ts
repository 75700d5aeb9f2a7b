import { readFileSync } from "node:fs";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { findBrowser } from "../../setup/find-browser.mjs";
import { serveTestShop, type TestShop } from "../serve-test-shop";

let world: TestShop;
let browser: Browser;
beforeAll(async () => {
  world = await serveTestShop();
  world.store.shops.patch(world.shop, world.shop, {
    installed: true,
    embeds: { attendant: { enabled: true, settings: {} } },
    webPixel: { id: 1, settings: JSON.stringify({ shopKey: "k1", endpoint: "http://attendant.localhost/ingest" }) },
  });
  browser = await chromium.launch({ executablePath: findBrowser(), args: ["--no-sandbox"] });
});
afterAll(async () => {
  await browser?.close();
  await world?.close();
});

const open = async (path: string, size = { width: 1280, height: 900 }): Promise<Page> => {
  const page = await (await browser.newContext({ viewport: size })).newPage();
  page.on("pageerror", (error) => {
    throw error;
  });
  await page.goto(`${world.origin}${path}`);
  return page;
};
/** What the fixture's pixel heard, as soon as it has heard `name`. */
const heard = async (page: Page, name: string): Promise<string[]> => {
  await page.waitForFunction((wanted) => (localStorage.getItem("fixture") ?? "").includes(wanted), name);
  return page.evaluate(() => JSON.parse(localStorage.getItem("fixture") ?? "[]") as string[]);
};

it("runs the pixel in a worker and lets it hear the page, the cart and the app's own events", async () => {
  const page = await open("/products/stoneware-mug");
  await page.getByRole("button", { name: "Add to cart" }).click();
  await page.locator("#cart-drawer[open]").waitFor();
  const names = await heard(page, "product_added_to_cart");
  expect(names.filter((name) => name !== "fixture:ran")).toEqual(["page_viewed", "product_viewed", "product_added_to_cart"]);
  expect(names).toContain("fixture:ran");
  const about = await page.evaluate(() => JSON.parse(localStorage.getItem("fixture-about") ?? "{}") as unknown);
  expect(about).toEqual({
    settings: { shopKey: "k1", endpoint: "http://attendant.localhost/ingest" },
    shop: "Marl & Moss",
    document: "undefined",
    consent: true,
  });
  expect(await page.evaluate(() => document.documentElement.dataset.fixture)).toBe("ran");

  await page.locator("#cart-drawer").getByRole("link", { name: "Check out" }).click();
  await page.getByLabel("Email", { exact: true }).fill("pixel@example.com");
  await page.getByLabel("Last name").click();
  const all = await heard(page, "checkout_contact_info_submitted");
  expect(all.slice(-3)).toEqual(["page_viewed", "checkout_started", "checkout_contact_info_submitted"]);
  expect(world.store.checkouts.find(world.shop, (checkout) => checkout.email === "pixel@example.com")).toBeDefined();
});

it("asks for consent where it must, and lets no pixel hear before the answer", async () => {
  const page = await open("/products/stoneware-mug?region=EU-consent");
  const banner = page.getByRole("region", { name: "Cookies" });
  await banner.waitFor();
  await page.waitForTimeout(300);
  expect(await page.evaluate(() => [localStorage.getItem("fixture"), document.cookie.includes("_shopify_y")])).toEqual([null, false]);
  await page.reload();
  await page.evaluate(() => {
    document.addEventListener("visitorConsentCollected", (event) => Object.assign(window, { collected: (event as CustomEvent).detail }));
  });
  await banner.getByRole("button", { name: "Accept" }).click();
  expect(await heard(page, "product_viewed")).toContain("page_viewed");
  expect(await page.evaluate(() => (window as unknown as { collected: object }).collected)).toMatchObject({
    analyticsAllowed: true,
    marketingAllowed: true,
  });
  await page.goto(`${world.origin}/`);
  expect(await banner.count()).toBe(0);

  const other = await open("/?region=EU-consent");
  await other.getByRole("button", { name: "Decline" }).click();
  await other.goto(`${world.origin}/collections/tea`);
  await other.waitForTimeout(300);
  expect(await other.evaluate(() => localStorage.getItem("fixture"))).toBeNull();
});

it("follows the shop's clock in pages", async () => {
  const later = new Date(Date.now() + 86_400_000);
  world.setNow(later);
  const page = await open("/");
  expect(Math.abs((await page.evaluate(() => Date.now())) - later.getTime())).toBeLessThan(60_000);
});

it("is as wide as the screen and works by keyboard at 360 px", async () => {
  for (const path of ["/", "/collections/all", "/products/stoneware-mug", "/cart", "/th/products/linen-apron"]) {
    const page = await open(path, { width: 360, height: 740 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(360);
    await page.context().close();
  }
  const page = await open("/products/stoneware-mug", { width: 360, height: 740 });
  await page.getByRole("button", { name: "Add to cart" }).focus();
  await page.keyboard.press("Enter");
  await page.locator("#cart-drawer[open]").waitFor();
  await page.keyboard.press("Escape");
  await page.locator("#cart-drawer").waitFor({ state: "hidden" });
  expect(await page.locator("[data-cart-count]").textContent()).toBe("1");
});

it("has nothing that axe finds on the theme's pages and in the checkout", async () => {
  const axe = readFileSync(new URL("../../../../node_modules/axe-core/axe.min.js", import.meta.url), "utf8");
  const page = await open("/products/stoneware-mug");
  await page.getByRole("button", { name: "Add to cart" }).click();
  await page.locator("#cart-drawer[open]").waitFor();
  for (const path of ["/", "/products/stoneware-mug", "/collections/sale", "/search?q=mug", "/account/login", "/cart", "/checkout"]) {
    await page.goto(`${world.origin}${path}`);
    await page.addScriptTag({ content: axe });
    const found = await page.evaluate(async () => {
      const { axe: check } = window as unknown as {
        axe: { run(): Promise<{ violations: { id: string; nodes: { target: unknown }[] }[] }> };
      };
      return (await check.run()).violations.map(({ id, nodes }) => `${id} ${nodes.map(({ target }) => String(target)).join(" ")}`);
    });
    expect(found, path).toEqual([]);
  }
}, 120_000);
