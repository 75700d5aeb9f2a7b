import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { touchpointTemplates } from "~/domain/touchpoints/templates/touchpoint-templates";
import { findBrowser } from "../shop/setup/find-browser.mjs";
import { findBarriers } from "./find-barriers";
import { openTemplateStage, type TemplateStage } from "./template-stage";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

let browser: Browser;
let stage: TemplateStage;
const troubles: string[] = [];
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: findBrowser(), args: ["--no-sandbox"] });
  stage = await openTemplateStage(await browser.newContext());
  stage.page.on("pageerror", (error) => troubles.push(error.message));
  stage.page.on("console", (message) => message.type() === "error" && troubles.push(message.text()));
});
afterAll(async () => {
  await stage?.close();
  await browser?.close();
});

/** Opens what stands behind a tab or a bell. */
async function openUp(page: Page, kind: "teaser" | "feed"): Promise<void> {
  const view = page.locator("[data-attendant-view]");
  await view.locator(kind === "teaser" ? ".tab" : ".bell").click();
  if (kind === "teaser") await view.nth(1).waitFor({ state: "attached" });
  else await page.getByText("Nothing here yet.").waitFor();
  await stage.comeToRest();
}

describe("axe finds nothing, on a desktop and on a phone, in", () => {
  it.each(touchpointTemplates)("$id", async (template) => {
    const { page } = stage;
    const { kind } = template.touchpoint.format;
    troubles.length = 0;
    await page.setViewportSize({ width: 1280, height: 800 });
    await stage.show(template);
    expect(await page.locator("[data-attendant-view]").count()).toBeGreaterThan(0);
    expect(await findBarriers(page)).toEqual([]);
    if (kind === "teaser" || kind === "feed") {
      await openUp(page, kind);
      expect(await findBarriers(page)).toEqual([]);
    }
    await page.setViewportSize({ width: 360, height: 740 });
    await stage.comeToRest();
    expect(await findBarriers(page)).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide, "nothing is wider than a phone").toBeLessThanOrEqual(360);
    expect(troubles).toEqual([]);
  });
});
