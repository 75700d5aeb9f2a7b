import type { BrowserContext, Page } from "playwright-core";
import { fillTemplate } from "~/domain/touchpoints/templates/fill-template";
import type { TouchpointTemplate } from "~/domain/touchpoints/templates/template";
import { touchpointTemplates } from "~/domain/touchpoints/templates/touchpoint-templates";
import type { Touchpoint } from "~/domain/touchpoints/touchpoint";
import { sampleFilling } from "../support/sample-filling";
import { type ServedStorefront, serveStorefront } from "./serve-storefront";

const touchpointId = "0193a000-0000-7000-8000-000000000000";
const launchPath = "/apps/attendant/p/launch";
const productPath = "/products/stoneware-mug";

/** Shows templates one after the other on a real storefront, in one page of a browser. */
export interface TemplateStage {
  page: Page;
  shop: ServedStorefront;
  /** Puts a template live alone and opens a page on which it stands at once. @param root of the language: "" or "/ko" */
  show(template: TouchpointTemplate, root?: string): Promise<void>;
  /** Waits until all that is shown has come, is drawn at the window's size, and stands still. */
  comeToRest(): Promise<void>;
  close(): Promise<void>;
}

/** @param context stays open */
export async function openTemplateStage(context: BrowserContext): Promise<TemplateStage> {
  const shop = await serveStorefront();
  shop.fields = touchpointTemplates.flatMap(({ fields = [] }) => fields.map((field) => ({ ...field, archived: false })));
  const page = await context.newPage();
  // Nobody has seen anything: no manners, no gap between two.
  await page.addInitScript(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
  /** Opens a page with what a merchant places in the theme, or with what the app answers for a landing page. */
  const open = async (path: string, place: string): Promise<void> => {
    const from = path.replace(launchPath, "/pages/about");
    const html = await page.evaluate(async (url) => (await fetch(url)).text(), from);
    const box = `<div style="max-width:1100px;margin:0 auto;padding:0 24px"><div ${place}></div></div>`;
    shop.pages.set(path, { type: "text/html", body: html.replace(/<main[^>]*>/, (main) => main + box) });
    await page.goto(shop.origin + path);
    shop.pages.delete(path);
  };

  let asks = false;
  const comeToRest = async (): Promise<void> => {
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    await page.waitForFunction(isAtRest, asks, { polling: 100, timeout: 8000 });
  };

  const show = async (template: TouchpointTemplate, root = ""): Promise<void> => {
    const filled = fillTemplate(template, sampleFilling(template, new Date(), shop.productIds.slice(0, 3)));
    const everyone = {
      pageTypes: [],
      visitors: "all",
      visits: null,
      customers: "all",
      orders: null,
      devices: [],
      locales: [],
      fields: [],
      cartTotal: null,
    };
    const always = { startsAt: null, endsAt: template.season ? null : filled.schedule.endsAt };
    const touchpoint: Touchpoint = {
      ...filled,
      targeting: { ...filled.targeting, ...(everyone as unknown as Partial<Touchpoint["targeting"]>) },
      triggers: { match: "any", list: [] },
      schedule: { ...filled.schedule, ...always },
    };
    shop.publish(touchpoint);
    const { format } = touchpoint;
    const isOnCart = format.kind === "note" && format.place === "cart";
    const path = format.kind === "page" ? launchPath : isOnCart ? "/cart" : productPath;
    const place = format.kind === "embedded" ? `data-attendant-slot="${format.slot}"` : `data-attendant-page="${touchpointId}"`;
    if (format.kind === "embedded" || format.kind === "page") await open(root + path, place);
    else await page.goto(shop.origin + root + path);
    await page.locator("[data-attendant-view]").waitFor({ state: "attached", timeout: 10_000 });
    asks = template.fields !== undefined;
    await comeToRest();
  };

  await page.goto(`${shop.origin}${productPath}`);
  await page.evaluate(async (path) => {
    const product = (await (await fetch(`${path}.js`)).json()) as { variants: { id: number; available: boolean }[] };
    const id = product.variants.find(({ available }) => available)?.id;
    await fetch("/cart/add.js", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ id, quantity: 1 }),
    });
  }, productPath);
  return {
    page,
    shop,
    show,
    comeToRest,
    close: async () => {
      await page.close();
      await shop.close();
    },
  };
}

/** Whether everything in the views has come, and stands still. Runs in the page as it is written. @param asks for custom fields */
function isAtRest(asks: boolean): boolean {
  const late = `[aria-busy], .stack > div:empty:not(.spacer)${asks ? ", .fields:empty" : ""}`;
  const hosts = [...document.querySelectorAll("[data-attendant-view]")];
  return (
    hosts.length > 0 &&
    hosts.every(
      ({ shadowRoot: root }) => root && !root.querySelector(late) && root.getAnimations().every((one) => one.playState !== "running"),
    )
  );
}
