import { randomUUID } from "node:crypto";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { assignVariant } from "~/domain/experiments/assign-variant";
import { eventually } from "./support/eventually";
import { keepPictures } from "./support/keep-pictures";
import { moveToLeave } from "./support/move-to-leave";
import { type JourneyBrowser, openBrowser } from "./support/open-browser";
import { openStage, type Stage } from "./support/open-stage";
import { pay } from "./support/pay";

const product = "/products/stoneware-mug";
let stage: Stage;
let definition: Parameters<typeof assignVariant>[0];
const browsers: JourneyBrowser[] = [];

beforeAll(async () => {
  stage = await openStage("allowed");
});
afterEach(async ({ task }) => {
  if (task.result?.state === "fail") await keepPictures({ merchant: stage.admin.page, shopper: stage.page }, task.name);
});
afterAll(async () => {
  for (const browser of browsers) await browser.close();
  await stage?.close();
});

/** An id that the lot puts in an arm. */
function unitIn(arm: string): string {
  for (;;) {
    const unit = randomUUID();
    if (assignVariant(definition, unit) === arm) return unit;
  }
}

/** A new shopper at a product, whose browser's id is one of that arm. */
async function shopperIn(arm: string): Promise<Page> {
  const browser = await openBrowser("allowed");
  browsers.push(browser);
  const page = await browser.context.newPage();
  await page.goto(stage.shop.urls.storefront + product);
  await page.waitForFunction(() => localStorage.getItem("attendant") !== null);
  await page.evaluate((id) => {
    const stored = JSON.parse(localStorage.getItem("attendant") ?? "{}") as object;
    localStorage.setItem("attendant", JSON.stringify({ ...stored, id }));
  }, unitIn(arm));
  await page.goto(stage.shop.urls.storefront + product);
  await moveToLeave(page);
  return page;
}

/** `exposed converted ordered revenue` by arm. */
async function arms(): Promise<Record<string, string>> {
  const { rows } = await stage.pool.query("select arm, exposed, converted, ordered, revenue_sum from experiment_arms");
  return Object.fromEntries(rows.map((row) => [row.arm, [row.exposed, row.converted, row.ordered, row.revenue_sum].join(" ")]));
}

const sees = (page: Page) => page.getByRole("dialog").first();

test("the merchant makes a second variant and a holdout, and starts by publishing", async () => {
  const { admin, shop, settled } = stage;
  await admin.open("/app");
  await admin.app.getByRole("heading", { name: "Set up your assistant" }).waitFor();
  shop.actions.enableEmbed("marl-and-moss.myshopify.com", true);
  await admin.open("/app");
  await admin.app.getByRole("button", { name: "Create welcome popup" }).click();
  await admin.app.getByRole("heading", { name: "Welcome offer" }).waitFor();
  await admin.app.getByRole("tab", { name: "Experiment" }).click();
  await admin.app.getByRole("button", { name: "Create experiment" }).click();
  await admin.app.getByLabel("See nothing, for comparison").fill("20");
  await admin.app.getByRole("button", { name: "Edit variant" }).click();
  await admin.app.getByRole("tab", { name: "Look" }).click();
  await admin.app.getByLabel("Rounded corners").fill("21");
  await admin.app.getByRole("tab", { name: "Experiment" }).click();
  await admin.app.getByText("Its own: look").waitFor();
  await admin.page.getByRole("button", { name: "Save" }).click();
  await admin.app.getByRole("button", { name: "Publish" }).click();
  await admin.confirm("Publish");
  await admin.app.getByText("Nobody has met it yet").waitFor();
  await settled();
  const { rows } = await stage.pool.query("select definition from experiments where status = 'running'");
  definition = rows[0].definition;
  expect(definition).toMatchObject({ holdoutPercent: 20, variants: [{ weight: 50 }, { weight: 50 }] });
});

test("each shopper meets their arm, and is counted in it once, the holdout too", async () => {
  const [control, variant] = definition.variants.map(({ id }) => id);
  const held = await shopperIn("holdout");
  const first = await shopperIn(control ?? "");
  await sees(first).waitFor();
  const second = await shopperIn(variant ?? "");
  await sees(second).waitFor();
  expect(await held.getByRole("dialog").count()).toBe(0);
  await moveToLeave(held);
  await eventually("three exposures", async () => Object.keys(await arms()).length === 3);
  expect(await arms()).toEqual({ [control ?? ""]: "1 0 0 0", [variant ?? ""]: "1 0 0 0", holdout: "1 0 0 0" });

  const popup = second.getByRole("dialog");
  await popup.getByLabel("Email address").fill("mina.park@example.org");
  await popup.getByRole("checkbox").check();
  await popup.getByRole("button", { name: "Get my code" }).click();
  await popup.getByRole("heading", { name: "Here is your code" }).waitFor();
  await eventually("the submission to count", async () => (await arms())[variant ?? ""] === "1 1 0 0");

  for (const [page, email] of [
    [held, "held@example.org"],
    [second, "mina.park@example.org"],
  ] as const) {
    await page.goto(stage.shop.urls.storefront + product);
    await page.getByRole("button", { name: "Add to cart" }).click();
    await page.locator("#cart-drawer").waitFor();
    await page.goto(`${stage.shop.urls.storefront}/checkout`);
    await page.getByLabel("Email", { exact: true }).fill(email);
    await pay(page);
  }
  await stage.settled();
  await eventually("both orders to count", async () => {
    const now = await arms();
    return /^1 0 1 [1-9]/.test(now.holdout ?? "") && /^1 1 1 [1-9]/.test(now[variant ?? ""] ?? "");
  });
  expect((await arms())[control ?? ""]).toBe("1 0 0 0");
});

test("the results page shows them, says that it is too early, and applies the winner when asked", async () => {
  const { admin, settled } = stage;
  await admin.page.reload();
  await admin.app.getByRole("tab", { name: "Experiment" }).click();
  await admin.app.getByRole("heading", { name: "Too early to say" }).waitFor();
  await admin.app.getByText("3 shoppers met it", { exact: false }).waitFor();
  await admin.app.getByRole("button", { name: "Apply Variant B" }).click();
  await admin.confirm("Apply Variant B");
  await admin.app.getByText("Decided", { exact: true }).waitFor();
  await settled();
  const next = await shopperIn("holdout");
  await sees(next).waitFor();
  const radius = await next.evaluate(() => JSON.stringify(document.documentElement.innerHTML.includes('"cornerRadiusPx":21')));
  expect(radius).toBe("true");
  const { rows } = await stage.pool.query("select status, reason, winner from experiments");
  expect(rows).toEqual([{ status: "decided", reason: "applied", winner: definition.variants[1]?.id }]);
  expect(await stage.pool.query("select sum(exposed)::int as exposed from experiment_arms").then(({ rows: [row] }) => row.exposed)).toBe(3);
});
