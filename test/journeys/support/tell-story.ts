import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { eventually } from "./eventually";
import { keepPictures } from "./keep-pictures";
import { leaveCheckout } from "./leave-checkout";
import { linkBy } from "./link-by";
import { moveToLeave } from "./move-to-leave";
import type { FrameStorage } from "./open-browser";
import { openStage, type Stage } from "./open-stage";
import { pay } from "./pay";
import { sendRequest } from "./send-request";
import { shopRead } from "./shop-read";

const domain = "marl-and-moss.myshopify.com";
const minute = 60_000;
const hour = 60 * minute;
const address = "noor.haddad@example.org";

/** The main job end to end, as its merchant and its shopper meet it. To be called in a test file: each file runs by itself. */
export function tellStory(storage: FrameStorage): void {
  let stage: Stage;
  let { shop, pool, admin, page } = {} as Stage;
  let code = "";

  beforeAll(async () => {
    stage = await openStage(storage);
    ({ shop, pool, admin, page } = stage);
  });

  afterEach(async ({ task }) => {
    if (task.result?.state === "fail") await keepPictures({ merchant: admin.page, shopper: page }, task.name);
  });

  afterAll(() => stage?.close());

  test("the merchant opens Attendant: it installs itself and reads the shop", async () => {
    await admin.open("/app");
    await admin.app.getByRole("heading", { name: "Set up your assistant" }).waitFor();
    const setup = await shopRead(pool, domain);
    await stage.settled();
    expect(setup.sync.products?.done).toBe(shop.store.products.all(domain).length);
    expect(setup.sync.customers?.done).toBe(shop.store.customers.all(domain).length);
    expect(setup.pixelRegisteredAt).toBeTruthy();
    expect(shop.store.shop(domain)?.webPixel).toBeTruthy();
    const { rows } = await pool.query("select left(access_token, 3) as sealed from sessions where is_online = false");
    expect(rows).toEqual([{ sealed: "v1." }]);
  });

  test("the guide: the embed is switched on in the theme editor, and its step ticks itself off", async () => {
    await admin.app.getByText("Open theme editor").last().click();
    await admin.page.waitForURL(/themes\/current\/editor/);
    await admin.page.getByRole("button", { name: "Save" }).click();
    await eventually("the embed to be on", () => shop.store.shop(domain)?.embeds.attendant?.enabled);
    await admin.open("/app");
    await admin.app.getByText("1 of 4 done").waitFor();
  });

  test("the guide: the welcome popup is made from its template, looked at and published", async () => {
    await admin.app.getByRole("button", { name: "Create welcome popup" }).click();
    await admin.app.getByRole("heading", { name: "Welcome offer" }).waitFor();
    await admin.app.getByRole("button", { name: "Publish" }).click();
    await admin.confirm("Publish");
    await admin.app.getByText("Live", { exact: true }).waitFor();
    await stage.settled();
    const snapshot = shop.store.metafields.all(domain).find(({ key }) => key === "snapshot");
    expect(JSON.parse(snapshot?.value ?? "{}").list).toHaveLength(1);
  });

  test("the guide: cart recovery and feedback request are switched on, and all is done", async () => {
    await admin.open("/app");
    await admin.app.getByRole("button", { name: "Switch on cart recovery" }).click();
    await admin.app.getByText("3 of 4 done").waitFor();
    await admin.app.getByRole("button", { name: "Switch on feedback request" }).click();
    await admin.app.getByText("3 of 4 done").waitFor({ state: "detached" });
    const { rows } = await pool.query(
      "select kind from flows where status = 'on' and shop_id = (select id from shops where domain = $1) order by kind",
      [domain],
    );
    expect(rows.map(({ kind }) => kind)).toEqual(["cart-recovery", "feedback", "welcome"]);
  });

  test("a shopper about to leave gets the popup, and a code of their own for their address", async () => {
    await page.goto(`${shop.urls.storefront}/products/stoneware-mug`);
    await moveToLeave(page);
    const popup = page.getByRole("dialog");
    await popup.getByRole("heading", { name: "10% off your first order" }).waitFor();
    const box = popup.getByRole("checkbox");
    expect(await box.isChecked()).toBe(false);
    await popup.getByLabel("Email address").fill("noor.haddad@gmial.com");
    await box.check();
    await popup.getByRole("button", { name: "Get my code" }).click();
    await popup.getByText("gmail.com").waitFor();
    await popup.getByLabel("Email address").fill(address);
    await popup.getByRole("button", { name: "Get my code" }).click();
    await popup.getByRole("heading", { name: "Here is your code" }).waitFor();
    await stage.settled();
    code = (await pool.query("select code from offer_codes")).rows[0].code;
    const discount = shop.store.discounts.find(domain, ({ codes }) => codes.some((one) => one.code === code));
    await popup.getByText(code).waitFor();
    expect(discount).toMatchObject({ kind: "percentage", value: 10, usageLimit: 1 });
    const days = (Date.parse(discount?.endsAt ?? "") - shop.clock.now().getTime()) / (24 * hour);
    expect(Math.floor(days)).toBe(7);
    expect(stage.shopper.complaints).toEqual([]);
  });

  test("it does not come back, neither on the next page nor after a reload", async () => {
    for (const path of ["/products/stoneware-mug", "/collections/all", "/collections/all"]) {
      await page.goto(`${shop.urls.storefront}${path}`);
      await moveToLeave(page);
      expect(await page.getByRole("dialog").count()).toBe(0);
    }
  });

  test("the welcome mail has the code, a link that applies it, and an easy way out", async () => {
    const [welcome, ...more] = await stage.mailsTo(address);
    expect(more).toEqual([]);
    expect(welcome?.subject).toContain("10%");
    for (const part of [welcome?.html, welcome?.text]) expect(part).toContain(code);
    expect(welcome?.from.name).toBe("Marl & Moss");
    expect(welcome?.headers["list-unsubscribe-post"]).toBe("List-Unsubscribe=One-Click");
    expect(welcome?.headers["list-unsubscribe"]).toMatch(/^<http.*\/u\//);
    const applies = await stage.shopper.context.newPage();
    await applies.goto(linkBy(welcome, "Shop with my code"));
    expect(new URL(applies.url()).origin).toBe(shop.urls.storefront);
    expect(await applies.evaluate(() => document.cookie)).toContain(`discount_code=${code}`);
    await applies.close();
  });

  test("a checkout that is left brings a mail with its products after one hour", async () => {
    await leaveCheckout(page, shop, domain, ["stoneware-mug", "tall-latte-mug"], address);
    await stage.settled();
    await stage.skip(hour - minute);
    expect(await stage.mailsTo(address)).toHaveLength(1);
    await stage.skip(2 * minute);
    const cart = (await stage.mailsUpTo(address, 2))[1];
    for (const words of ["Stoneware mug", "Tall latte mug", "€22.00"]) expect(cart?.html).toContain(words);
    expect(cart?.html).toMatch(/<img[^>]+stoneware-mug/);
    expect(cart?.text).toContain("Stoneware mug");
  });

  test("a day later, still not bought, comes a code of their own", async () => {
    await stage.skip(23 * hour);
    expect(await stage.mailsTo(address)).toHaveLength(2);
    await stage.skip(2 * hour);
    const mails = await stage.mailsUpTo(address, 3);
    expect(mails).toHaveLength(3);
    const { rows } = await pool.query("select code from offer_codes where source_key like 'run:%'");
    expect(rows).toHaveLength(1);
    expect(mails[2]?.html).toContain(rows[0].code);
    expect(rows[0].code).not.toBe(code);
    code = rows[0].code;
  });

  test("the link restores the cart with the code applied, and the purchase counts as recovered once", async () => {
    const mail = (await stage.mailsTo(address))[2];
    await page.goto(linkBy(mail, "Finish my order"));
    await page.waitForURL(/checkouts/);
    await page.locator("#applied-discount").getByText(code).waitFor();
    await pay(page);
    await stage.settled();
    await shop.webhooks.repeatAll("orders/create");
    await stage.settled();
    const { rows } = await pool.query(
      "select o.total_cents, m.step_id from orders o join messages m on m.shop_id = o.shop_id and m.id = o.recovered_by_message_id",
    );
    expect(rows).toHaveLength(1);
    const figures = await pool.query(
      "select sum(count)::int as orders, sum(amount)::int as revenue from daily_figures where measure = 'recovered' and subject = 'all'",
    );
    expect(figures.rows[0]).toEqual({ orders: 1, revenue: Number(rows[0].total_cents) });
    const { rowCount } = await pool.query("select 1 from flow_runs where state = 'active'");
    expect(rowCount).toBe(0);
    const used = await pool.query("select used_at is not null as used from offer_codes where code = $1", [code]);
    expect(used.rows).toEqual([{ used: true }]);
  });

  test("after the purchase neither the popup nor a mail about the cart comes", async () => {
    await page.goto(shop.urls.storefront);
    await moveToLeave(page);
    expect(await page.getByRole("dialog").count()).toBe(0);
    const before = (await stage.mailsTo(address)).length;
    await stage.skip(30 * hour);
    expect(await stage.mailsTo(address)).toHaveLength(before);
  });

  test("two days after delivery one question comes, whose numbers are links", async () => {
    const order = shop.store.orders.find(domain, ({ email }) => email === address);
    await shop.actions.fulfil(domain, order?.id ?? 0, { deliveredAt: shop.clock.now() });
    await stage.settled();
    await stage.skip(47 * hour);
    expect(await stage.mailsTo(address)).toHaveLength(3);
    await stage.skip(2 * hour);
    const mail = (await stage.mailsUpTo(address, 4))[3];
    const scores = mail?.links.filter((link) => link.includes("/f/")) ?? [];
    expect(scores.length).toBeGreaterThanOrEqual(11);
    // A link scanner opens every link and runs nothing.
    for (const link of scores) expect((await sendRequest(link)).status).toBe(200);
    expect((await pool.query("select 1 from answers")).rowCount).toBe(0);

    const scoreLink = (score: number) => scores.find((link) => new URL(link).searchParams.get("score") === String(score)) ?? "";
    await page.goto(scoreLink(7));
    await eventually("the answer", async () => (await pool.query("select score from answers where score = 7")).rows[0]);
    await page.getByRole("textbox").fill("Lovely mugs. <b>Parcel</b> was late {{ shop.name }}");
    await page.getByRole("button", { name: /Send/ }).click();
    await eventually("the words", async () => (await pool.query("select 1 from answers where text like 'Lovely%'")).rowCount);
    await page.goto(scoreLink(9));
    await eventually("the changed answer", async () => (await pool.query("select score from answers where score = 9")).rows[0]);
    expect((await pool.query("select 1 from answers")).rowCount).toBe(1);
  });

  test("the answer stands in the admin with its shopper and order, as plain text", async () => {
    await admin.open("/app/answers");
    await admin.app.getByText("<b>Parcel</b> was late {{ shop.name }}").waitFor();
    await admin.app.getByText("Haddad").first().waitFor();
    const order = shop.store.orders.find(domain, ({ email }) => email === address);
    await admin.app
      .getByText(order?.name ?? "")
      .first()
      .waitFor();
  });

  test("home shows what it brought, and each figure leads to what it counts", async () => {
    await admin.open("/app");
    await admin.app.getByText("Recovered revenue").first().waitFor();
    for (const figure of ["Shown", "Subscribed", "Sent", "Clicked"]) await admin.app.getByText(figure, { exact: true }).first().waitFor();
    await admin.open("/app/orders?recovered=1&days=30");
    const order = shop.store.orders.find(domain, ({ email }) => email === address);
    await admin.app
      .getByText(order?.name ?? "")
      .first()
      .waitFor();
    expect(stage.merchant.complaints).toEqual([]);
  });

  test("one click in the mail's header ends all marketing, and Shopify is told", async () => {
    const [welcome] = await stage.mailsTo(address);
    const link = /<(http[^>]+)>/.exec(welcome?.headers["list-unsubscribe"] ?? "")?.[1] ?? "";
    await sendRequest(link);
    const consent = async () => (await pool.query("select email_consent from profiles where email = $1", [address])).rows[0].email_consent;
    expect(await consent()).toBe("subscribed");
    const answer = await sendRequest(link, { method: "POST", form: { "List-Unsubscribe": "One-Click" } });
    expect(answer.status).toBe(200);
    expect(await consent()).toBe("unsubscribed");
    await stage.settled();
    expect(shop.store.customers.find(domain, ({ email }) => email === address)?.emailMarketing.state).toBe("UNSUBSCRIBED");
    expect(stage.shopper.complaints).toEqual([]);
  });
}
