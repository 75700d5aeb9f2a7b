import type { Page } from "playwright-core";
import { beforeEach, describe, expect, it } from "vitest";
import type { CustomField } from "~/domain/profiles/custom-field";
import { findBarriers } from "./find-barriers";
import { phone, prepareVisits } from "./prepare-visits";
import { countdown, form, heading, live, products, slices, text, windowFormats } from "./view-cases";

const visits = prepareVisits();
const view = (page: Page) => page.locator("[data-attendant-view]");
const field = (key: string, type: CustomField["type"], options: string[] = []): CustomField => ({
  key,
  type,
  label: { en: `Your ${key}` },
  options: options.map((id) => ({ id, label: { en: id } })),
  archived: false,
});
const focused = (page: Page) =>
  page.evaluate(() => {
    const inner = document.activeElement?.shadowRoot?.activeElement ?? document.activeElement;
    return inner === document.body ? "" : (inner?.getAttribute("aria-label") ?? inner?.textContent ?? "");
  });

beforeEach(() => {
  visits.shop.asked.length = 0;
  visits.shop.fields = ["size", "day", "style", "topics", "pets", "name"].map((key, index) =>
    field(
      key,
      (["number", "date", "one-of", "several-of", "yes-no", "text"] as const)[index] ?? "text",
      index === 2 || index === 3 ? ["one", "two"] : [],
    ),
  );
  visits.shop.handles = { "1": "linen-apron", "2": "stoneware-mug" };
});

describe("every format", () => {
  const named = windowFormats.map((format) => [`${format.kind}${"edge" in format ? ` at the ${format.edge}` : ""}`, format] as const);

  it.each(named)("%s: axe finds nothing, on a phone and beyond", async (_, format) => {
    visits.shop.publish(live(format));
    for (const options of [{}, phone]) {
      const page = await visits.visit("/products/stoneware-mug", { ...options, reducedMotion: "reduce" });
      await view(page).waitFor({ state: "attached" });
      if (format.kind === "feed") await page.getByRole("button", { name: /Messages/ }).click();
      expect(await findBarriers(page)).toEqual([]);
    }
  });

  it.each(named)("%s: nothing in the page jumps when it comes", async (_, format) => {
    visits.shop.publish(
      live(format, format.kind.endsWith("bar") ? [text, countdown] : [heading, text, countdown, products], {
        schedule: { startsAt: null, endsAt: new Date(Date.now() + 3e8).toISOString(), weekdays: [], hours: null },
      }),
    );
    const watch = (page: Page) =>
      page.addInitScript(() => {
        const jumps: number[] = [];
        Object.assign(window, { jumps });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as unknown as { value: number }[]) jumps.push(entry.value);
        }).observe({ type: "layout-shift", buffered: true });
      });
    const page = await visits.visit("/products/stoneware-mug", {}, watch);
    await view(page).waitFor({ state: "attached" });
    const host = view(page).first();
    // Until it has come to rest: the same height and place for some frames.
    await page.waitForFunction(
      (node) => {
        const memory = window as unknown as { last?: string; since?: number };
        const now = `${node?.getBoundingClientRect().height} ${document.body.scrollHeight}`;
        if (memory.last !== now) Object.assign(memory, { last: now, since: performance.now() });
        return performance.now() - (memory.since ?? 0) > 400;
      },
      await host.elementHandle(),
    );
    expect(await page.evaluate(() => (window as unknown as { jumps: number[] }).jumps)).toEqual([]);
  });
});

describe("bars", () => {
  it("push the page and give its place back", async () => {
    visits.shop.publish(live({ kind: "bar", edge: "top" }, [text]));
    const page = await visits.visit();
    const top = () => page.evaluate(() => document.querySelector("header")?.getBoundingClientRect().top ?? 0);
    await expect.poll(top).toBeGreaterThan(40);
    expect(await focused(page)).not.toContain("Close");
    await page.getByRole("button", { name: "Close" }).click();
    await expect.poll(() => view(page).count()).toBe(0);
  });

  it("stand above a header that the theme holds fast, and give it its place back", async () => {
    visits.shop.publish(live({ kind: "bar", edge: "top" }, [text]));
    const fixed = (page: Page) =>
      page.addInitScript(() => {
        addEventListener("DOMContentLoaded", () => {
          const style = document.createElement("style");
          style.textContent = "header { position: fixed !important; inset: 0 0 auto !important; z-index: 50 } main { padding-top: 120px }";
          document.head.append(style);
        });
      });
    const page = await visits.visit("/products/stoneware-mug", {}, fixed);
    const places = () =>
      page.evaluate(() => {
        const bar = document.querySelector("[data-attendant-view]")?.getBoundingClientRect().bottom;
        return { bar, header: document.querySelector("header")?.getBoundingClientRect().top };
      });
    await expect.poll(async () => (await places()).header).toBeGreaterThan(40);
    await expect.poll(async () => (await places()).header === (await places()).bar).toBe(true);
    await page.mouse.wheel(0, 600);
    await expect.poll(async () => (await places()).header).toBe(0);
    await page.mouse.wheel(0, -600);
    await expect.poll(async () => (await places()).header).toBeGreaterThan(40);
    await page.getByRole("button", { name: "Close" }).click();
    await expect.poll(async () => (await places()).header).toBe(0);
  });

  it("lie over the page until the shopper acts, where no motion is wanted", async () => {
    visits.shop.publish(live({ kind: "bar", edge: "top" }, [text]));
    const page = await visits.visit("/products/stoneware-mug", { reducedMotion: "reduce" });
    const height = () => view(page).evaluate((node) => node.getBoundingClientRect().height);
    await view(page).waitFor({ state: "attached" });
    await expect.poll(() => height()).toBe(0);
    expect(await page.getByText("Recipes and first looks").isVisible()).toBe(true);
    await page.keyboard.press("Tab");
    await expect.poll(height).toBeGreaterThan(40);
  });
});

describe("a teaser", () => {
  it("opens by the keyboard, and gets the focus back", async () => {
    visits.shop.publish(live({ kind: "teaser", side: "start", opens: "popup", label: { en: "10 % for you" } }));
    const page = await visits.visit();
    const tab = page.getByRole("button", { name: "10 % for you" });
    await tab.focus();
    await page.keyboard.press("Enter");
    await page.getByRole("dialog").waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await expect.poll(() => focused(page)).toBe("10 % for you");
    await page.keyboard.press("Enter");
    await page.getByRole("dialog").waitFor();
  });
});

describe("what stands in a corner", () => {
  it.each([
    ["teaser", { kind: "teaser", side: "start", opens: "popup", label: { en: "10 % for you" } }],
    ["bell", { kind: "feed", side: "start", label: { en: "Messages" } }],
  ] as const)("keeps clear of a bar at the bottom: the %s can be clicked", async (_, format) => {
    visits.shop.publish(live({ kind: "bar", edge: "bottom" }, [text]), live(format));
    const page = await visits.visit();
    await expect.poll(() => view(page).count()).toBe(2);
    const button = page.getByRole("button", { name: /10 % for you|Messages/ });
    await expect(button.click({ trial: true, timeout: 5_000 })).resolves.toBeUndefined();
  });
});

describe("the feed", () => {
  it("says how much is new, lists what was sent, and never takes the focus", async () => {
    visits.shop.says.feed = { ok: true, items: [{ id: "1", at: Date.now() - 7_200_000, title: "Your cart is kept", url: "/cart" }] };
    visits.shop.publish(live({ kind: "feed", side: "end", label: { en: "Messages" } }, [heading]));
    const page = await visits.visit();
    const bell = page.getByRole("button", { name: "Messages" });
    await bell.focus();
    await page.keyboard.press("Enter");
    await page.getByRole("link", { name: "Your cart is kept" }).waitFor();
    await expect.poll(() => page.getByText("2 hours ago").count()).toBe(1);
    await expect.poll(() => focused(page)).toBe("Messages");
    await page.keyboard.press("Tab");
    await expect.poll(() => focused(page)).toBe("Your cart is kept");
    await page.keyboard.press("Escape");
    await expect.poll(() => focused(page)).toBe("Messages");
    await expect.poll(() => bell.getAttribute("aria-expanded")).toBe("false");
  });
});

describe("the wheel", () => {
  it.each(["no-preference", "reduce"] as const)("stops at what the server drew, and says so (motion: %s)", async (reducedMotion) => {
    visits.shop.publish(live({ kind: "wheel", slices }, [heading, { ...form, button: { en: "Spin the wheel" } }]));
    const before = visits.shop.answer;
    visits.shop.answer = { ...before, slice: "slice-2" } as typeof before;
    const page = await visits.visit("/products/stoneware-mug", { reducedMotion });
    await page.getByRole("list", { name: "On the wheel" }).waitFor();
    expect(await page.getByRole("list", { name: "On the wheel" }).getByRole("listitem").allInnerTexts()).toEqual(
      slices.map(({ label }) => label.en),
    );
    await page.getByLabel("Email address").fill("mina@example.com");
    await page.getByRole("checkbox").check();
    await page.getByRole("button", { name: "Spin the wheel" }).click();
    await expect.poll(() => page.getByRole("status").allInnerTexts(), { timeout: 8000 }).toContain("The wheel stopped at: Free delivery");
    await page.getByText("TEN-7KQ2M9XD").waitFor();
    visits.shop.answer = before;
  });
});
