import { randomUUID } from "node:crypto";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { blankTouchpoint } from "~/domain/touchpoints/blank-touchpoint";
import type { KnownShopper } from "~/domain/touchpoints/known-shopper";
import type { Series } from "~/domain/touchpoints/series";
import { type JourneyBrowser, openBrowser } from "./support/open-browser";
import { openStage, type Stage } from "./support/open-stage";

/** One customer with two devices: what the first has met, the second knows. */
const domain = "marl-and-moss.myshopify.com";
const first = randomUUID();
const second = randomUUID();
const series = randomUUID();
let stage: Stage;
let other: JourneyBrowser;
let email = "";

beforeAll(async () => {
  stage = await openStage("allowed");
  other = await openBrowser("allowed");
  await stage.admin.open("/app");
  await stage.admin.app.getByRole("heading", { name: "Set up your assistant" }).waitFor();
  await stage.settled();
  stage.shop.actions.enableEmbed(domain, true);
  email = stage.shop.store.customers.all(domain)[0]?.email ?? "";
  await publishFunnel();
});
afterAll(async () => {
  await other?.close();
  await stage?.close();
});

/** Two popups, each shown once ever; the second as soon as the first was shown. */
async function publishFunnel(): Promise<void> {
  const { pool, shop } = stage;
  const now = shop.clock.now();
  const popup = (heading: string) => ({
    ...blankTouchpoint,
    content: { ask: [{ id: "heading", kind: "heading", text: { en: heading } }], done: [] },
    triggers: { match: "any", list: [] },
    manners: { ...blankTouchpoint.manners, showsEver: 1 },
  });
  for (const [id, heading, priority] of [
    [first, "Welcome back", 2],
    [second, "One more thing", 1],
  ] as const) {
    await pool.query(
      `insert into touchpoints (shop_id, id, name, status, draft, published, version, priority, created_at, updated_at)
       select id, $2, $3, 'live', $4, $4, 1, $5, $6, $6 from shops where domain = $1`,
      [domain, id, heading, JSON.stringify(popup(heading)), priority, now],
    );
  }
  const after = [{ touchpointId: first, outcome: "shown" as const, questionId: null, answer: null, afterSeconds: 0 }];
  const steps: Series["steps"] = [
    { touchpointId: first, after: [] },
    { touchpointId: second, after },
  ];
  await pool.query(
    `insert into series (shop_id, id, name, status, draft, published, version, created_at, updated_at)
     select id, $2, 'Funnel', 'live', $3, $3, 1, $4, $4 from shops where domain = $1`,
    [domain, series, JSON.stringify({ steps, goal: { ordered: true } } satisfies Series), now],
  );
  await run("snapshot.push", "json_build_object('shopId', id)");
}

/** The job that the clock brings every minute, or a deed of the merchant; now. */
async function run(job: string, payload = "'{}'::json"): Promise<void> {
  await stage.pool.query(`select graphile_worker.add_job('${job}', payload => ${payload}, run_at => $2) from shops where domain = $1`, [
    domain,
    stage.shop.clock.now(),
  ]);
  await stage.settled();
}

async function logIn(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  // A page without anything on it: nothing is shown before they are logged in.
  await page.goto(`${stage.shop.urls.storefront}/cart.js`);
  await page.evaluate(
    (address) => fetch("/account/login", { method: "POST", body: new URLSearchParams({ "customer[email]": address }) }).then(() => {}),
    email,
  );
  return page;
}

const told = (): KnownShopper | null => {
  const { store } = stage.shop;
  const customer = store.customers.find(domain, (one) => one.email === email);
  const field = store.metafields.find(domain, ({ key, ownerId }) => key === "shopper" && ownerId.endsWith(`/${customer?.id}`));
  return field ? (JSON.parse(field.value) as KnownShopper) : null;
};

test("customers are known to the storefront minutes after the app was installed", async () => {
  await run("known.queue");
  expect(told()).toMatchObject({ v: 1, touchpoints: {}, series: {} });
});

test("a customer who is logged in sees a popup on one device", async () => {
  const page = await logIn(stage.shopper.context);
  await page.goto(stage.shop.urls.storefront);
  await page.getByRole("dialog", { name: "Welcome back" }).waitFor();
  await page.waitForLoadState("networkidle");
  await stage.settled();
  await run("known.queue");
  expect(told()?.touchpoints[first]).toMatchObject({ shows: 1 });
  expect(told()?.series[series]).toEqual({ step: 0, overAt: 0 });
});

test("on another device it is not shown again, and the series goes on", async () => {
  const page = await logIn(other.context);
  await page.goto(stage.shop.urls.storefront);
  await page.getByRole("dialog", { name: "One more thing" }).waitFor();
  expect(await page.getByRole("dialog", { name: "Welcome back" }).count()).toBe(0);
  await page.waitForLoadState("networkidle");
  await stage.settled();
  await run("known.queue");
  expect(told()?.series[series]).toEqual({ step: 1, overAt: 0 });
});

test("somebody who is not logged in begins at the beginning, on the very same device", async () => {
  await other.context.clearCookies();
  const page = await other.context.newPage();
  // Before anything of the page runs: what a page remembers it keeps again when it is left.
  await page.addInitScript(() => localStorage.clear());
  await page.goto(stage.shop.urls.storefront);
  await page.getByRole("dialog", { name: "Welcome back" }).waitFor();
  expect([...stage.shopper.complaints, ...other.complaints]).toEqual([]);
});
