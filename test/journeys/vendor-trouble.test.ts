import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { eventually } from "./support/eventually";
import { hour, type Journey, marl, minute, openJourney } from "./support/open-journey";

/** The mail server and Shopify's API refuse, and come back: what had to happen happens later, once, and is seen meanwhile. */
let journey: Journey;
let popup: string;

const troubles = async () => (await journey.rows<{ area: string }>("select area from troubles order by area")).map(({ area }) => area);
const home = () => journey.merchant().read("/app");
const codesOf = (address: string) =>
  journey.rows<{ code: string; status: string }>(
    "select o.code, o.status from offer_codes o join profiles p on p.id = o.profile_id and p.shop_id = o.shop_id where p.email = $1",
    [address],
  );
const platformCodes = () => journey.shop.store.discounts.all(marl).flatMap(({ codes }) => codes.map(({ code }) => code));
const consentAtShopify = (address: string) =>
  journey.shop.store.customers.find(marl, ({ email }) => email === address)?.emailMarketing.state;

/** What must be true in the end, whatever was wrong meanwhile: one code, known to Shopify, in one mail; consent handed over. */
async function expectWelcomed(address: string): Promise<void> {
  const codes = await codesOf(address);
  expect(codes).toEqual([{ code: expect.any(String), status: "issued" }]);
  const code = codes[0]?.code ?? "";
  expect(platformCodes().filter((one) => one === code)).toHaveLength(1);
  const mails = await journey.mailsTo(address);
  expect(mails).toHaveLength(1);
  expect(mails[0]?.text).toContain(code);
  expect(consentAtShopify(address)).toBe("SUBSCRIBED");
  expect(await troubles()).toEqual([]);
}

beforeAll(async () => {
  journey = await openJourney();
  popup = await journey.openShop();
});
beforeEach(() => journey.shop.api.fail("off"));
afterAll(() => journey?.stop());

test("the mail server is down for an hour: the mail waits in sight, and goes out once when it is back", async () => {
  const { shop, shopper } = journey;
  await shop.inbox.down();
  expect(await shopper().subscribe(popup, "patient@example.org")).toMatchObject({ ok: true, code: { state: "issued" } });
  await journey.settled();
  for (let passed = 0; passed < 60; passed += 10) await journey.skip(10 * minute);
  const [waiting] = await journey.rows<{ status: string; reason: string; attempts: number }>(
    "select status, reason, attempts from messages where address = 'patient@example.org'",
  );
  expect(waiting).toMatchObject({ status: "queued", reason: "mail-server-down" });
  expect(waiting?.attempts).toBeGreaterThan(3);
  expect(await troubles()).toEqual(["smtp"]);
  expect(await home()).toContain("smtp");
  await shop.inbox.up();
  await journey.skip(20 * minute);
  await journey.skip(hour);
  await expectWelcomed("patient@example.org");
});

test.each(["throttled", "down", "errors-in-200"] as const)(
  "Shopify is %s while a shopper subscribes: the code comes later, the mail with it, once",
  async (fault) => {
    const { shop, shopper } = journey;
    const address = `${fault}@example.org`;
    shop.api.fail(fault);
    const person = shopper();
    const answer = await person.subscribe(popup, address);
    expect(answer).toMatchObject({ ok: true, code: { state: "pending", ticket: expect.any(String) }, byEmail: true });
    const ticket = answer.ok && answer.code?.state === "pending" ? answer.code.ticket : "";
    // An impatient shopper presses again and gets no second code.
    expect(await person.subscribe(popup, address)).toMatchObject({ ok: true, code: { state: "pending" } });
    await journey.skip(minute);
    await journey.skip(20 * minute);
    expect(await person.askForCode(ticket)).toMatchObject({ state: "pending" });
    expect(await journey.mailsTo(address)).toEqual([]);
    // What is handed to Shopify every minute may or may not have been tried by now.
    expect((await troubles()).filter((area) => area !== "known-shoppers")).toEqual(["platform"]);
    // While Shopify gives no tokens nobody gets into its admin either.
    if (fault !== "down") expect(await home()).toMatch(/could not be (made|handed over)/);
    shop.api.fail("off");
    await journey.skip(hour);
    await journey.skip(hour);
    expect(await person.askForCode(ticket)).toMatchObject({ state: "issued", code: (await codesOf(address))[0]?.code });
    await expectWelcomed(address);
  },
);

test("the access token is void although its time is not up: it is refreshed, and the shopper notices nothing", async () => {
  const { shop, shopper } = journey;
  const before = await tokens();
  shop.api.fail("token-expired");
  expect(await shopper().subscribe(popup, "void-token@example.org")).toMatchObject({ ok: true, code: { state: "issued" } });
  await journey.settled();
  const after = await tokens();
  expect(after?.refresh_token).not.toBe(before?.refresh_token);
  await journey.skip(hour);
  await expectWelcomed("void-token@example.org");
});

test("the token's time is up: each refresh brings a new refresh token, for weeks", async () => {
  const { shop, shopper } = journey;
  const seen = new Set<string>();
  for (let week = 0; week < 3; week++) {
    await journey.skip(7 * 24 * hour);
    const address = `week-${week}@example.org`;
    expect(await shopper().subscribe(popup, address)).toMatchObject({ ok: true, code: { state: "issued" } });
    await journey.settled();
    await journey.skip(minute);
    seen.add((await tokens())?.refresh_token ?? "");
    await expectWelcomed(address);
  }
  expect(seen.size).toBe(3);
  expect(shop.store.tokens.filter(marl, ({ kind }) => kind === "refresh").length).toBeGreaterThan(0);
});

test("twenty shoppers at once with a void token: it is refreshed without anybody being lost", async () => {
  const { shop, shopper } = journey;
  shop.api.fail("token-expired");
  const addresses = Array.from({ length: 20 }, (_, index) => `crowd-${index}@example.org`);
  const answers = await Promise.all(addresses.map((address) => shopper().subscribe(popup, address)));
  expect(answers.filter((answer) => !answer.ok)).toEqual([]);
  await journey.settled();
  await journey.skip(hour);
  await journey.skip(hour);
  for (const address of addresses) await expectWelcomed(address);
  const all = await journey.rows<{ code: string }>("select code from offer_codes");
  expect(new Set(all.map(({ code }) => code)).size).toBe(all.length);
});

test("Shopify refuses one call in the middle of a sync: the sync goes on where it was", async () => {
  const { shop, merchant } = journey;
  await shop.actions.uninstall(marl);
  await journey.settled();
  shop.api.fail("throttled", 3);
  await merchant().openApp();
  await eventually("the sync to be finished", async () => {
    await journey.skip(minute);
    return (
      await journey.rows("select 1 from shops where domain = $1 and setup->'sync'->'customers'->>'finishedAt' is not null", [marl])
    )[0];
  });
  expect(await journey.rows("select count(*)::int as found from products where deleted_at is null")).toEqual([
    { found: shop.store.products.all(marl).length },
  ]);
  expect(await troubles()).toEqual([]);
});

async function tokens() {
  const [row] = await journey.rows<{ access_token: string; refresh_token: string }>(
    "select access_token, refresh_token from sessions where id = $1",
    [`offline_${marl}`],
  );
  return row;
}
