import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContext, Locator } from "playwright-core";
import { touchpointTemplates } from "~/domain/touchpoints/templates/touchpoint-templates";
import { openTemplateStage, type TemplateStage } from "../storefront/template-stage";
import { getDone, getWrong } from "./work-template";

/** Those looked at in every language: a form, a full card, cards of products, a question, a bar, a wheel. */
const inAllLanguages = [
  "welcome-offer",
  "season-card",
  "goes-well-with",
  "recommend-us",
  "sale-countdown",
  "spin-wheel",
  "newsletter-corner",
];
const roots = { en: "", ko: "/ko", th: "/th", "zh-CN": "/zh-CN" };
const sizes = [
  { width: 1280, height: 800 },
  { width: 360, height: 740 },
];

/**
 * A picture of each template as a shopper meets it, on a desktop and on a phone, of some in every language; and in English with what it does
 * not take, and with what comes after.
 */
export async function drawTemplates(context: BrowserContext, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const stage = await openTemplateStage(context);
  const { page, show, close } = stage;
  for (const template of touchpointTemplates) {
    for (const [language, root] of Object.entries(roots)) {
      if (language !== "en" && !inAllLanguages.includes(template.id)) continue;
      for (const size of sizes) {
        await page.setViewportSize(size);
        await show(template, root);
        await lookAt(stage, template.touchpoint.format.kind);
        const draw = (state: string) => page.screenshot({ path: join(folder, `${template.id}-${state}-${String(size.width)}.png`) });
        await draw(language);
        if (language !== "en") continue;
        const view = await openUp(stage, template.touchpoint.format.kind);
        if (await getWrong(stage, view)) await draw("wrong");
        if (await getDone(stage, view)) await draw("done");
      }
    }
  }
  await close();
}

/** Opens what stands behind a bell, and scrolls to what stands in the page. */
async function lookAt({ page, comeToRest }: TemplateStage, kind: string): Promise<void> {
  const view = page.locator("[data-attendant-view]").first();
  if (kind === "feed") await view.locator(".bell").click();
  else if (["embedded", "page", "note", "bar", "shipping-bar"].includes(kind)) {
    if (!kind.endsWith("bar")) await view.evaluate((host) => host.scrollIntoView({ block: "center", behavior: "instant" }));
    // Whoever acts sees it at its full height at once.
    await page.keyboard.press("Shift");
  } else return;
  await comeToRest();
}

/** Opens what stands behind a tab. @returns where the template asks */
async function openUp({ page, comeToRest }: TemplateStage, kind: string): Promise<Locator> {
  const view = page.locator("[data-attendant-view]");
  if (kind === "teaser") {
    await view.locator(".tab").click();
    await view.nth(1).waitFor({ state: "attached" });
    await comeToRest();
  }
  return view.last();
}
