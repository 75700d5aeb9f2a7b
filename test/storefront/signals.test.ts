import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { blankTouchpoint } from "~/domain/touchpoints/blank-touchpoint";
import type { Touchpoint } from "~/domain/touchpoints/touchpoint";
import type { Trigger } from "~/domain/touchpoints/trigger";
import { isShown, memory, phone, prepareVisits } from "./prepare-visits";
import { settled } from "./settled";

const visits = prepareVisits();
const first = "0193a000-0000-7000-8000-000000000000";
const second = "0193a000-0000-7000-8000-000000000001";

/** A popup that says one word, without any limit but what is given. */
function popup(word: string, part: Partial<Touchpoint> = {}): Touchpoint {
  return {
    ...blankTouchpoint,
    content: { ask: [{ id: "h", kind: "heading", text: { en: word } }], done: [] },
    manners: { showsPerVisit: null, showsPerDay: null, showsEver: 1, hoursAfterClose: 0 },
    ...part,
  };
}
const by = (...list: Trigger[]): Partial<Touchpoint> => ({ triggers: { match: "any", list } });
const shows = (page: Page, word: string) => page.getByRole("heading", { name: word }).waitFor();

describe("a touchpoint comes", () => {
  it("after nothing was moved for a while, counted from the last move", async () => {
    visits.shop.publish(popup("Idle", by({ kind: "seconds-idle", seconds: 2 })));
    const page = await visits.visit();
    const moved = await page.evaluate(() => {
      dispatchEvent(new PointerEvent("pointermove"));
      return performance.now();
    });
    await shows(page, "Idle");
    expect(await page.evaluate(() => performance.now())).toBeGreaterThan(moved + 2000);
  });

  it("on the second page of the visit, a reload not counted", async () => {
    visits.shop.publish(popup("Second", by({ kind: "pages-viewed", pages: 2 })));
    const page = await visits.visit();
    await page.reload();
    await settled(page);
    expect(await isShown(page)).toBe(false);
    await page.goto(`${visits.shop.origin}/`);
    await shows(page, "Second");
  });

  it("on a click, also where the theme ends the event; not again by itself once it was closed", async () => {
    visits.shop.publish(
      popup("Clicked", {
        ...by({ kind: "clicked", selector: "h1" }, { kind: "clicked", selector: ":::no" }),
        manners: blankTouchpoint.manners,
      }),
    );
    const page = await visits.visit();
    await page.evaluate(() => document.body.addEventListener("click", (event) => event.stopPropagation(), true));
    await page.locator("h1").first().click();
    await shows(page, "Clicked");
    await page.keyboard.press("Escape");
    await settled(page);
    expect(await isShown(page)).toBe(false);
  });

  it("when an element comes into view", async () => {
    visits.shop.publish(popup("Seen", by({ kind: "seen", selector: "footer" })));
    const page = await visits.visit();
    expect(await isShown(page)).toBe(false);
    await page.locator("footer").first().scrollIntoViewIfNeeded();
    await shows(page, "Seen");
  });

  it("when the page calls it, before the script is there too", async () => {
    visits.shop.publish(popup("Called", by({ kind: "called", name: "quiz", data: null })));
    const page = await visits.visit();
    await page.evaluate(() => window.Attendant?.trigger?.("other"));
    expect(await isShown(page)).toBe(false);
    await page.evaluate(() => window.Attendant?.trigger?.("quiz", { score: 3 }));
    await shows(page, "Called");
    const early = (before: Page) =>
      before.addInitScript(() => {
        window.Attendant = { queue: [["quiz"]] };
      });
    await shows(await visits.visit("/", {}, early), "Called");
  });

  it("when the page calls it with the data it asks for, and not with others", async () => {
    visits.shop.publish(popup("Oily", by({ kind: "called", name: "quiz", data: "result=oily" })));
    const page = await visits.visit();
    await page.evaluate(() => window.Attendant?.trigger?.("quiz"));
    await page.evaluate(() => window.Attendant?.trigger?.("quiz", { result: "dry" }));
    expect(await isShown(page)).toBe(false);
    await page.evaluate(() => window.Attendant?.trigger?.("quiz", { score: 3, result: "oily" }));
    await shows(page, "Oily");
  });

  it("by a link, in a visit from our own message too, which is silent otherwise", async () => {
    visits.shop.publish(popup("Silent"), popup("Linked", by({ kind: "link-parameter", name: "survey", value: "a b" })));
    const page = await visits.visit("/?att=m&survey=a%20b");
    await shows(page, "Linked");
    expect(await page.getByText("Silent").count()).toBe(0);
  });

  it("when a product was added and the cart is worth enough, by the page's own request", async () => {
    visits.shop.publish(
      popup("Added", {
        triggers: {
          match: "all",
          list: [
            { kind: "product-added", productIds: [] },
            { kind: "cart-value", is: "above", cents: 1 },
          ],
        },
      }),
    );
    const page = await visits.visit();
    expect(visits.shop.requests.some((path) => path.includes("cart"))).toBe(false);
    await page.evaluate(async () => {
      const { variants } = (await (await fetch(`${location.pathname}.js`)).json()) as { variants: { id: number }[] };
      const added = await fetch("/cart/add.js", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ id: variants[0]?.id, quantity: 1 }),
      });
      // As themes do: a request counts as over once it was read.
      await added.json();
    });
    await shows(page, "Added");
  });

  it("when a product was added by a form that leads to another page, once, and not when none was added", async () => {
    visits.shop.publish(popup("Added", by({ kind: "product-added", productIds: [] })));
    const page = await visits.visit();
    await page.waitForFunction(() => window.Shopify?.customerPrivacy);
    const send = () =>
      page.evaluate(async () => {
        const { variants } = (await (await fetch("/products/stoneware-mug.js")).json()) as { variants: { id: number }[] };
        const form = Object.assign(document.createElement("form"), { method: "post", action: "/cart/add" });
        form.append(Object.assign(document.createElement("input"), { name: "id", value: `${variants[0]?.id}` }));
        document.body.append(form);
        form.requestSubmit();
      });
    // The shop would not have it, and leads to the cart all the same.
    await page.route("**/cart/add", (route) => route.fulfill({ status: 302, headers: { location: "/cart" } }), { times: 1 });
    await send();
    await page.waitForURL(/\/cart$/);
    await settled(page);
    expect(await isShown(page)).toBe(false);
    await send();
    await shows(page, "Added");
    await page.keyboard.press("Escape");
    await page.goto(`${visits.shop.origin}/products/linen-apron`);
    await settled(page);
    expect(await isShown(page)).toBe(false);
    expect(await memory(page)).not.toContain("adding");
  });

  it("on a phone by the back button, which then leads back", async () => {
    visits.shop.publish(popup("Back", by({ kind: "exit-intent", touch: ["back-button"] })));
    const page = await visits.visit("/products/stoneware-mug", phone);
    const length = await page.evaluate(() => history.length);
    await page.touchscreen.tap(180, 300);
    await expect.poll(() => page.evaluate(() => history.length)).toBe(length + 1);
    await page.evaluate(() => history.back());
    await shows(page, "Back");
    expect(new URL(page.url()).pathname).toBe("/products/stoneware-mug");
  });

  it("on a phone with the return from another tab, where that is chosen", async () => {
    visits.shop.publish(popup("Return", by({ kind: "exit-intent", touch: ["tab-switch"] })));
    const page = await visits.visit("/products/stoneware-mug", phone);
    await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange", { bubbles: true })));
    await shows(page, "Return");
  });

  it("a while after another was closed, on a later page too, and without a gap", async () => {
    const after = { touchpointId: first, outcome: "closed" as const, questionId: null, answer: null, afterSeconds: 2 };
    visits.shop.publish(popup("First"), popup("Then", by({ kind: "outcome", ...after })));
    const page = await visits.visit();
    await shows(page, "First");
    await page.keyboard.press("Escape");
    await expect.poll(() => memory(page)).toContain(`"closedAt":1`);
    await page.goto(`${visits.shop.origin}/`);
    await shows(page, "Then");
    expect(JSON.parse((await memory(page)) ?? "{}")).toMatchObject({
      overlaysInVisit: { count: 2 },
      touchpoints: { [second]: { shows: 1 } },
    });
  });
});

describe("what no longer holds", () => {
  it("is not shown: another takes its place", async () => {
    visits.shop.says.standing = { ok: true, holds: false };
    const offer = "0193a000-0000-7000-8000-000000000010";
    visits.shop.publish(popup("Promise", { offerId: offer }), popup("Plain"));
    await shows(await visits.visit(), "Plain");
    visits.shop.says.standing = { ok: true, holds: true };
    await shows(await visits.visit(), "Promise");
  });

  it("leaves the open page in the moment of its end", async () => {
    const endsAt = new Date(Date.now() + 6_000).toISOString();
    visits.shop.publish(popup("Soon over", { schedule: { ...blankTouchpoint.schedule, endsAt } }));
    const page = await visits.visit();
    await shows(page, "Soon over");
    await expect.poll(() => isShown(page), { timeout: 10_000 }).toBe(false);
    expect(Date.now()).toBeGreaterThanOrEqual(Date.parse(endsAt));
  });

  it("leaves the open page when its product sells out", async () => {
    visits.shop.handles = { "7": "stoneware-mug" };
    visits.shop.publish(popup("Last ones", { boundProductIds: ["7"] }));
    const page = await visits.visit("/");
    await shows(page, "Last ones");
    visits.shop.pages.set("/products/stoneware-mug.js", { type: "application/json", body: '{"available":false}' });
    await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange", { bubbles: true })));
    await expect.poll(() => isShown(page)).toBe(false);
    visits.shop.pages.clear();
  });
});

describe("an experiment", () => {
  const experiment = (holdoutPercent: number): Touchpoint["experiment"] => ({
    id: "exp",
    goal: "clicked",
    holdoutPercent,
    variants: [{ id: "control", name: "", weight: 1, changes: {} }],
  });
  const told = () => visits.shop.batches.flatMap(({ events }) => events).filter(({ kind }) => kind === "experiment_exposed");

  it("tells once that a shopper was held out, and lets the next show", async () => {
    visits.shop.publish(popup("Tested", { experiment: experiment(100) }), popup("Next"));
    const page = await visits.visit();
    await shows(page, "Next");
    await page.reload();
    await settled(page);
    await expect.poll(told).toHaveLength(1);
    expect(told()[0]?.data).toMatchObject({ touchpointId: first, experimentId: "exp", arm: "holdout" });
  });

  it("tells the arm of what is shown", async () => {
    visits.shop.publish(popup("Tested", { experiment: experiment(0) }));
    await shows(await visits.visit(), "Tested");
    await expect.poll(told).toHaveLength(1);
    expect(told()[0]?.data).toMatchObject({ arm: "control" });
  });
});
