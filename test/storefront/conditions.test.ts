import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { pixelBatchSchema } from "~/domain/events/pixel-batch.schema";
import { isShown, leave, memory, prepareVisits, sendForm } from "./prepare-visits";
import { liveTemplate } from "./serve-storefront";
import { settled } from "./settled";
import { live, text } from "./view-cases";

const visits = prepareVisits();

describe("memory and consent", () => {
  it("waits for the cookie banner; without consent keeps nothing, and does not come on a later page", async () => {
    visits.shop.publish(liveTemplate("welcome-offer"));
    const page = await visits.visit("/products/stoneware-mug?region=de-consent");
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
    const page = await visits.visit("/products/stoneware-mug?region=de-consent");
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

describe("a privacy API that comes late", () => {
  it("takes back neither what the page has counted until then nor what another tab has kept", async () => {
    const onSecondPage = { kind: "pages-viewed", pages: 2 } as const;
    visits.shop.publish(liveTemplate("welcome-offer", { triggers: { match: "any", list: [onSecondPage] } }));
    const page = await visits.visit();
    const isDecided = page.waitForRequest(/attendant-popup\.js/);
    await page.route(/shopifycloud/, async (route) => {
      await isDecided;
      await page.evaluate(() => {
        localStorage.attendant = JSON.stringify({ ...JSON.parse(localStorage.attendant), fields: { size: "42" } });
      });
      await route.continue();
    });
    await page.goto(`${visits.shop.origin}/`, { waitUntil: "commit" });
    await page.getByRole("dialog").waitFor();
    expect(JSON.parse((await memory(page)) ?? "{}")).toMatchObject({ visits: 1, pagesInVisit: 2, fields: { size: "42" } });
  });
});

describe("a privacy API that never comes", () => {
  it("is asked for once, and waited for once", async () => {
    visits.shop.publish(
      live({ kind: "bar", edge: "top" }, [text]),
      live({ kind: "teaser", side: "start", opens: "popup", label: { en: "For you" } }),
    );
    const page = await visits.visit("/products/stoneware-mug", {}, (before) =>
      before.route(/shopifycloud/, (route) => route.fulfill({ contentType: "text/javascript", body: "" })),
    );
    await expect.poll(() => page.locator("[data-attendant-view]").count(), { timeout: 10_000 }).toBe(2);
    const asked = await page.evaluate(() => {
      const { Shopify } = window as unknown as { Shopify: { featureQueue: [{ name: string }[]][] } };
      return Shopify.featureQueue.filter(([features]) => features.some(({ name }) => name === "consent-tracking-api")).length;
    });
    expect(asked).toBe(1);
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
    visits.shop.publishText(text);
    const page = await visits.visit();
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
    const page = await visits.visit("/products/stoneware-mug", {}, refuse);
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
    const page = await visits.visit("/products/stoneware-mug", {}, fill);
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
    const page = await visits.visit("/products/stoneware-mug", {}, replace);
    await leave(page);
    await sendForm(page);
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
    const page = await visits.visit("/products/stoneware-mug", {}, double);
    await leave(page);
    expect(await page.locator("script[data-attendant]").count()).toBe(2);
    expect(await page.locator("[data-attendant-view]").count()).toBe(1);
  });

  it("the app does not answer", async () => {
    visits.shop.answer = null as never;
    const page = await visits.visit();
    await leave(page);
    await sendForm(page);
    await page.getByText("That did not work. Please try again.").waitFor();
    expect(await page.getByLabel("Email address").inputValue()).toBe("mina@example.com");
    visits.shop.answer = { ok: true, code: null, byEmail: false };
  });
});

describe("the web pixel", () => {
  it("hands over what happened, in the ingest's own shape, with both names of the visitor", async () => {
    const page = await visits.visit();
    await leave(page);
    await page.keyboard.press("Escape");
    await expect
      .poll(() => visits.shop.batches.flatMap(({ events }) => events.map(({ kind }) => kind)).sort())
      .toEqual(["page_viewed", "product_viewed", "touchpoint_closed", "touchpoint_shown"]);
    for (const batch of visits.shop.batches) expect(pixelBatchSchema.parse(batch)).toMatchObject({ shopKey: "key-of-the-shop" });
    const visitor = JSON.parse((await memory(page)) ?? "{}") as { id: string };
    expect(visits.shop.batches.at(-1)?.runtimeVisitorId).toBe(visitor.id);
    expect(new Set(visits.shop.batches.map(({ visitorId }) => visitorId)).size).toBe(1);
  });
});
