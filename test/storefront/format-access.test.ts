import type { Page } from "playwright-core";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Touchpoint } from "~/domain/touchpoints/touchpoint";
import { type AccessCase, arabic, blocksOf, english, formCases, type Said } from "./access-cases";
import { findBarriers } from "./find-barriers";
import { focusOf, pressUntil } from "./focus-of";
import { prepareVisits } from "./prepare-visits";
import { live, question } from "./view-cases";

const visits = prepareVisits();
const words = (text: Record<string, string>): string => text.en ?? "";

const looks = [
  { look: "light, from left to right", said: english, modes: {} },
  { look: "dark, from right to left", said: arabic, modes: { dark: true, rtl: true } },
];

beforeAll(() => {
  visits.shop.theme.placeBlock("marl-and-moss.myshopify.com", "product", "touchpoint", { slot: "main", space: 120 });
});

/** At the width of a desktop and of a phone. */
async function expectNoBarriers(page: Page): Promise<void> {
  for (const size of [
    { width: 360, height: 740 },
    { width: 1280, height: 800 },
  ]) {
    await page.setViewportSize(size);
    expect(await findBarriers(page)).toEqual([]);
  }
}

/** Puts it live alone, and opens its page; what stands over the page waits to be called. */
async function come({ format, path }: AccessCase, said: Said, part: Partial<Touchpoint> = {}): Promise<Page> {
  const { ask, done } = blocksOf(said);
  const waits = format.kind !== "page" && format.kind !== "embedded";
  const list = waits ? [{ kind: "called" as const, name: "now", data: null }] : [];
  visits.shop.publish(live(format, [], { content: { ask, done }, triggers: { match: "any", list }, ...part }));
  return visits.visit(path, { reducedMotion: "reduce" });
}

const call = (page: Page) => page.evaluate(() => window.Attendant?.trigger?.("now"));

describe.each(looks)(
  "$look: without a pointer, and with nothing for axe to find, a form is asked, refused, mended, sent and left in a",
  ({ said, modes }) => {
    beforeEach(() => {
      visits.shop.modes.mode(modes);
      visits.shop.fields = [{ key: "name", type: "text", label: said.field, options: [], archived: false }];
    });

    it.each(formCases(said))("$name", async (its) => {
      const page = await come(its, said);
      const view = page.locator("[data-attendant-view]");
      const start = page.locator(its.from?.[0] ?? "header a >> nth=-1");
      await start.focus();
      let outside = await focusOf(page);
      await call(page);
      await view.waitFor({ state: "attached" });
      const onwards = its.from?.[1] ?? "Tab";
      if (its.isBehindTab) {
        await expectNoBarriers(page);
        outside = await pressUntil(page, onwards, ({ isOurs }) => isOurs);
        expect(await focusOf(page)).toMatchObject({ name: words(said.label) });
        await page.keyboard.press("Enter");
      }
      const form = view.last();
      await form.getByLabel(words(said.email)).waitFor();
      // Only a dialog and what was asked for take the focus.
      const isTaken = its.from === null || its.isBehindTab === true;
      await expect.poll(async () => (await focusOf(page)).isOurs).toBe(isTaken);
      await expectNoBarriers(page);

      if (!isTaken) outside = await pressUntil(page, onwards, ({ isOurs }) => isOurs);
      await pressUntil(page, isTaken ? "Tab" : onwards, ({ name }) => name === words(said.email));
      await page.keyboard.press("Enter");
      await expect.poll(() => focusOf(page)).toMatchObject({ name: words(said.email), wrong: "Enter your email address." });
      await page.keyboard.type("mina@example.com");
      expect(await focusOf(page)).toMatchObject({ name: words(said.email), wrong: "" });
      await page.keyboard.press("Enter");
      await expect.poll(() => focusOf(page)).toMatchObject({ wrong: "Tick the box so that we may write to you." });
      await page.keyboard.press("Space");

      const { answer } = visits.shop;
      visits.shop.answer = { ok: false, reason: "field", field: "name" };
      await pressUntil(page, "Tab", ({ name }) => name === words(said.button));
      await page.keyboard.press("Enter");
      await expect.poll(() => focusOf(page)).toMatchObject({ name: words(said.field), wrong: "Please stay under 500 characters." });
      await expectNoBarriers(page);

      visits.shop.answer = answer;
      await page.keyboard.type("Mina");
      await page.keyboard.press("Enter");
      await expect.poll(() => focusOf(page)).toMatchObject({ isOurs: true, name: words(said.after) });
      await form.getByText("TEN-7KQ2M9XD").waitFor();
      await expectNoBarriers(page);

      if (its.leave === null) return void (await pressUntil(page, "Tab", ({ isOurs }) => !isOurs));
      if (its.leave === "Close") await pressUntil(page, "Tab", ({ name }) => name === "Close");
      await page.keyboard.press(its.leave === "Close" ? "Enter" : "Escape");
      await view.first().waitFor({ state: "detached" });
      await expect.poll(() => focusOf(page)).toEqual(outside);
    });
  },
);

describe.each(looks)("$look: what asks by no form is used without a pointer, and axe finds nothing in", ({ said, modes }) => {
  beforeEach(() => visits.shop.modes.mode(modes));

  it("the feed: closed, open while the app fails, and with what was sent", async () => {
    visits.shop.says.feed = { ok: false };
    visits.shop.publish(live({ kind: "feed", side: "end", label: said.label }, [{ id: "heading", kind: "heading", text: said.heading }]));
    const page = await visits.visit("/products/stoneware-mug", { reducedMotion: "reduce" });
    await page.locator(".bell").waitFor();
    await expectNoBarriers(page);
    await page.locator("footer a >> nth=-1").focus();
    await pressUntil(page, "Tab", ({ name }) => name === words(said.label));
    await page.keyboard.press("Enter");
    await page.getByRole("status").filter({ hasText: "That did not work. Please try again." }).waitFor();
    await expectNoBarriers(page);
    await page.keyboard.press("Escape");
    visits.shop.says.feed = { ok: true, items: [{ id: "1", at: Date.now() - 7_200_000, title: words(said.text), url: "/cart" }] };
    await page.keyboard.press("Enter");
    await page.getByRole("link", { name: words(said.text) }).waitFor();
    await expectNoBarriers(page);
    await pressUntil(page, "Tab", ({ name }) => name === words(said.text));
    await page.keyboard.press("Escape");
    expect(await focusOf(page)).toMatchObject({ isOurs: true, name: words(said.label) });
  });

  it("the shipping bar: on the way, there, and put away", async () => {
    const format = { kind: "shipping-bar", edge: "top", goalCents: 3000 } as const;
    const done = [{ id: "after", kind: "text", text: said.after }] as const;
    visits.shop.publish(live(format, [], { content: { ask: [{ id: "text", kind: "text", text: said.text }], done: [...done] } }));
    const page = await visits.visit("/products/stoneware-mug", { reducedMotion: "reduce" });
    await page.getByRole("progressbar").waitFor();
    await expectNoBarriers(page);
    const quantity = page.getByRole("spinbutton").first();
    await quantity.fill("3");
    await page.locator('button[name="add"]').first().press("Enter");
    await page.getByRole("progressbar", { name: words(said.after) }).waitFor();
    await page.keyboard.press("Escape");
    await expectNoBarriers(page);
    await page.locator("a.skip").focus();
    const outside = await pressUntil(page, "Shift+Tab", ({ name }) => name === "Close");
    await page.keyboard.press("Enter");
    await page.locator("[data-attendant-view]").waitFor({ state: "detached" });
    await expect.poll(() => focusOf(page)).toEqual(outside);
  });

  it.each(["popup", "note"] as const)("questions in a %s: asked, missed, and answered", async (kind) => {
    const ask = [question("stars", "one"), question("choices", "two"), question("text", "three")];
    visits.shop.publish(live({ kind, place: "product" }, [], { content: { ask, done: [] } }));
    const page = await visits.visit("/products/stoneware-mug", { reducedMotion: "reduce" });
    await page.getByRole("button", { name: "4 of 5 stars" }).press("Enter");
    await expect.poll(() => focusOf(page)).toMatchObject({ isOurs: true, name: "What brings you here?" });
    for (const [missing, mend, next] of [
      ["Choose an answer first.", "Space", "What brings you here?"],
      ["Write a few words first.", "w", "Thank you."],
    ] as const) {
      await pressUntil(page, "Tab", ({ name }) => name === "Send");
      await page.keyboard.press("Enter");
      await expect.poll(() => focusOf(page)).toMatchObject({ wrong: missing });
      await expectNoBarriers(page);
      await page.keyboard.press(mend);
      expect(await focusOf(page)).toMatchObject({ wrong: "" });
      await pressUntil(page, "Tab", ({ name }) => name === "Send");
      await page.keyboard.press("Enter");
      await expect.poll(() => focusOf(page)).toMatchObject({ isOurs: true, name: next });
    }
    await expectNoBarriers(page);
  });
});
