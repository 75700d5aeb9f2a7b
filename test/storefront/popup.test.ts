import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { findBarriers } from "./find-barriers";
import { isShown, leave, memory, phone, prepareVisits } from "./prepare-visits";
import { liveTemplate } from "./serve-storefront";
import { settled } from "./settled";

const visits = prepareVisits();

describe("before anything is shown", () => {
  it("there is one deferred script, and no request besides", async () => {
    const page = await visits.visit();
    await page.mouse.wheel(0, 900);
    await settled(page);
    expect(visits.shop.requests.filter((path) => !path.includes("pixel") && path !== "/ingest")).toEqual([
      "/cdn/shop/extensions/attendant/assets/attendant.js",
    ]);
    expect(await isShown(page)).toBe(false);
  });

  it("on a phone too the script asks for nothing: what it needs besides, the page has named", async () => {
    const page = await visits.visit("/products/stoneware-mug", phone);
    const asked = visits.shop.requests.filter((path) => path.includes("/attendant/"));
    expect(asked.map((path) => path.split("/").at(-1)).sort()).toEqual(["attendant-watch.js", "attendant.js"]);
    const html = await page.evaluate(async () => (await fetch(location.href)).text());
    for (const path of asked) expect(html).toContain(path);
  });

  it("a shop with nothing live gets no script at all", async () => {
    visits.shop.publish();
    await visits.visit();
    expect(visits.shop.requests.filter((path) => path.includes("/attendant/"))).toEqual([]);
  });
});

describe("the welcome popup", () => {
  it("comes when the pointer leaves, and axe finds nothing in it", async () => {
    const page = await visits.visit();
    await leave(page);
    expect(await page.locator("[data-attendant-view] dialog").isVisible()).toBe(true);
    await page.addScriptTag({ content: readFileSync("node_modules/axe-core/axe.min.js", "utf8") });
    const found = await page.evaluate(async () => {
      const { axe } = window as unknown as { axe: { run(where: object): Promise<{ violations: { id: string }[] }> } };
      return (await axe.run({ include: [["[data-attendant-view]"]] })).violations.map(({ id }) => id);
    });
    expect(found).toEqual([]);
  });

  it("keeps the focus, closes by Escape, gives the focus back, and stays away", async () => {
    const page = await visits.visit();
    await page.locator("a[href*='/cart']").first().focus();
    const focused = () => page.evaluate(() => document.activeElement?.outerHTML.slice(0, 80));
    const before = await focused();
    await leave(page);
    for (let press = 0; press < 12; press++) {
      await page.keyboard.press("Tab");
      const inside = await page.evaluate(
        () => document.activeElement?.hasAttribute("data-attendant-view") || document.activeElement === document.body,
      );
      expect(inside).toBe(true);
    }
    await page.keyboard.press("Escape");
    await settled(page);
    expect(await isShown(page)).toBe(false);
    await expect.poll(() => focused()).toBe(before);
    await leave(page);
    expect(await isShown(page)).toBe(false);
    await page.goto(`${visits.shop.origin}/`);
    await settled(page);
    await leave(page);
    expect(await isShown(page)).toBe(false);
  });

  it.each([
    ["the close button", (page: Page) => page.getByRole("button", { name: "Close" }).click()],
    ["a click beside it", (page: Page) => page.mouse.click(40, 400)],
    ["the quiet way out", (page: Page) => page.getByRole("button", { name: "No, thanks" }).click()],
  ])("closes by %s", async (_, close) => {
    const page = await visits.visit();
    await leave(page);
    const box = await page.getByRole("button", { name: "Close" }).boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
    await close(page);
    await settled(page);
    expect(await isShown(page)).toBe(false);
  });

  it("says what is wrong at the field it belongs to", async () => {
    const page = await visits.visit();
    await leave(page);
    const alert = () => page.locator(".error:not(:empty)").allInnerTexts();
    const send = () => page.getByRole("button", { name: "Get my code" }).click();
    const field = page.getByLabel("Email address");
    await send();
    await expect.poll(alert).toEqual(["Enter your email address."]);
    await field.fill("mina@");
    await send();
    await expect.poll(alert).toEqual(["Check this address. It should look like name@example.com."]);
    await field.fill("x".repeat(10_000));
    await send();
    await expect.poll(alert).toEqual(["This address is too long."]);
    await field.fill("mina@gmial.com");
    await expect.poll(alert).toEqual([]);
    await send();
    await expect.poll(alert).toEqual(["Did you mean mina@gmail.com? Yes, use it"]);
    await page.getByRole("button", { name: "Yes, use it" }).click();
    await expect.poll(() => field.inputValue()).toBe("mina@gmail.com");
    await send();
    await expect.poll(alert).toEqual(["Tick the box so that we may write to you."]);
    expect(await findBarriers(page)).toEqual([]);
    expect(visits.shop.submissions).toEqual([]);
  });

  it("gives the code with copy and apply, once, and never comes again", async () => {
    const page = await visits.visit();
    await leave(page);
    await page.getByLabel("Email address").fill("mina@example.com");
    expect(await page.getByRole("checkbox").isChecked()).toBe(false);
    await page.getByRole("checkbox").check();
    await page.getByRole("button", { name: "Get my code" }).click();
    await page.getByText("TEN-7KQ2M9XD").waitFor();
    await page.getByText("24 November").waitFor();
    expect(await findBarriers(page)).toEqual([]);
    expect(visits.shop.submissions).toHaveLength(1);
    expect(visits.shop.submissions[0]).toMatchObject({ email: "mina@example.com", consent: true, locale: "en", trap: "" });
    const apply = page.getByRole("link", { name: "Apply to my cart" });
    expect(await apply.getAttribute("href")).toBe("/discount/TEN-7KQ2M9XD?redirect=%2Fproducts%2Fstoneware-mug");
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.getByRole("button", { name: "Copy" }).click();
    await page.getByRole("button", { name: "Copied" }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe("TEN-7KQ2M9XD");
    await page.reload();
    await settled(page);
    await leave(page);
    expect(await isShown(page)).toBe(false);
    expect(await memory(page)).not.toContain("mina");
  });

  it("takes an address with a mistyped look when the shopper insists", async () => {
    const page = await visits.visit();
    await leave(page);
    await page.getByLabel("Email address").fill("mina@gmial.com");
    await page.getByRole("checkbox").check();
    await page.getByRole("button", { name: "Get my code" }).click();
    await page.getByRole("button", { name: "Get my code" }).click();
    await page.getByText("TEN-7KQ2M9XD").waitFor();
    expect(visits.shop.submissions[0]?.email).toBe("mina@gmial.com");
  });

  it("speaks the page's language", async () => {
    const page = await visits.visit("/ko/products/stoneware-mug");
    await leave(page);
    await page.getByRole("heading", { name: "첫 주문 10% 할인" }).waitFor();
    await page.getByRole("button", { name: "코드 받기" }).waitFor();
  });
});

describe("on a phone", () => {
  it("is a sheet of at most 60 % that a finger draws away", async () => {
    visits.shop.publish(liveTemplate("welcome-offer"));
    const page = await visits.visit("/products/stoneware-mug", phone);
    const box = await page.locator(".panel").boundingBox();
    expect(box?.height).toBeLessThanOrEqual(740 * 0.6 + 1);
    expect(Math.round((box?.y ?? 0) + (box?.height ?? 0))).toBe(740);
    const client = await page.context().newCDPSession(page);
    const touch = (type: string, y?: number) =>
      client.send("Input.dispatchTouchEvent", { type: type as "touchStart", touchPoints: y ? [{ x: 100, y }] : [] });
    const top = (box?.y ?? 0) + 16;
    await touch("touchStart", top);
    for (const down of [20, 60, 110, 150]) await touch("touchMove", top + down);
    await touch("touchEnd");
    await settled(page);
    expect(await isShown(page)).toBe(false);
  });

  it("a fast scroll up is a sign of leaving", async () => {
    const page = await visits.visit("/products/stoneware-mug", phone);
    await page.evaluate(() => document.body.append(Object.assign(document.createElement("div"), { style: "height:4000px" })));
    await page.evaluate(() => scrollTo({ top: 2000, behavior: "instant" }));
    await settled(page);
    await page.evaluate(async () => {
      dispatchEvent(new Event("touchmove"));
      for (const top of [1900, 1600]) {
        scrollTo({ top, behavior: "instant" });
        await new Promise(requestAnimationFrame);
      }
    });
    await settled(page);
    expect(await isShown(page)).toBe(true);
  });
});
