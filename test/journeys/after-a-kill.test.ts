import { afterAll, beforeAll, expect, test } from "vitest";
import { closeGate } from "./support/close-gate";
import { eventually } from "./support/eventually";
import { hour, type Journey, marl, minute, openJourney } from "./support/open-journey";

/** The app's process is ended as if the machine lost power, at points that a gate in the database or a slow mail server picks. */
let journey: Journey;
let popup: string;
const { rows, mailsTo } = {
  rows: <Row extends Record<string, unknown>>(sql: string, values?: unknown[]) => journey.rows<Row>(sql, values),
  mailsTo: (address: string) => journey.mailsTo(address),
};
const messageTo = async (address: string) => {
  const [message] = await rows<{ status: string; reason: string | null; attempts: number; handed_over_at: Date | null }>(
    "select status, reason, attempts, handed_over_at from messages where address = $1",
    [address],
  );
  return message;
};
const restart = async () => {
  await journey.shop.app.start();
};

beforeAll(async () => {
  journey = await openJourney();
});
afterAll(() => journey?.stop());

test("during the first sync: it finishes, and nothing is there twice", async () => {
  const { shop, merchant, settled } = journey;
  let gate = await closeGate(shop.databaseUrl, "products", "insert");
  await merchant().openApp();
  await gate.reached();
  await shop.app.kill();
  await gate.open("sent-away");
  gate = await closeGate(shop.databaseUrl, "orders", "insert");
  await restart();
  await gate.reached();
  await shop.app.kill();
  await gate.open("sent-away");
  gate = await closeGate(shop.databaseUrl, "identities", "insert", "new.kind = 'customer'");
  await restart();
  await gate.reached();
  await shop.app.kill();
  await gate.open("sent-away");
  await restart();
  await eventually("the sync to be finished", async () => {
    await settled();
    return (await rows("select 1 from shops where domain = $1 and setup->'sync'->'customers'->>'finishedAt' is not null", [marl]))[0];
  });
  const [found] = await rows<Record<string, string>>(
    `select (select count(*) from products) as products, (select count(*) from orders) as orders,
    (select count(*) from profiles where external_id is not null and merged_into is null) as customers,
    (select setup->'sync'->'products'->>'done' from shops where domain = $1) as products_read`,
    [marl],
  );
  const customers = shop.store.customers.all(marl).length;
  expect(found).toEqual({
    products: String(shop.store.products.all(marl).length),
    orders: String(shop.store.orders.all(marl).length),
    customers: String(customers),
    products_read: String(shop.store.products.all(marl).length),
  });
  expect(await rows("select 1 from profiles where merged_into is null group by email having email is not null and count(*) > 1")).toEqual(
    [],
  );
  expect(shop.store.shop(marl)?.webPixel).toBeTruthy();
  popup = await journey.openShop();
});

test("between subscribing and the welcome mail: it comes, once", async () => {
  const { shop, shopper, settled } = journey;
  const gate = await closeGate(shop.databaseUrl, "messages", "update", "old.status = 'queued' and new.status = 'sending'");
  const answer = await shopper().subscribe(popup, "before@example.org");
  expect(answer).toMatchObject({ ok: true, code: { state: "issued" }, byEmail: true });
  await gate.reached();
  await shop.app.kill();
  await gate.open("sent-away");
  expect(await mailsTo("before@example.org")).toEqual([]);
  await restart();
  await eventually("the welcome mail", () => mailsTo("before@example.org"));
  await journey.skip(hour);
  const mails = await mailsTo("before@example.org");
  expect(mails).toHaveLength(1);
  expect(mails[0]?.text).toContain(answer.ok && answer.code?.state === "issued" ? answer.code.code : "no code");
  await settled();
});

test("between a shopper's click and the answer: the same form sent again brings one code, one consent, one mail", async () => {
  const { shop, shopper } = journey;
  const gate = await closeGate(shop.databaseUrl, "consents", "insert");
  const person = shopper();
  const lost = person.subscribe(popup, "again@example.org").catch((error: unknown) => String(error));
  await gate.reached();
  await shop.app.kill();
  await gate.open("sent-away");
  expect(String(await lost)).toContain("50");
  expect(await rows("select 1 from profiles where email = 'again@example.org'")).toEqual([]);
  await restart();
  expect(await person.subscribe(popup, "again@example.org")).toMatchObject({ ok: true, code: { state: "issued" } });
  await journey.settled();
  await journey.skip(hour);
  expect(await mailsTo("again@example.org")).toHaveLength(1);
  const [counts] = await rows(`select (select count(*)::int from consents c where c.profile_id = p.id and source = 'popup') as consents,
    (select count(*)::int from offer_codes o where o.profile_id = p.id) as codes from profiles p where email = 'again@example.org'`);
  expect(counts).toEqual({ consents: 1, codes: 1 });
});

test("in the middle of a send, before the mail server has the last byte: the mail goes out once", async () => {
  const { shop, shopper } = journey;
  const gate = await closeGate(shop.databaseUrl, "messages", "update", "old.handed_over_at is null and new.handed_over_at is not null");
  await shopper().subscribe(popup, "middle@example.org");
  await gate.reached();
  await shop.app.kill();
  await gate.open("sent-away");
  expect(await messageTo("middle@example.org")).toMatchObject({ status: "sending", handed_over_at: null });
  expect(await mailsTo("middle@example.org")).toEqual([]);
  await restart();
  // The next worker has looked at it when its job has a time of its own again.
  await eventually("the dead worker's job", () => waitingJobs("message.send"));
  await journey.skip(minute);
  await journey.skip(hour);
  expect(await mailsTo("middle@example.org")).toHaveLength(1);
  expect(await messageTo("middle@example.org")).toMatchObject({ status: "sent", attempts: 2 });
});

test("after the server took a mail, before that is written down: it is not sent again, and stands as unconfirmed", async () => {
  const { shop, shopper, merchant } = journey;
  shop.inbox.slow(10 * minute);
  await shopper().subscribe(popup, "after@example.org");
  await eventually("the mail in the inbox", () => mailsTo("after@example.org"));
  await shop.app.kill();
  shop.inbox.slow(0);
  expect(await messageTo("after@example.org")).toMatchObject({ status: "sending", handed_over_at: expect.any(Date) });
  await restart();
  await eventually("the dead worker's job", () => waitingJobs("message.send"));
  await journey.skip(3 * minute);
  await journey.skip(hour);
  expect(await mailsTo("after@example.org")).toHaveLength(1);
  expect(await messageTo("after@example.org")).toMatchObject({ status: "unconfirmed", reason: "no-answer", attempts: 1 });
  const shown = await merchant().read("/app/messages");
  expect(shown).toContain("unconfirmed");
  expect(await rows("select 1 from daily_figures where measure = 'sent' and subject = 'all' and count > 3")).toEqual([]);
});

test("the merchant has the unconfirmed one sent again, from two tabs: it goes out once more, and never to who unsubscribed", async () => {
  const { merchant } = journey;
  const id = async () =>
    (await rows<{ id: string }>("select id from messages where address = 'after@example.org' order by created_at limit 1"))[0]?.id;
  const again = async () => merchant().act(`/app/messages/${await id()}`, { form: {} });
  const consent = (state: string) => rows("update profiles set email_consent = $1 where email = 'after@example.org'", [state]);
  await consent("unsubscribed");
  expect(await again()).toContain("unsubscribed");
  await consent("subscribed");
  await Promise.all([again(), again()]);
  await eventually("the second mail", async () => (await mailsTo("after@example.org"))[1]);
  await again();
  await journey.skip(hour);
  expect(await mailsTo("after@example.org")).toHaveLength(2);
  expect(await merchant().read("/app/messages?status=failed")).toContain("unconfirmed");
});

test("while a webhook is being accepted: Shopify brings it again, and it counts once", async () => {
  const { shop, shopper, variants, settled } = journey;
  const gate = await closeGate(shop.databaseUrl, "webhook_deliveries", "insert");
  const person = shopper();
  await person.add(variants("stoneware-mug")[0] ?? 0);
  const checkout = await person.leaveAddress("kept@example.org", { subscribe: true });
  await gate.reached();
  await shop.app.kill();
  await gate.open("sent-away");
  expect(await rows("select 1 from checkouts where token = $1", [checkout.split("/").at(-1)])).toEqual([]);
  await restart();
  await journey.skip(10 * minute);
  expect(await rows("select email from checkouts where token = $1", [checkout.split("/").at(-1)])).toEqual([{ email: "kept@example.org" }]);
  await journey.skip(hour);
  const reminders = (await mailsTo("kept@example.org")).filter(({ subject }) => subject.includes("still here"));
  expect(reminders).toHaveLength(1);
  await settled();
});

function waitingJobs(task: string) {
  return rows("select 1 from graphile_worker.jobs where task_identifier = $1 and locked_at is null and run_at > $2", [
    task,
    journey.shop.clock.now(),
  ]);
}
