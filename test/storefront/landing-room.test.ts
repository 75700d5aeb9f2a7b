import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import type { Block } from "~/domain/touchpoints/block";
import { phone, prepareVisits } from "./prepare-visits";
import { liveTemplate } from "./serve-storefront";
import { settled } from "./settled";
import { form, heading, question, text } from "./view-cases";

const visits = prepareVisits();

/** Notes every jump, and every place at which the page's foot was drawn. */
const watch = (page: Page) =>
  page.addInitScript(() => {
    const [jumps, feet] = [[] as number[], new Set<number>()];
    Object.assign(window, { jumps, feet });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as unknown as { value: number }[]) jumps.push(entry.value);
    }).observe({ type: "layout-shift", buffered: true });
    const look = (): void => {
      const foot = document.querySelector("footer");
      if (foot) feet.add(Math.round(foot.getBoundingClientRect().top + scrollY));
      requestAnimationFrame(look);
    };
    look();
  });
const seen = (page: Page) =>
  page.evaluate(() => {
    const { jumps, feet } = window as unknown as { jumps: number[]; feet: Set<number> };
    return { jumps, feet: feet.size };
  });
const still = { jumps: [], feet: 1 };

describe("on a landing page nothing moves when the runtime takes it over, and after its form", () => {
  const endsAt = new Date(Date.now() + 40 * 86_400_000).toISOString();
  const schedule = { startsAt: null, endsAt, weekdays: [], hours: null };
  const paragraph = text.kind === "text" ? { ...text, text: { en: `${text.text.en} `.repeat(8) } } : text;
  const some = (count: number): Block => ({
    id: "products",
    kind: "products",
    source: { by: "choice", productIds: visits.shop.productIds.slice(0, count) },
    mostShown: count,
    button: { en: "Add to cart" },
  });
  const film: Block = {
    id: "film",
    kind: "video",
    url: "https://example.com/film",
    label: { en: "Watch the film" },
    pictureUrl: "/film.svg",
  };
  const contents: Record<string, () => Block[] | null> = {
    "the template": () => null,
    "a question after many words": () => [heading, paragraph, question("choice"), form],
    "a product and a film": () => [heading, some(1), film, form],
    "two products": () => [heading, some(2), form],
    "three products": () => [heading, some(3), form],
  };

  it.each(
    Object.keys(contents).flatMap((name) => [
      [name, "a desktop", {}] as const,
      [name, "a small tablet", { viewport: { width: 610, height: 900 } }] as const,
      [name, "a phone", phone] as const,
    ]),
  )("with %s, on %s", async (name, _, options) => {
    const template = liveTemplate("launch-page", { schedule });
    const ask = contents[name]?.() ?? template.content.ask;
    visits.shop.publish({ ...template, content: { ...template.content, ask } });
    visits.shop.pages.set("/film.svg", { type: "image/svg+xml", body: '<svg xmlns="http://www.w3.org/2000/svg"/>' });
    const page = await visits.visit("/apps/attendant/p/launch", options, watch);
    const view = page.locator("[data-attendant-view]");
    await view.getByLabel("Email address").waitFor();
    await settled(page);
    expect(await seen(page)).toEqual(still);
    const height = (node: Element): number => node.getBoundingClientRect().height;
    const free = (await view.evaluate(height)) - (await view.locator(".root").evaluate(height));
    expect(free, "and what is kept free is not much more than is needed").toBeLessThan(100);
    expect(await page.evaluate(() => innerWidth), "nothing is wider than the window").toBe(page.viewportSize()?.width);
    await view.getByLabel("Email address").fill("mina@example.com");
    await view.getByRole("checkbox").check();
    await view.getByRole("button", { name: /Tell me first|Send me the code/ }).click();
    await view.getByRole("heading", { name: "You will hear from us" }).waitFor();
    await settled(page);
    expect(await seen(page)).toEqual(still);
  });
});
