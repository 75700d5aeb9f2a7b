import { readFileSync } from "node:fs";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { pixelBatchSchema } from "~/domain/events/pixel-batch.schema";
import { findBrowser } from "../shop/setup/find-browser.mjs";
import { liveTemplate, type ServedStorefront, serveStorefront } from "./serve-storefront";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let shop: ServedStorefront;
let browser: Browser;
const troubles: string[] = [];
const open = new Set<Page>();

beforeAll(async () => {
  shop = await serveStorefront();
  browser = await chromium.launch({ executablePath: findBrowser(), args: ["--no-sandbox"] });
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await shop?.close();
});
beforeEach(() => {
  troubles.length = 0;
  shop.submissions.length = 0;
  shop.requests.length = 0;
  shop.batches.length = 0;
  shop.publish(liveTemplate("welcome-offer", { triggers: { match: "any", list: [{ kind: "exit-intent" }] } }));
});
afterEach(async () => {
  for (const page of open) await page.context().close();
  open.clear();
  expect(troubles).toEqual([]);
});

async function visit(
  path = "/products/stoneware-mug",
  options: BrowserContextOptions = {},
  before?: (page: Page) => Promise<unknown>,
): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  const page = await context.newPage();
  open.add(page);
  page.on("pageerror", (error) => troubles.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") troubles.push(`${message.text()} ${message.location().url}`);
  });
  await before?.(page);
  await page.goto(shop.origin + path);
  await settled(page);
  return page;
}
/** Long enough for the runtime to have started, and for a view to have been loaded. */
const settled = (page: Page) => page.waitForTimeout(350);
async function leave(page: Page) {
  await page.mouse.move(600, 300);
  await page.evaluate(() => document.documentElement.dispatchEvent(new MouseEvent("mouseleave", { clientY: -1 })));
  await settled(page);
}
const dialog = (page: Page) => page.locator("[data-attendant-view] dialog");
const isShown = (page: Page) =>
  page
    .locator("[data-attendant-view]")
    .count()
    .then((count) => count > 0);
const memory = (page: Page) => page.evaluate(() => localStorage.getItem("attendant"));
const phone: BrowserContextOptions = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

describe("before anything is shown", () => {
  it("there is one deferred script, and no request besides", async () => {
    const page = await visit();
    await page.mouse.wheel(0, 900);
    await settled(page);
    expect(shop.requests.filter((path) => !path.includes("pixel") && path !== "/ingest")).toEqual([
      "/cdn/shop/extensions/attendant/assets/attendant.js",
    ]);
    expect(await isShown(page)).toBe(false);
  });

  it("a shop with nothing live gets no script at all", async () => {
    shop.publish();
    await visit();
    expect(shop.requests.filter((path) => path.includes("/attendant/"))).toEqual([]);
  });
});

describe("the welcome popup", () => {
  it("comes when the pointer leaves, and axe finds nothing in it", async () => {
    const page = await visit();
    await leave(page);
    expect(await dialog(page).isVisible()).toBe(true);
    await page.addScriptTag({ content: readFileSync("node_modules/axe-core/axe.min.js", "utf8") });
    const found = await page.evaluate(async () => {
      const { axe } = window as unknown as { axe: { run(where: object): Promise<{ violations: { id: string }[] }> } };
      return (await axe.run({ include: [["[data-attendant-view]"]] })).violations.map(({ id }) => id);
    });
    expect(found).toEqual([]);
  });

  it("keeps the focus, closes by Escape, gives the focus back, and stays away", async () => {
    const page = await visit();
    await page.locator("a[href*='/cart']").first().focus();
    const focused = () => page.evaluate(() => document.activeElement?.outerHTML.slice(0, 80));
    const before = await focused();
    await leave(page);
    for (let press = 0; press < 12; press++) {
      await page.keyboard.press("Tab");
      const inside = await page.evaluate(
        () => document.activeElement?.hasAttribute("data-attendant-view") || document.activeElement === document.body,
      );
      expect(inside).toBe(true);
    }
    await page.keyboard.press("Escape");
    await settled(page);
    expect(await isShown(page)).toBe(false);
    expect(await focused()).toBe(before);
    await leave(page);
    expect(await isShown(page)).toBe(false);
    await page.goto(`${shop.origin}/`);
    await settled(page);
    await leave(page);
    expect(await isShown(page)).toBe(false);
  });

  it.each([
    ["the close button", (page: Page) => page.getByRole("button", { name: "Close" }).click()],
    ["a click beside it", (page: Page) => page.mouse.click(40, 400)],
    ["the quiet way out", (page: Page) => page.getByRole("button", { name: "No, thanks" }).click()],
  ])("closes by %s", async (_, close) => {
    const page = await visit();
    await leave(page);
    const box = await page.getByRole("button", { name: "Close" }).boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
    await close(page);
    await settled(page);
    expect(await isShown(page)).toBe(false);
  });

  it("says what is wrong at the field it belongs to", async () => {
    const page = await visit();
    await leave(page);
    const alert = () => page.locator(".error:not(:empty)").allInnerTexts();
    const send = () => page.getByRole("button", { name: "Get my code" }).click();
    const field = page.getByLabel("Email address");
    await send();
    expect(await alert()).toEqual(["Enter your email address."]);
    await field.fill("mina@");
    await send();
    expect(await alert()).toEqual(["Check this address. It should look like name@example.com."]);
    await field.fill("x".repeat(10_000));
    await send();
    expect(await alert()).toEqual(["This address is too long."]);
    await field.fill("mina@gmial.com");
    expect(await alert()).toEqual([]);
    await send();
    expect(await alert()).toEqual(["Did you mean mina@gmail.com? Yes, use it"]);
    await page.getByRole("button", { name: "Yes, use it" }).click();
    expect(await field.inputValue()).toBe("mina@gmail.com");
    await send();
    expect(await alert()).toEqual(["Tick the box so that we may write to you."]);
    expect(shop.submissions).toEqual([]);
  });

  it("gives the code with copy and apply, once, and never comes again", async () => {
    const page = await visit();
    await leave(page);
    await page.getByLabel("Email address").fill("mina@example.com");
    expect(await page.getByRole("checkbox").isChecked()).toBe(false);
    await page.getByRole("checkbox").check();
    await page.getByRole("button", { name: "Get my code" }).click();
    await page.getByText("TEN-7KQ2M9XD").waitFor();
    expect(shop.submissions).toHaveLength(1);
    expect(shop.submissions[0]).toMatchObject({ email: "mina@example.com", consent: true, locale: "en", trap: "" });
    const apply = page.getByRole("link", { name: "Apply to my cart" });
    expect(await apply.getAttribute("href")).toBe("/discount/TEN-7KQ2M9XD?redirect=%2Fproducts%2Fstoneware-mug");
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.getByRole("button", { name: "Copy" }).click();
    await page.getByRole("button", { name: "Copied" }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe("TEN-7KQ2M9XD");
    await page.reload();
    await settled(page);
    await leave(page);
    expect(await isShown(page)).toBe(false);
    expect(await memory(page)).not.toContain("mina");
  });

  it("takes an address with a mistyped look when the shopper insists", async () => {
    const page = await visit();
    await leave(page);
    await page.getByLabel("Email address").fill("mina@gmial.com");
    await page.getByRole("checkbox").check();
    await page.getByRole("button", { name: "Get my code" }).click();
    await page.getByRole("button", { name: "Get my code" }).click();
    await page.getByText("TEN-7KQ2M9XD").waitFor();
    expect(shop.submissions[0]?.email).toBe("mina@gmial.com");
  });

  it("speaks the page's language", async () => {
    const page = await visit("/ko/products/stoneware-mug");
    await leave(page);
    await page.getByRole("heading", { name: "첫 주문 10% 할인" }).waitFor();
    await page.getByRole("button", { name: "코드 받기" }).waitFor();
  });
});

describe("on a phone", () => {
  it("is a sheet of at most 60 % that a finger draws away", async () => {
    shop.publish(liveTemplate("welcome-offer"));
    const page = await visit("/products/stoneware-mug", phone);
    const box = await page.locator(".panel").boundingBox();
    expect(box?.height).toBeLessThanOrEqual(740 * 0.6 + 1);
    expect(Math.round((box?.y ?? 0) + (box?.height ?? 0))).toBe(740);
    const client = await page.context().newCDPSession(page);
    const touch = (type: string, y?: number) =>
      client.send("Input.dispatchTouchEvent", { type: type as "touchStart", touchPoints: y ? [{ x: 100, y }] : [] });
    const top = (box?.y ?? 0) + 16;
    await touch("touchStart", top);
    for (const down of [20, 60, 110, 150]) await touch("touchMove", top + down);
    await touch("touchEnd");
    await settled(page);
    expect(await isShown(page)).toBe(false);
  });

  it("a fast scroll up is a sign of leaving", async () => {
    const page = await visit("/products/stoneware-mug", phone);
    await page.evaluate(() => document.body.append(Object.assign(document.createElement("div"), { style: "height:4000px" })));
    await page.evaluate(() => scrollTo({ top: 2000, behavior: "instant" }));
    await settled(page);
    await page.evaluate(async () => {
      dispatchEvent(new Event("touchmove"));
      for (const top of [1900, 1600]) {
        scrollTo({ top, behavior: "instant" });
        await new Promise(requestAnimationFrame);
      }
    });
    await settled(page);
    expect(await isShown(page)).toBe(true);
  });
});

describe("memory and consent", () => {
  it("waits for the cookie banner; without consent keeps nothing, and does not come on a later page", async () => {
    shop.publish(liveTemplate("welcome-offer"));
    const page = await visit("/products/stoneware-mug?region=de-consent");
    expect(await isShown(page)).toBe(false);
    await page.locator("#shopify-pc__banner__btn-decline").click();
    await settled(page);
    expect(await isShown(page)).toBe(true);
    await page.keyboard.press("Escape");
    await settled(page);
    expect(await memory(page)).toBeNull();
    const follow = page.evaluate(() => document.querySelector<HTMLAnchorElement>("main a[href*='/'], a[href*='/collections/']")?.click());
    await Promise.all([page.waitForEvent("load"), follow]);
    await settled(page);
    expect(await isShown(page)).toBe(false);
    await page.reload();
    await settled(page);
    expect(await isShown(page)).toBe(false);
  });

  it("remembers once it may", async () => {
    const page = await visit("/products/stoneware-mug?region=de-consent");
    expect(await memory(page)).toBeNull();
    await page.locator("#shopify-pc__banner__btn-accept").click();
    expect(await memory(page)).toContain('"visits":1');
    await page.evaluate(() => {
      const { Shopify } = window as unknown as { Shopify: { customerPrivacy: { setTrackingConsent(allowed: boolean): void } } };
      Shopify.customerPrivacy.setTrackingConsent(false);
    });
    expect(await memory(page)).toBeNull();
  });
});

describe("whatever is broken, the page works and the console is quiet", () => {
  it.each([
    ["no JSON", "{"],
    ["null", "null"],
    ["a shape of later days", '{"v":99,"list":[{}],"text":{}}'],
    ["an empty object", "{}"],
    ["a list of nonsense", '{"v":1,"number":1,"zone":"Nowhere/City","manners":{},"list":[1,{"id":2}],"text":{"en":{"touchpoints":{}}}}'],
  ])("a snapshot that is %s", async (_, text) => {
    shop.publishText(text);
    const page = await visit();
    await leave(page);
    expect(await isShown(page)).toBe(false);
  });

  it("storage that is refused", async () => {
    const refuse = (page: Page) =>
      page.addInitScript(() =>
        Object.defineProperty(window, "localStorage", {
          get: () => {
            throw new DOMException("refused", "SecurityError");
          },
        }),
      );
    const page = await visit("/products/stoneware-mug", {}, refuse);
    await leave(page);
    expect(await isShown(page)).toBe(true);
  });

  it("storage that is full", async () => {
    const fill = (page: Page) =>
      page.addInitScript(() => {
        Storage.prototype.setItem = () => {
          throw new DOMException("full", "QuotaExceededError");
        };
      });
    const page = await visit("/products/stoneware-mug", {}, fill);
    await leave(page);
    expect(await isShown(page)).toBe(true);
    await page.keyboard.press("Escape");
    await settled(page);
    await leave(page);
    expect(await isShown(page)).toBe(false);
  });

  it("a theme with a fetch of its own", async () => {
    const replace = (page: Page) =>
      page.addInitScript(() => {
        window.fetch = () => {
          throw new Error("the theme's own fetch");
        };
      });
    const page = await visit("/products/stoneware-mug", {}, replace);
    await leave(page);
    await page.getByLabel("Email address").fill("mina@example.com");
    await page.getByRole("checkbox").check();
    await page.getByRole("button", { name: "Get my code" }).click();
    await page.getByText("TEN-7KQ2M9XD").waitFor();
  });

  it("two embeds on one page", async () => {
    const double = (page: Page) =>
      page.route("**/products/**", async (route) => {
        const from = new URL(route.request().url());
        const response = await fetch(`http://127.0.0.1:${from.port}${from.pathname}`);
        const html = await response.text();
        const embed = /<div id="shopify-block-[^>]*>[\s\S]*?<\/div>/.exec(html)?.[0] ?? "";
        await route.fulfill({ contentType: "text/html", body: html.replace("</body>", `${embed}</body>`) });
      });
    const page = await visit("/products/stoneware-mug", {}, double);
    await leave(page);
    expect(await page.locator("script[data-attendant]").count()).toBe(2);
    expect(await page.locator("[data-attendant-view]").count()).toBe(1);
  });

  it("the app does not answer", async () => {
    shop.answer = null as never;
    const page = await visit();
    await leave(page);
    await page.getByLabel("Email address").fill("mina@example.com");
    await page.getByRole("checkbox").check();
    await page.getByRole("button", { name: "Get my code" }).click();
    await page.getByText("That did not work. Please try again.").waitFor();
    expect(await page.getByLabel("Email address").inputValue()).toBe("mina@example.com");
    shop.answer = { ok: true, code: null, byEmail: false };
  });
});

describe("the web pixel", () => {
  it("hands over what happened, in the ingest's own shape, with both names of the visitor", async () => {
    const page = await visit();
    await leave(page);
    await page.keyboard.press("Escape");
    await expect
      .poll(() => shop.batches.flatMap(({ events }) => events.map(({ kind }) => kind)).sort())
      .toEqual(["page_viewed", "product_viewed", "touchpoint_closed", "touchpoint_shown"]);
    for (const batch of shop.batches) expect(pixelBatchSchema.parse(batch)).toMatchObject({ shopKey: "key-of-the-shop" });
    const visitor = JSON.parse((await memory(page)) ?? "{}") as { id: string };
    expect(shop.batches.at(-1)?.runtimeVisitorId).toBe(visitor.id);
    expect(new Set(shop.batches.map(({ visitorId }) => visitorId)).size).toBe(1);
  });
});
