import { randomUUID } from "node:crypto";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import type { SubmissionAnswer } from "~/domain/touchpoints/submission";
import { eventually } from "./support/eventually";
import { keepPictures } from "./support/keep-pictures";
import { listedFigures } from "./support/listed-figures";
import { type JourneyBrowser, openBrowser } from "./support/open-browser";
import { openStage, type Stage } from "./support/open-stage";
import { publishTemplate } from "./support/publish-template";
import { sendRequest } from "./support/send-request";

/** A wheel turns once for a shopper, whatever is sent to it; then a bar follows their cart to its goal and back. */
const domain = "marl-and-moss.myshopify.com";
const address = "noor.haddad@example.org";
const phone = { width: 360, height: 740 };
/** The template's slices in their order, and what Shopify has to give for each. */
const slices = [
  { id: "five-percent", label: "5% off", gives: { kind: "percentage", value: 5 } },
  { id: "delivery", label: "Free delivery", gives: { kind: "free-shipping" } },
  { id: "ten-percent", label: "10% off", gives: { kind: "percentage", value: 10 } },
  { id: "fifteen-percent", label: "15% off", gives: { kind: "percentage", value: 15 } },
];
let stage: Stage;
let { shop, pool, admin, page } = {} as Stage;
let second: JourneyBrowser;
let onPhone: Page;
let won: { slice: (typeof slices)[number] | undefined; code: string };

beforeAll(async () => {
  stage = await openStage("allowed");
  ({ shop, pool, admin, page } = stage);
  second = await openBrowser("allowed", { viewport: phone, reducedMotion: "reduce" });
  onPhone = await second.context.newPage();
  await admin.open("/app");
  await admin.app.getByRole("heading", { name: "Set up your assistant" }).waitFor();
  shop.actions.enableEmbed(domain, true);
});
afterEach(async ({ task }) => {
  if (task.result?.state === "fail") await keepPictures({ merchant: admin.page, shopper: page, phone: onPhone }, task.name);
});
afterAll(async () => {
  await second?.close();
  await stage?.close();
});

async function visit(who: Page, path: string): Promise<void> {
  await who.goto(shop.urls.storefront + path);
  await who.waitForLoadState("networkidle");
}
/** Meets the wheel, turns it, and says where it stopped, as it stands there and as it is said, and the code under it. */
async function turn(who: Page): Promise<{ under: string; said: string; code: string }> {
  await who.goto(`${shop.urls.storefront}/products/stoneware-mug`);
  const wheel = who.getByRole("dialog", { name: "One turn, one gift" });
  await wheel.getByLabel("Email address").fill(address);
  await wheel.getByRole("checkbox").check();
  await wheel.getByRole("button", { name: "Spin the wheel" }).click();
  await wheel.getByRole("heading", { name: "This one is yours" }).waitFor();
  const code = await wheel.getByLabel(/^Your code/).innerText();
  const said = await wheel.getByText(/^The wheel stopped at/).innerText();
  const labels = await wheel.getByRole("listitem").allInnerTexts();
  const degrees = await wheel
    .getByRole("list")
    .evaluate((disc: HTMLElement) => Number.parseFloat(disc.style.transform.slice("rotate(".length)));
  const turned = Math.round(-degrees / (360 / labels.length));
  return { under: labels[((turned % labels.length) + labels.length) % labels.length] ?? "", said, code };
}
async function spins(): Promise<{ slice_id: string }[]> {
  await stage.settled();
  return (await pool.query("select slice_id from wheel_spins order by at")).rows;
}
const codesAtShopify = () => shop.store.discounts.all(domain).flatMap(({ codes }) => codes.map(({ code }) => code));
const wider = (who: Page) => who.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test("the merchant puts a wheel into the shop from its template, in words of their own, for the first page already", async () => {
  await publishTemplate(stage, "Welcome wheel", async ({ app }) => {
    await app.getByLabel("Heading", { exact: true }).first().fill("One turn, one gift");
    await app.getByRole("tab", { name: "When", exact: true }).click();
    await app.getByLabel("Pages", { exact: true }).fill("1");
  });
  expect(codesAtShopify()).toEqual([]);
});

test("a shopper turns it: it stops at what was drawn, and its code is one of Shopify's", async () => {
  const { under, said, code } = await turn(page);
  const [drawn, ...more] = await spins();
  expect(more).toEqual([]);
  won = { slice: slices.find(({ id }) => id === drawn?.slice_id), code };
  expect({ under, said }).toEqual({ under: won.slice?.label, said: `The wheel stopped at: ${won.slice?.label}` });
  expect(codesAtShopify()).toEqual([code]);
  expect(shop.store.discounts.all(domain)).toMatchObject([{ ...won.slice?.gives, usageLimit: 1 }]);
  await admin.page.goto(`${shop.urls.admin.replace(/\/apps\/.*/, "")}/discounts`);
  await admin.page.getByText(code).waitFor();
  await page.getByRole("button", { name: "Keep shopping" }).click();
});

test("turned again by the same shopper on a phone, it stops at the same and brings the same code", async () => {
  expect(await turn(onPhone)).toEqual({ under: won.slice?.label, said: `The wheel stopped at: ${won.slice?.label}`, code: won.code });
  expect(await wider(onPhone)).toBeLessThanOrEqual(0);
  expect(await spins()).toHaveLength(1);
  expect(codesAtShopify()).toEqual([won.code]);
});

test("what is forged or sent again wins nothing new", async () => {
  const { rows } = await pool.query("select id from touchpoints");
  const form = (given: object) => {
    const made = { submissionId: randomUUID(), visitorId: randomUUID(), email: address, consent: true, locale: "en", trap: "" };
    return { touchpointId: rows[0].id, url: `${shop.urls.storefront}/`, ...made, ...given };
  };
  const send = async (given: object): Promise<SubmissionAnswer> =>
    JSON.parse((await sendRequest(`${shop.urls.storefront}/apps/attendant/subscribe`, { json: form(given) })).body);
  const best = { slice: "fifteen-percent", sliceId: "fifteen-percent", offerId: "0193a000-0000-7000-8000-000000000015" };
  const same = { ok: true, slice: won.slice?.id, code: { state: "issued", code: won.code } };
  expect(await send(best)).toMatchObject(same);
  expect(await send({ email: ` ${address.toUpperCase()} ` })).toMatchObject(same);
  expect(await send({ email: "bot@example.org", trap: "filled" })).toMatchObject({ ok: true, code: null });
  expect(await send({ email: "no@example.org", consent: false })).toEqual({ ok: false, reason: "consent" });
  expect(await send({ email: "no@example.org", touchpointId: randomUUID() })).toEqual({ ok: false, reason: "ended" });
  expect((await sendRequest(`${shop.urls.app}/proxy/subscribe`, { json: form({ email: "no@example.org" }) })).status).toBe(401);
  expect(await spins()).toHaveLength(1);
  expect(codesAtShopify()).toEqual([won.code]);
});

test("five requests of one new shopper at once are one turn and one code, and the admin's list counts two shoppers", async () => {
  const { rows } = await pool.query("select id from touchpoints");
  const person = stage.shop.urls.storefront;
  const submission = { touchpointId: rows[0].id, submissionId: randomUUID(), visitorId: randomUUID(), email: "twice@example.org" };
  const json = { ...submission, consent: true, locale: "en", url: `${person}/`, trap: "" };
  const answers = await Promise.all(Array.from({ length: 5 }, () => sendRequest(`${person}/apps/attendant/subscribe`, { json })));
  expect(new Set(answers.map(({ body }) => (JSON.parse(body) as { slice: string }).slice)).size).toBe(1);
  expect(await spins()).toHaveLength(2);
  expect(codesAtShopify()).toHaveLength(2);
  const figures = { shown: 2, taken: 2, how: "sent the form" };
  expect(await listedFigures(stage, "Welcome wheel", figures)).toEqual(figures);
});

test("the merchant says from where delivery is free, and the bar says what an empty cart needs", async () => {
  await publishTemplate(stage, "Free delivery bar", async ({ app }) => {
    await app.getByLabel("Free shipping from", { exact: true }).fill("40");
  });
  await visit(page, "/products/stoneware-mug");
  expect(await bar()).toEqual(["€40 more and delivery is free", "0"]);
});

test("it follows the cart as products are put in, to its end, and back as they are taken out", async () => {
  const addToCart = async () => {
    await page.getByRole("button", { name: "Add to cart" }).click();
    await page.locator("#cart-drawer").waitFor();
  };
  await addToCart();
  await barSays("€18 more and delivery is free", "55");
  await page.setViewportSize(phone);
  await visit(page, "/products/tall-latte-mug");
  expect(await bar()).toEqual(["€18 more and delivery is free", "55"]);
  await addToCart();
  await barSays("Delivery is free for this order", "100");
  await visit(page, "/cart");
  expect(await bar()).toEqual(["Delivery is free for this order", "100"]);
  expect(await wider(page)).toBeLessThanOrEqual(0);
  await page.getByRole("link", { name: "Remove Tall latte mug" }).click();
  await barSays("€18 more and delivery is free", "55");
  await page.getByRole("button", { name: "More of Stoneware mug" }).click();
  await barSays("Delivery is free for this order", "100");
  await page.getByRole("link", { name: "Remove Stoneware mug" }).click();
  await barSays("€40 more and delivery is free", "0");
});

test("the admin's list counts each page that had the bar once, and nobody complains", async () => {
  const figures = { shown: 3, taken: 0, how: "clicked" };
  expect(await listedFigures(stage, "Free delivery bar", figures)).toEqual(figures);
  expect([...stage.merchant.complaints, ...stage.shopper.complaints, ...second.complaints]).toEqual([]);
});

async function bar(): Promise<[words: string, percent: string | null]> {
  const words = await page.getByRole("status").filter({ hasText: "elivery is free" }).innerText();
  return [words, await page.getByRole("progressbar").getAttribute("aria-valuenow")];
}
const barSays = (words: string, percent: string) => eventually(`"${words}"`, async () => (await bar()).join() === `${words},${percent}`);
