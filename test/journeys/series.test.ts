import { randomUUID } from "node:crypto";
import type { Locator } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { blankTouchpoint } from "~/domain/touchpoints/blank-touchpoint";
import type { Touchpoint } from "~/domain/touchpoints/touchpoint";
import { form } from "../services/touchpoints/live";
import { eventually } from "./support/eventually";
import { keepPictures } from "./support/keep-pictures";
import { openStage, type Stage } from "./support/open-stage";

/** A popup; for who closes it a slide-in an hour later; for who sends that one's form a bar, and with its click it is over. */
const domain = "marl-and-moss.myshopify.com";
const minute = 60_000;
const say = (kind: "heading" | "text", text: string) => ({ id: kind, kind, text: { en: text } });
const dismiss = { id: "dismiss", kind: "dismiss" as const, label: { en: "Not now" } };
const drafts: [name: string, draft: Partial<Touchpoint>][] = [
  // Free to come back after two hours: only its series keeps it from doing so.
  [
    "Hello popup",
    {
      content: { ask: [say("heading", "Hello there"), dismiss], done: [] },
      manners: { showsPerVisit: null, showsPerDay: null, showsEver: null, hoursAfterClose: 2 },
    },
  ],
  [
    "Letter slide-in",
    {
      format: { kind: "slide-in", corner: "end" },
      content: { ask: [say("heading", "Letters from the shop"), form], done: [say("text", "You will hear from us")] },
    },
  ],
  [
    "Thank-you bar",
    {
      format: { kind: "bar", edge: "bottom" },
      content: {
        ask: [say("text", "Thank you for joining"), { id: "go", kind: "button", label: { en: "What is new" }, url: "/collections/all" }],
        done: [],
      },
      manners: { showsPerVisit: null, showsPerDay: null, showsEver: null, hoursAfterClose: 0 },
    },
  ],
];

let stage: Stage;
let { shop, pool, admin, page } = {} as Stage;
beforeAll(async () => {
  stage = await openStage("allowed");
  ({ shop, pool, admin, page } = stage);
  await admin.open("/app");
  await admin.app.getByRole("heading", { name: "Set up your assistant" }).waitFor();
  await stage.settled();
  shop.actions.enableEmbed(domain, true);
  for (const [index, [name, draft]] of drafts.entries())
    await pool.query(
      `insert into touchpoints (shop_id, id, name, status, draft, priority, created_at, updated_at)
       select id, $2, $3, 'draft', $4, $5, $6, $6 from shops where domain = $1`,
      [domain, randomUUID(), name, JSON.stringify({ ...blankTouchpoint, ...draft }), -index, shop.clock.now()],
    );
});
afterEach(async ({ task }) => {
  if (task.result?.state === "fail") await keepPictures({ merchant: admin.page, shopper: page }, task.name);
});
afterAll(() => stage?.close());

const button = (name: string | RegExp): Locator => admin.app.getByRole("button", { name, exact: true });
const field = (name: string): Locator => admin.app.getByLabel(name, { exact: true });
const popup = () => page.getByRole("dialog", { name: "Hello there" });
const slideIn = () => page.getByText("Letters from the shop");
const bar = () => page.getByText("Thank you for joining");
async function addStep(name: string): Promise<void> {
  await button("Add step").click();
  await admin.app
    .getByRole("button", { name: new RegExp(`^${name}`) })
    .or(admin.app.getByRole("menuitem", { name: new RegExp(`^${name}`) }))
    .first()
    .click();
  await admin.app.getByRole("heading", { name: new RegExp(`\\. ${name}$`) }).waitFor();
}
async function visit(path = "/"): Promise<void> {
  await page.goto(`${shop.urls.storefront}${path}`);
  await page.waitForLoadState("networkidle");
}
/** How many of the three are there. */
const shown = async (): Promise<number[]> =>
  Promise.all([popup(), slideIn(), bar()].map(async (each) => ((await each.isVisible()) ? 1 : 0)));

test("a shop without a series is offered ready ones", async () => {
  await admin.open("/app/series");
  for (const name of ["Welcome funnel", "Save the cart", "Listen then help"]) await admin.app.getByRole("heading", { name }).waitFor();
});

test("three steps are put together, each led to by an outcome of the one before", async () => {
  await button("Start from blank").click();
  await field("Name").fill("Get to know");
  for (const [name] of drafts) await addStep(name);
  await field("What became of it").selectOption("submitted");
  await button("Edit step Letter slide-in").click();
  await field("How long after").fill("60");
  await field("Goal").selectOption({ label: "Thank-you bar: It was clicked" });
  await admin.app.getByText("Its form was sent · 0").waitFor();
  await admin.page.getByRole("button", { name: "Save" }).click();
  await admin.page.getByText("Saved", { exact: true }).first().waitFor();
});

test("what cannot be is said at its step, and undone", async () => {
  await field("What became of it").selectOption("shown");
  await button("Edit step Thank-you bar").click();
  await field("After").selectOption({ label: "Hello popup" });
  await admin.app.getByText("This touchpoint has no form that could be sent.").first().waitFor();
  await admin.page.getByRole("button", { name: "Discard" }).click();
  await admin.page.getByRole("button", { name: "Discard changes" }).click();
  await admin.app.getByText("This touchpoint has no form that could be sent.").first().waitFor({ state: "detached" });
});

test("published, its touchpoints go live with it", async () => {
  await button("Publish").click();
  await admin.app.getByText(/3 touchpoints that are not live yet go live with it/).waitFor();
  await admin.confirm("Publish");
  await admin.page.getByText("Published", { exact: true }).first().waitFor();
  const { rows } = await pool.query("select status from touchpoints union all select status from series");
  expect(rows.map(({ status }) => status)).toEqual(["live", "live", "live", "live"]);
  await stage.settled();
});

test("a shopper meets the first step alone, and after closing it nothing before its time", async () => {
  await visit();
  await popup().waitFor();
  expect(await shown()).toEqual([1, 0, 0]);
  await popup().getByRole("button", { name: "Not now" }).click();
  await stage.skip(30 * minute);
  await visit("/collections/all");
  expect(await shown()).toEqual([0, 0, 0]);
});

test("an hour after it was closed the second step comes, on another page of another visit", async () => {
  await stage.skip(31 * minute);
  await visit("/products/stoneware-mug");
  await slideIn().waitFor();
  expect(await shown()).toEqual([0, 1, 0]);
});

test("its form sent, the third step comes; those before it never again, though they might", async () => {
  await page.getByLabel("Email").last().fill("noor@example.com");
  await page.getByRole("button", { name: "Send" }).click();
  await eventually("the form's answer", async () => (await pool.query("select 1 from profiles where email = 'noor@example.com'")).rows);
  await stage.settled();
  for (const wait of [0, 3 * 60 * minute]) {
    if (wait > 0) await stage.skip(wait);
    await visit();
    await bar().waitFor();
    expect(await shown()).toEqual([0, 0, 1]);
  }
});

test("its goal reached, nothing more of it is shown, on any page, ever", async () => {
  await page.getByRole("link", { name: "What is new" }).click();
  await page.waitForURL(/collections\/all/);
  for (const wait of [0, 100 * 60 * minute]) {
    if (wait > 0) await stage.skip(wait);
    await visit();
    expect(await shown()).toEqual([0, 0, 0]);
  }
  expect(stage.shopper.complaints).toEqual([]);
});

test("the merchant sees who came how far, and by which way", async () => {
  await stage.settled();
  await admin.open("/app/series");
  await admin.app.getByRole("link", { name: "Get to know" }).click();
  await admin.app.getByText(/Hello popup: It was closed, 1 hour later\. \(1 went on\)/).waitFor();
  expect(await admin.app.getByText(/Reached 1 · Shown/).count()).toBeGreaterThanOrEqual(3);
  await admin.app.getByText("1 reached it in the last 30 days.").waitFor();
});

test("a duplicate is made in the list, which stays open, and has drafts of its own", async () => {
  await admin.open("/app/series");
  await button("Duplicate Get to know").click();
  await admin.app.getByRole("link", { name: "Get to know 2" }).waitFor();
  expect(new URL(admin.page.url()).pathname).toMatch(/\/app\/series$/);
  const { rows } = await pool.query("select status, count(*)::int from touchpoints group by status order by status");
  expect(rows).toEqual([
    { status: "draft", count: 3 },
    { status: "live", count: 3 },
  ]);
  await admin.page.getByRole("button", { name: "Open copy" }).click();
  await admin.app.getByRole("heading", { name: "Get to know 2" }).first().waitFor();
  await admin.open("/app/series");
  await admin.app.getByRole("link", { name: "Get to know", exact: true }).click();
  await admin.app.getByRole("heading", { name: "Get to know" }).first().waitFor();
});

test("at the width of a phone the list says it all, and nothing is wider than the screen", async () => {
  await admin.page.setViewportSize({ width: 360, height: 740 });
  const editor = new URL(admin.page.url()).pathname.replace(/^.*\/apps\/attendant/, "");
  for (const path of ["/app/series", editor]) {
    await admin.open(path);
    await admin.app
      .getByRole("heading", { name: path === editor ? "Get to know" : "Series" })
      .first()
      .waitFor();
    const wider = await admin.app.locator("html").evaluate((html) => html.scrollWidth - html.clientWidth);
    expect(wider, path).toBeLessThanOrEqual(0);
  }
  await button("Edit step Letter slide-in").click();
  await field("How long after").waitFor();
  expect(await admin.app.locator(".react-flow").count()).toBe(0);
  expect(stage.merchant.complaints).toEqual([]);
});
