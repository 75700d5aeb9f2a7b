import type { Page } from "playwright-core";
import { beforeEach, describe, expect, it } from "vitest";
import type { CustomField } from "~/domain/profiles/custom-field";
import { findBarriers } from "./find-barriers";
import { phone, prepareVisits } from "./prepare-visits";
import { countdown, form, heading, live, products, question, slices, text, video, windowFormats } from "./view-cases";

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

  it("lie over the page until the shopper acts, where no motion is wanted", async () => {
    visits.shop.publish(live({ kind: "bar", edge: "top" }, [text]));
    const page = await visits.visit("/products/stoneware-mug", { reducedMotion: "reduce" });
    const height = () => view(page).evaluate((node) => node.getBoundingClientRect().height);
    await view(page).waitFor({ state: "attached" });
    expect(await height()).toBe(0);
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

describe("the feed", () => {
  it("says how much is new, lists what was sent, and never takes the focus", async () => {
    visits.shop.says.feed = { ok: true, items: [{ id: "1", at: Date.now() - 7_200_000, title: "Your cart is kept", url: "/cart" }] };
    visits.shop.publish(live({ kind: "feed", side: "end", label: { en: "Messages" } }, [heading]));
    const page = await visits.visit();
    const bell = page.getByRole("button", { name: "Messages" });
    await bell.focus();
    await page.keyboard.press("Enter");
    await page.getByRole("link", { name: "Your cart is kept" }).waitFor();
    expect(await page.getByText("2 hours ago").count()).toBe(1);
    expect(await focused(page)).toBe("Messages");
    await page.keyboard.press("Tab");
    expect(await focused(page)).toBe("Your cart is kept");
    await page.keyboard.press("Escape");
    expect(await focused(page)).toBe("Messages");
    expect(await bell.getAttribute("aria-expanded")).toBe("false");
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

describe("questions", () => {
  it("of eleven buttons fit a phone, each 24 px at least", async () => {
    visits.shop.publish(live({ kind: "slide-in", corner: "end" }, [question("nps")]));
    const page = await visits.visit("/products/stoneware-mug", phone);
    const boxes = await page
      .getByRole("group")
      .getByRole("button")
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect));
    expect(boxes).toHaveLength(11);
    expect(new Set(boxes.map(({ top }) => top)).size).toBe(1);
    for (const { width, height, left, right } of boxes) {
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
      expect(left >= 0 && right <= 360).toBe(true);
    }
  });

  it("are answered one after the other, then what comes after is shown", async () => {
    visits.shop.publish(
      live({ kind: "popup" }, [heading, question("stars", "one"), question("choices", "two"), question("text", "three")]),
    );
    const page = await visits.visit();
    await page.getByRole("button", { name: "4 of 5 stars" }).click();
    await page.getByRole("button", { name: "Send" }).click();
    await page.getByText("Choose an answer first.").waitFor();
    await page.getByLabel("A present for someone").check();
    await page.getByRole("button", { name: "Send" }).click();
    await page.getByRole("textbox", { name: "What brings you here?" }).fill("A wedding <b>in May</b>");
    await page.getByRole("button", { name: "Send" }).click();
    await page.getByRole("heading", { name: "Here you are" }).waitFor();
    expect(visits.shop.asked.map(({ body }) => [body.questionId, body.values, body.text])).toEqual([
      ["one", ["4"], ""],
      ["two", ["gift"], ""],
      ["three", [], "A wedding <b>in May</b>"],
    ]);
  });

  it("keep standing when the app does not answer", async () => {
    visits.shop.says.answer = null;
    visits.shop.publish(live({ kind: "popup" }, [heading, question("choice")]));
    const page = await visits.visit();
    await page.getByRole("button", { name: "A present for someone" }).click();
    await page.getByText("That did not work. Please try again.").waitFor();
    visits.shop.says.answer = { ok: true };
    await page.getByRole("button", { name: "A present for someone" }).click();
    await page.getByRole("heading", { name: "Here you are" }).waitFor();
  });
});

describe("custom fields", () => {
  it("are at most as many as the merchant wants at once, checked where they stand, and sent as they are", async () => {
    const fields = ["size", "day", "style", "topics", "pets", "name"];
    visits.shop.publish(live({ kind: "popup" }, [heading, { ...form, email: false, fields, mostFields: 5 }]));
    const page = await visits.visit();
    const send = page.getByRole("button", { name: "Send me the code" });
    expect(await page.getByText("Your name").count()).toBe(0);
    await send.click();
    await page.getByText("Fill in at least one of these.").waitFor();
    await page.getByLabel("Your size").pressSequentially("1e99");
    await send.click();
    await page.getByText("Enter a number, such as 12.").waitFor();
    expect(await page.getByLabel("Your size").getAttribute("aria-invalid")).toBe("true");
    await page.getByLabel("Your size").fill("4");
    await page.getByLabel("Your day").fill("1990-05-01");
    await page.getByRole("group", { name: "Your style" }).getByLabel("two").check();
    await page.getByRole("group", { name: "Your topics" }).getByLabel("one").check();
    await page.getByRole("group", { name: "Your pets" }).getByLabel("Yes").check();
    expect(await findBarriers(page)).toEqual([]);
    await send.click();
    await page.getByRole("heading", { name: "Here you are" }).waitFor();
    expect(visits.shop.submissions[0]).toMatchObject({
      email: null,
      fields: { size: "4", day: "1990-05-01", style: "two", topics: ["one"], pets: "yes" },
    });
  });
});

describe("blocks", () => {
  it("product cards say what the shop says now, and add to the cart", async () => {
    visits.shop.publish(live({ kind: "popup" }, [heading, products, video]));
    const page = await visits.visit();
    await page.getByRole("link", { name: /Linen apron/ }).waitFor();
    expect(await page.getByRole("listitem").filter({ hasText: "€" }).count()).toBe(2);
    const film = page.getByRole("link", { name: "Watch the film (opens in a new tab)" });
    expect(await film.getAttribute("rel")).toBe("noopener");
    expect(await findBarriers(page)).toEqual([]);
  });

  it("a countdown goes to the touchpoint's own end and leaves with it; without an end there is none", async () => {
    const endsAt = new Date(Date.now() + 10_000).toISOString();
    visits.shop.publish(live({ kind: "popup" }, [heading, countdown], { schedule: { startsAt: null, endsAt, weekdays: [], hours: null } }));
    const page = await visits.visit();
    await page.getByRole("timer").waitFor({ state: "attached" });
    await view(page).waitFor({ state: "detached", timeout: 15_000 });
    visits.shop.publish(live({ kind: "popup" }, [heading, countdown]));
    const other = await visits.visit();
    await view(other).waitFor({ state: "attached" });
    expect(await other.getByRole("timer").count()).toBe(0);
  });
});
