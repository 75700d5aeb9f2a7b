import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import type { FeedAnswer } from "~/domain/touchpoints/storefront-calls";
import { keepPictures } from "./support/keep-pictures";
import { listedFigures } from "./support/listed-figures";
import { type JourneyBrowser, openBrowser } from "./support/open-browser";
import { openStage, type Stage } from "./support/open-stage";
import { publishTemplate } from "./support/publish-template";
import { sendRequest } from "./support/send-request";

/** A campaign's page brings a code and a letter; the bell shows that letter to whom it was sent, and to nobody else. */
const domain = "marl-and-moss.myshopify.com";
const address = "mina.park@example.org";
const phone = { width: 360, height: 740 };
const day = 86_400_000;
let stage: Stage;
let { shop, pool, admin, page } = {} as Stage;
let other: JourneyBrowser;
let stranger: Page;
let code = "";

beforeAll(async () => {
  stage = await openStage("allowed");
  ({ shop, pool, admin, page } = stage);
  other = await openBrowser("allowed", { viewport: phone });
  stranger = await other.context.newPage();
  await admin.open("/app");
  await admin.app.getByRole("heading", { name: "Set up your assistant" }).waitFor();
  shop.actions.enableEmbed(domain, true);
});
afterEach(async ({ task }) => {
  if (task.result?.state === "fail") await keepPictures({ merchant: admin.page, shopper: page, stranger }, task.name);
});
afterAll(async () => {
  await other?.close();
  await stage?.close();
});

const launch = () => `${shop.urls.storefront}/apps/attendant/p/autumn-glaze`;
const bell = (who: Page) => who.getByRole("button", { name: /^Your letters/ });
const letters = (who: Page) => who.getByRole("region", { name: "Your letters" });
const wider = (who: Page) => who.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
/** From a page without anything on it, so that nothing is shown meanwhile. */
async function logIn(who: Page, email: string): Promise<void> {
  await who.goto(`${shop.urls.storefront}/cart.js`);
  const body = new URLSearchParams({ "customer[email]": email }).toString();
  await who.evaluate(async (form) => {
    await fetch("/account/login", { method: "POST", body: new URLSearchParams(form) });
  }, body);
}
/** What the feed answers a browser, whatever its page asks for. */
const feedFor = (who: Page, query: string, visitorId: string): Promise<FeedAnswer> =>
  who.evaluate(
    async ([path, id]) => {
      const headers = { "content-type": "application/json" };
      return (await fetch(path as string, { method: "POST", headers, body: JSON.stringify({ visitorId: id }) })).json();
    },
    [`/apps/attendant/feed${query}`, visitorId],
  );

test("the merchant makes a landing page from its template, with an address, an end, and a code for whoever leaves theirs", async () => {
  await publishTemplate(stage, "Launch page", async ({ app }) => {
    await app.getByLabel("Title of the page", { exact: true }).fill("Autumn glazes");
    await app.getByLabel("Address", { exact: true }).fill("autumn-glaze");
    await app.getByLabel("Heading", { exact: true }).first().fill("Three glazes from one kiln");
    await app.getByRole("button", { name: "Make another" }).click();
    await app.getByRole("button", { name: "Create offer" }).click();
    await app.getByRole("button", { name: "Add block" }).last().click();
    await app
      .getByRole("menuitem", { name: /^Code/ })
      .or(app.getByRole("button", { name: /^Code/ }))
      .last()
      .click();
    await app.getByRole("tab", { name: "Until when" }).click();
    const end = new Date(shop.clock.now().getTime() + 10 * day);
    await app.getByLabel("Ends", { exact: true }).fill(`${end.toISOString().slice(0, 10)}T18:00`);
  });
  const opened = stage.merchant.context.waitForEvent("page");
  await admin.app.getByRole("button", { name: "Open page" }).click();
  const beside = await opened;
  await beside.waitForURL(launch());
  await beside.getByRole("heading", { name: "Three glazes from one kiln" }).waitFor();
  await beside.waitForLoadState("networkidle");
  await beside.close();
});

test("what it says stands in the shop's theme before any script, under its own title", async () => {
  const { status, body } = await sendRequest(launch());
  expect(status).toBe(200);
  expect(body).toContain("<title>Autumn glazes – Marl & Moss</title>");
  expect(body).toMatch(/<h1>Three glazes from one kiln<\/h1>\s*<p>Leave your address/);
  expect(body).toContain('class="header"');
});

test("on a phone a shopper leaves an address there, and gets a code of their own and a letter with it", async () => {
  await page.setViewportSize(phone);
  await page.goto(launch());
  await page.getByLabel("Email address").fill(address);
  await page.getByRole("checkbox").check();
  expect(await page.getByRole("heading", { name: "Three glazes from one kiln" }).getAttribute("aria-level")).toBe("1");
  expect(await wider(page)).toBeLessThanOrEqual(0);
  await page.getByRole("button", { name: "Tell me first" }).click();
  await page.getByRole("heading", { name: "You will hear from us" }).waitFor();
  await stage.settled();
  const { rows } = await pool.query("select code from offer_codes");
  expect(rows).toHaveLength(1);
  code = rows[0].code;
  await page.getByText(code, { exact: true }).waitFor();
  const discounts = shop.store.discounts.all(domain).filter(({ codes }) => codes.some((one) => one.code === code));
  expect(discounts).toMatchObject([{ kind: "percentage", value: 10, usageLimit: 1 }]);
  const mails = await stage.mailsUpTo(address, 1);
  expect(mails).toHaveLength(1);
  for (const part of [mails[0]?.html, mails[0]?.text]) expect(part).toContain(code);
});

test("the admin's list counts both who saw the page, and the one who sent its form", async () => {
  const figures = { shown: 2, taken: 1, how: "sent the form" };
  expect(await listedFigures(stage, "Launch page", figures)).toEqual(figures);
});

test("after its end its address says so, in the theme, and nothing more can be had there", async () => {
  const id = (await pool.query("select id from touchpoints")).rows[0].id;
  await pool.query("update touchpoints set published = jsonb_set(published, '{schedule,endsAt}', to_jsonb($1::text)) where id = $2", [
    shop.clock.now().toISOString(),
    id,
  ]);
  const answer = await stranger.goto(launch());
  expect(answer?.status()).toBe(404);
  await stranger.getByRole("heading", { name: "This page is no longer here" }).waitFor();
});

test("the merchant puts a bell into the shop and names it; a guest finds it empty", async () => {
  await publishTemplate(stage, "Your messages", async ({ app }) => {
    await app.getByLabel("Name of the bell, for those who listen", { exact: true }).fill("Your letters");
  });
  await stranger.goto(shop.urls.storefront);
  await bell(stranger).click();
  await letters(stranger).getByText("Nothing here yet.").waitFor();
});

test("the shopper, logged in, finds the letter that was sent, with the code that still holds, and applies it", async () => {
  await logIn(page, address);
  await page.goto(shop.urls.storefront);
  await bell(page).click();
  const letter = letters(page).getByRole("listitem").filter({ hasText: "Your code for 10% off at Marl & Moss" });
  await letter.getByText(code, { exact: true }).waitFor();
  expect(await letters(page).getByRole("listitem").count()).toBe(2);
  expect(await wider(page)).toBeLessThanOrEqual(0);
  await letter.getByRole("link", { name: "Apply to my cart" }).click();
  await page.waitForURL(/\/$/);
  expect(await page.evaluate(() => document.cookie)).toContain(`discount_code=${code}`);
});

test("neither another customer gets it, nor a guest who says that they are that shopper", async () => {
  const visitorId = await page.evaluate(() => JSON.parse(localStorage.getItem("attendant") ?? "{}").id as string);
  const customerId = shop.store.customers.find(domain, ({ email }) => email === address)?.id ?? 0;
  const nothing = { ok: true, items: [] };
  expect(await feedFor(page, "", visitorId)).toMatchObject({ items: [{ code }] });
  expect(await feedFor(stranger, `?logged_in_customer_id=${customerId}`, visitorId)).toEqual(nothing);
  await logIn(stranger, shop.store.customers.find(domain, ({ email }) => email !== null && email !== address)?.email ?? "");
  expect(await feedFor(stranger, `?logged_in_customer_id=${customerId}`, visitorId)).toEqual(nothing);
  await stranger.goto(shop.urls.storefront);
  await bell(stranger).click();
  await letters(stranger).getByText("Nothing here yet.").waitFor();
});

test("the admin's list counts each show of the bell and each click in it once", async () => {
  const figures = { shown: 4, taken: 4, how: "clicked" };
  expect(await listedFigures(stage, "Your messages", figures)).toEqual(figures);
  expect([...stage.merchant.complaints, ...stage.shopper.complaints]).toEqual([]);
});
