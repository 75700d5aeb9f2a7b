import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { findBrowser } from "../../setup/find-browser.mjs";
import type { StorefrontModes } from "../modes";
import { serveTestShop, type TestShop } from "../serve-test-shop";

let world: TestShop;
let browser: Browser;
let problems: string[] = [];
beforeAll(async () => {
  world = await serveTestShop();
  world.store.shops.patch(world.shop, world.shop, { installed: true });
  world.theme.enableEmbed(world.shop, true, "attendant");
  browser = await chromium.launch({ executablePath: findBrowser(), args: ["--no-sandbox"] });
});
afterEach(() => {
  world.modes.reset();
  problems = [];
});
afterAll(async () => {
  await browser?.close();
  await world?.close();
});

const open = async (modes: Partial<StorefrontModes>, path = "/products/stoneware-mug"): Promise<Page> => {
  world.modes.mode(modes);
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
  page.on("console", (message) => void (message.type() === "error" && problems.push(message.text())));
  page.on("pageerror", (error) => void problems.push(error.message));
  await page.goto(`${world.origin}${path}`);
  return page;
};
const addToCart = async (page: Page): Promise<void> => {
  await page.getByRole("button", { name: "Add to cart" }).click();
  await page.locator("#cart-drawer[open]").waitFor();
};

it("works under a strict content security policy, which an app's inline script or style does not pass", async () => {
  const page = await open({ csp: true, cookieBanner: true });
  await page.getByRole("region", { name: "Cookies" }).getByRole("button", { name: "Accept" }).click();
  await addToCart(page);
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe("rgb(251, 249, 244)");
  expect(await page.evaluate(() => document.documentElement.dataset.fixture)).toBe("ran");
  expect(problems).toEqual([]);
  await page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "document.documentElement.dataset.inline = 'ran'";
    document.head.append(script);
    document.head.append(Object.assign(document.createElement("style"), { textContent: "body { background: red }" }));
  });
  expect(await page.evaluate(() => [document.documentElement.dataset.inline, getComputedStyle(document.body).backgroundColor])).toEqual([
    undefined,
    "rgb(251, 249, 244)",
  ]);
  expect(problems).toHaveLength(2);
});

it("works with a theme that has its own fetch and adds to arrays", async () => {
  const page = await open({ brokenFetch: true });
  await addToCart(page);
  expect(problems).toEqual([]);
  const found = await page.evaluate(async () => {
    const keys: string[] = [];
    for (const key in []) keys.push(key);
    return [keys, await fetch("/apps/attendant/code").catch((error: Error) => error.message)];
  });
  expect(found).toEqual([["last", "remove"], "theme: this fetch is for the theme"]);
});

it("shows a dark theme and a page from right to left", async () => {
  const dark = await open({ dark: true, rtl: true });
  expect(await dark.evaluate(() => [document.documentElement.dir, getComputedStyle(document.body).backgroundColor])).toEqual([
    "rtl",
    "rgb(27, 26, 23)",
  ]);
  const box = await dark.locator(".gallery").boundingBox();
  expect(box?.x).toBeGreaterThan(500);
  await addToCart(dark);
  expect((await dark.locator("#cart-drawer").boundingBox())?.x).toBeLessThan(100);
  expect(await dark.evaluate(() => document.documentElement.scrollWidth)).toBe(1280);
  expect(problems).toEqual([]);
});

it("hands out a snapshot that is missing, old or broken", async () => {
  world.store.metafields.put({
    shop: world.shop,
    ownerId: `gid://shopify/AppInstallation/${world.store.shop(world.shop)?.appInstallationId}`,
    namespace: "attendant",
    key: "snapshot",
    type: "json",
    value: '{"v":3,"greeting":"hi","list":[{"id":"a"}]}',
  });
  const greeting = async (snapshot: StorefrontModes["snapshot"]) => {
    world.modes.mode({ snapshot });
    const html = await (await world.visitor()("/")).text();
    return (JSON.parse(/id="fixture-embed">(.*?)<\/script>/.exec(html)?.[1] ?? "{}") as { greeting: unknown }).greeting;
  };
  expect(await greeting("ok")).toBe("hi");
  expect(await greeting("missing")).toBeNull();
  expect(await greeting("old")).toBe("hi");
  expect(await greeting("broken")).toBe("hi");
});
