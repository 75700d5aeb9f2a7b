import type { Page } from "playwright-core";
import { beforeEach, describe, expect, it } from "vitest";
import type { CustomField } from "~/domain/profiles/custom-field";
import { findBarriers } from "./find-barriers";
import { phone, prepareVisits } from "./prepare-visits";
import { countdown, form, heading, live, products, question, video } from "./view-cases";

const visits = prepareVisits();
const view = (page: Page) => page.locator("[data-attendant-view]");
const field = (key: string, type: CustomField["type"], options: string[] = []): CustomField => ({
  key,
  type,
  label: { en: `Your ${key}` },
  options: options.map((id) => ({ id, label: { en: id } })),
  archived: false,
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
    await expect.poll(() => page.getByText("Your name").count()).toBe(0);
    await send.click();
    await page.getByText("Fill in at least one of these.").waitFor();
    await page.getByLabel("Your size").pressSequentially("1e99");
    await send.click();
    await page.getByText("Enter a number, such as 12.").waitFor();
    await expect.poll(() => page.getByLabel("Your size").getAttribute("aria-invalid")).toBe("true");
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
    await expect.poll(() => page.getByRole("listitem").filter({ hasText: "€" }).count()).toBe(2);
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
    await expect.poll(() => other.getByRole("timer").count()).toBe(0);
  });
});
