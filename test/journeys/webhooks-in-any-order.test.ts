import { afterAll, beforeAll, expect, test } from "vitest";
import type { DeliveryRecord } from "../shop/store/types";
import { hour, type Journey, marl, minute, north, openJourney } from "./support/open-journey";
import { sendRequest } from "./support/send-request";

/** Webhooks come twice, late, in the wrong order, forged and broken. What the app knows in the end is what is true. */
let journey: Journey;

const reminders = async (address: string) =>
  (await journey.mailsTo(address)).filter(({ subject }) => subject.startsWith("Your basket")).map(({ text, html }) => ({ text, html }));
const stored = async () => (await journey.rows<{ count: number }>("select count(*)::int as count from webhook_deliveries"))[0]?.count ?? 0;
const variantOf = (handle: string) => journey.variants(handle)[0] ?? 0;
const held = () => journey.shop.webhooks.log().filter(({ state }) => state === "held");

/** Everything of orders and checkouts that the app has made of the deliveries. */
const state = () =>
  journey.rows(`select p.email, p.orders_count, p.total_spent_cents, p.email_consent,
      (select count(*) from orders o where o.shop_id = p.shop_id and o.profile_id = p.id) as orders,
      (select count(*) from checkouts c where c.shop_id = p.shop_id and c.profile_id = p.id and c.completed_at is null) as open_checkouts,
      (select count(*) from checkouts c where c.shop_id = p.shop_id and c.profile_id = p.id and c.completed_at is not null) as paid_checkouts,
      (select string_agg(e.kind, ',' order by e.at, e.kind) from events e where e.shop_id = p.shop_id and e.profile_id = p.id) as events,
      (select string_agg(r.state || ':' || r.reason, ',' order by r.entry_key) from flow_runs r where r.shop_id = p.shop_id and r.profile_id = p.id) as runs
    from profiles p where p.email like '%@crowd.example' and p.merged_into is null order by p.email`);

beforeAll(async () => {
  journey = await openJourney();
  await journey.openShop();
  await journey.shop.actions.setInventory(marl, variantOf("stoneware-mug"), 500);
});
afterAll(async () => {
  await journey?.stop();
});

test.each(["as-sent", "reversed", "shuffled"] as const)(
  "deliveries come %s, then all again: no cart mail after a purchase",
  async (order) => {
    const { shop } = journey;
    const address = `${order}@example.org`;
    const person = journey.shopper();
    shop.webhooks.hold();
    await person.add(variantOf("stoneware-mug"));
    const checkout = await person.leaveAddress(address, { subscribe: true });
    await person.pay(checkout, address);
    expect(held().map(({ topic }) => topic)).toEqual(expect.arrayContaining(["checkouts/create", "checkouts/update", "orders/create"]));
    await shop.webhooks.release(order);
    await journey.settled();
    await journey.skip(2 * hour);
    await shop.webhooks.repeatAll("checkouts/create");
    await shop.webhooks.repeatAll("checkouts/update");
    await journey.skip(2 * hour);
    await journey.skip(25 * hour);
    expect(await reminders(address)).toEqual([]);
    expect(await journey.rows("select orders_count from profiles where email = $1", [address])).toEqual([{ orders_count: 1 }]);
    expect(
      await journey.rows("select 1 from events e join profiles p on p.id = e.profile_id where p.email = $1 and e.kind = 'order_placed'", [
        address,
      ]),
    ).toHaveLength(1);
  },
);

test("the order is told only when the first mail is out: the second one stays away", async () => {
  const { shop } = journey;
  const address = "late@example.org";
  const person = journey.shopper();
  await person.add(variantOf("stoneware-mug"));
  const checkout = await person.leaveAddress(address, { subscribe: true });
  await journey.settled();
  shop.webhooks.hold();
  await person.pay(checkout, address);
  await journey.skip(61 * minute);
  expect(await reminders(address)).toHaveLength(1);
  await journey.skip(23 * hour);
  await shop.webhooks.release("reversed");
  await journey.skip(3 * hour);
  await journey.skip(48 * hour);
  expect(await reminders(address)).toHaveLength(1);
});

test("what sold out meanwhile is not in the mail; when nothing is left, there is no mail", async () => {
  const { shop } = journey;
  const [kept, gone, other] = shop.store.products
    .all(marl)
    .filter(({ variants, handle }) => handle !== "stoneware-mug" && variants.every(({ inventory }) => inventory > 3));
  if (!kept || !gone || !other) throw new Error("the catalogue is too small");
  const first = journey.shopper();
  const second = journey.shopper();
  await first.add(kept.variants[0]?.id ?? 0);
  await first.add(gone.variants[0]?.id ?? 0);
  await first.leaveAddress("some-left@example.org", { subscribe: true });
  await second.add(gone.variants[0]?.id ?? 0);
  await second.leaveAddress("none-left@example.org", { subscribe: true });
  await journey.settled();
  await shop.actions.setInventory(marl, gone.variants[0]?.id ?? 0, 0);
  await journey.skip(61 * minute);
  const [mail] = await reminders("some-left@example.org");
  expect(mail?.text).toContain(kept.title.en);
  expect(mail?.html).toContain(kept.title.en);
  expect(`${mail?.text}${mail?.html}`).not.toContain(gone.title.en);
  expect(await reminders("none-left@example.org")).toEqual([]);
  expect(
    await journey.rows(
      "select m.status, m.reason from messages m join profiles p on p.id = m.profile_id where p.email = 'none-left@example.org' and m.step_id = 'reminder'",
    ),
  ).toEqual([{ status: "dropped", reason: "nothing-left" }]);
});

test("a thousand deliveries at once, most of them repeats: the same state as one after the other", async () => {
  const { shop } = journey;
  const people = Array.from({ length: 24 }, (_, index) => ({ address: `n${index}@crowd.example`, buys: index % 2 === 0 }));
  shop.webhooks.hold();
  for (const { address, buys } of people) {
    const person = journey.shopper();
    await person.add(variantOf("stoneware-mug"));
    const checkout = await person.leaveAddress(address, { subscribe: true });
    if (buys) await person.pay(checkout, address);
  }
  const waiting = held();
  const times = Math.ceil(1000 / waiting.length);
  const pile = Array.from({ length: times }, () => waiting)
    .flat()
    .sort((a, b) => a.body.length - b.body.length || a.id.localeCompare(b.id));
  expect(pile.length).toBeGreaterThanOrEqual(1000);
  await deliverAll(pile);
  await journey.settled();
  const after = await state();
  expect(after).toHaveLength(people.length);
  for (const { address, buys } of people) {
    expect(after.find(({ email }) => email === address)).toMatchObject({
      orders: buys ? "1" : "0",
      orders_count: buys ? 1 : 0,
      open_checkouts: buys ? "0" : "1",
      paid_checkouts: buys ? "1" : "0",
      email_consent: "subscribed",
    });
  }
  // Shopify's own queue brings every one of them once more, the last first.
  await shop.webhooks.release("reversed");
  await journey.settled();
  expect(await state()).toEqual(after);
  await journey.skip(61 * minute);
  for (const { address, buys } of people) expect([address, await reminders(address)]).toEqual([address, buys ? [] : [expect.anything()]]);
});

test("a wrong or missing signature is refused, and nothing is stored", async () => {
  const { shop } = journey;
  const before = await stored();
  expect(await shop.webhooks.send("orders/create", marl, { id: 1 }, { badHmac: true })).toEqual({ status: 401 });
  const headers = {
    "x-shopify-topic": "orders/create",
    "x-shopify-shop-domain": marl,
    "x-shopify-webhook-id": "1",
    "x-shopify-event-id": "1",
  };
  expect((await sendRequest(`${shop.urls.app}/webhooks`, { json: { id: 1 }, headers })).status).toBe(401);
  expect((await sendRequest(`${shop.urls.app}/proxy/subscribe?shop=${marl}`, { json: {} })).status).toBe(401);
  const forged = `shop=${marl}&timestamp=${Math.floor(shop.clock.now().getTime() / 1000)}&signature=${"0".repeat(64)}`;
  expect((await sendRequest(`${shop.urls.app}/proxy/subscribe?${forged}`, { json: {} })).status).toBe(401);
  expect(await stored()).toBe(before);
});

test("what cannot be read is kept as failed, in sight, and can be worked on after a fix; the app goes on", async () => {
  const { shop, merchant } = journey;
  const deliveries = { "not-json": "<html>504</html>", "not-an-order": { id: "x", line_items: 7 }, list: [], nothing: "" };
  for (const [eventId, body] of Object.entries(deliveries))
    expect(await shop.webhooks.send("orders/create", marl, body, { eventId })).toEqual({ status: 200 });
  await journey.settled();
  const failed = await journey.rows<{ event_id: string; reason: string }>(
    "select event_id, reason from webhook_deliveries where status = 'failed' order by 1",
  );
  expect(failed.map(({ event_id }) => event_id)).toEqual(["list", "not-an-order", "not-json", "nothing"]);
  for (const { reason } of failed) expect(reason).toMatch(/\w{3}/);
  const page = await merchant().read("/app/settings/activity");
  expect(page).toContain("not-json");
  expect(page).toContain("The body is not JSON");
  expect(await merchant().read("/app")).toContain("could not be read");

  const good = shop.webhooks.log().findLast(({ topic, body }) => topic === "orders/create" && body.includes("crowd.example"));
  await journey.pool.query("update webhook_deliveries set body = $1 where event_id = 'not-json'", [
    good?.body.replaceAll("crowd.example", "fixed.example").replace(/"id":\d+/, '"id":1234567890123'),
  ]);
  for (const { event_id: eventId } of failed) await merchant().act("/app/settings/activity", { form: { topic: "orders/create", eventId } });
  await journey.settled();
  expect(await journey.rows("select status from webhook_deliveries where event_id = 'not-json'")).toEqual([{ status: "done" }]);
  expect(await journey.rows("select 1 from orders where external_id = '1234567890123'")).toHaveLength(1);
  expect(await journey.rows("select 1 from webhook_deliveries where status = 'failed'")).toHaveLength(3);
});

test("a shop that is unknown, or has uninstalled the app, is answered 200 and nothing is done", async () => {
  const { shop, merchant } = journey;
  await merchant(north).openApp();
  await journey.settled();
  await shop.actions.uninstall(north);
  await journey.settled();
  const payload = JSON.parse(shop.webhooks.log().find(({ topic }) => topic === "checkouts/create")?.body ?? "{}") as object;
  const before = await stored();
  expect(await shop.webhooks.send("checkouts/create", north, payload)).toEqual({ status: 200 });
  expect(await shop.webhooks.send("checkouts/create", "nobody-knows.myshopify.com", payload)).toEqual({ status: 200 });
  await journey.settled();
  expect(await stored()).toBe(before);
  expect(await journey.rows("select 1 from shops")).toHaveLength(2);
});

/** Sends them all at the same time, and again, as Shopify would, what was not answered within its five seconds. */
async function deliverAll(pile: DeliveryRecord[]): Promise<void> {
  const { webhooks } = journey.shop;
  let left = pile;
  for (let round = 0; left.length > 0 && round < 20; round++) {
    const answers = await Promise.all(
      left.map(({ topic, shop, body, eventId, webhookId, triggeredAt }) =>
        webhooks.send(topic, shop, body, { eventId, webhookId, triggeredAt: new Date(triggeredAt) }),
      ),
    );
    expect(answers.filter(({ status }) => status !== 200 && status !== 0)).toEqual([]);
    left = left.filter((_, index) => answers[index]?.status !== 200);
  }
  expect(left).toEqual([]);
}
