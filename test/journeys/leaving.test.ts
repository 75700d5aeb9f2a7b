import { afterAll, beforeAll, expect, test } from "vitest";
import { eventually } from "./support/eventually";
import { hour, type Journey, marl, minute, north, openJourney } from "./support/open-journey";
import { sendRequest } from "./support/send-request";

/** Shoppers and merchants leave, and what was promised for that happens; the neighbour shop, where everybody is too, notices nothing. */
let journey: Journey;
const popups: Record<string, string> = { [marl]: "", [north]: "" };
const day = 24 * hour;

const consentsOf = async (address: string) => {
  const found = await journey.rows<{ domain: string; email_consent: string }>(
    "select s.domain, p.email_consent from profiles p join shops s on s.id = p.shop_id where p.email = $1 and p.merged_into is null",
    [address],
  );
  return Object.fromEntries(found.map(({ domain, email_consent }) => [domain, email_consent]));
};
const consentAt = (domain: string, address: string) =>
  journey.shop.store.customers.find(domain, ({ email }) => email === address)?.emailMarketing.state;
const variantOf = (domain: string) => {
  const product = journey.shop.store.products.find(domain, ({ variants }) => variants.some(({ inventory }) => inventory > 2));
  return product?.variants.find(({ inventory }) => inventory > 2)?.id ?? 0;
};
/** Somebody subscribes in both shops and leaves a cart behind in both. */
async function liveInBoth(address: string): Promise<void> {
  for (const domain of [marl, north]) {
    const person = journey.shopper(domain);
    expect(await person.subscribe(popups[domain] ?? "", address)).toMatchObject({ ok: true, code: { state: "issued" } });
    await person.add(variantOf(domain));
    await person.leaveAddress(address);
  }
  // A mail whose code is being made looks again a moment later.
  await journey.skip(minute);
}
const mailsOf = async (address: string, domain: string) => {
  const name = journey.shop.store.shop(domain)?.name;
  return (await journey.mailsTo(address)).filter(({ from }) => from.name === name);
};
const shopIdOf = async (domain: string) =>
  (await journey.rows<{ id: number }>("select id from shops where domain = $1", [domain]))[0]?.id ?? 0;
const tables = async () =>
  (
    await journey.rows<{ name: string }>(`select c.table_name as name from information_schema.columns c
      join information_schema.tables t using (table_schema, table_name)
      where c.table_schema = 'public' and c.column_name = 'shop_id' and t.table_type = 'BASE TABLE' order by 1`)
  ).map(({ name }) => name);
/** In how many rows of each table of a shop a text stands; tables without are left out. */
async function traces(shopId: number, text: string): Promise<Record<string, number>> {
  const found: Record<string, number> = {};
  for (const table of await tables()) {
    const [row] = await journey.rows<{ count: number }>(
      `select count(*)::int as count from ${table} t where shop_id = $1 and position($2 in lower(t::text)) > 0`,
      [shopId, text],
    );
    if (row?.count) found[table] = row.count;
  }
  return found;
}

beforeAll(async () => {
  journey = await openJourney();
  popups[marl] = await journey.openShop(marl);
  popups[north] = await journey.openShop(north);
});
afterAll(() => journey?.stop());

test("one click in the mailbox ends all marketing of that shop at once; opening the link does nothing", async () => {
  const address = "mailbox@example.org";
  await liveInBoth(address);
  const [welcome] = await mailsOf(address, marl);
  expect(welcome?.headers["list-unsubscribe-post"]).toBe("List-Unsubscribe=One-Click");
  const link = welcome?.headers["list-unsubscribe"]?.replace(/^<|>$/g, "") ?? "";
  expect((await sendRequest(link)).status).toBe(200);
  expect((await sendRequest(link, { method: "HEAD" })).status).toBe(200);
  await journey.settled();
  expect(await consentsOf(address)).toEqual({ [marl]: "subscribed", [north]: "subscribed" });

  expect((await sendRequest(link, { form: { "List-Unsubscribe": "One-Click" } })).status).toBe(200);
  expect(await consentsOf(address)).toEqual({ [marl]: "unsubscribed", [north]: "subscribed" });
  expect((await sendRequest(link, { form: { "List-Unsubscribe": "One-Click" } })).status).toBe(200);
  await journey.settled();
  expect(consentAt(marl, address)).toBe("UNSUBSCRIBED");
  expect(consentAt(north, address)).toBe("SUBSCRIBED");
  expect(await journey.rows("select 1 from consents where source = 'one-click'")).toHaveLength(1);
  await journey.skip(61 * minute);
  await journey.skip(25 * hour);
  expect(await mailsOf(address, marl)).toHaveLength(1);
  expect(await mailsOf(address, north)).toHaveLength(3);
});

test("a mail that waits for the mail server when its reader leaves is dropped", async () => {
  const { shop } = journey;
  const address = "waiting@example.org";
  await liveInBoth(address);
  const [welcome] = await mailsOf(address, marl);
  await shop.inbox.down();
  await journey.skip(61 * minute);
  const waiting = "select status, reason from messages where address = $1 and shop_id = $2 and step_id = 'reminder'";
  expect(await journey.rows(waiting, [address, await shopIdOf(marl)])).toEqual([{ status: "queued", reason: "mail-server-down" }]);
  await sendRequest(welcome?.headers["list-unsubscribe"]?.replace(/^<|>$/g, "") ?? "", { form: { "List-Unsubscribe": "One-Click" } });
  await shop.inbox.up();
  await journey.skip(20 * minute);
  await journey.skip(hour);
  expect(await journey.rows(waiting, [address, await shopIdOf(marl)])).toEqual([{ status: "dropped", reason: "unsubscribed" }]);
  expect(await mailsOf(address, marl)).toHaveLength(1);
  expect(await mailsOf(address, north)).toHaveLength(2);
});

test("a shopper asks for their data and gets all of it; erased, no trace of them is left, and the neighbour keeps its own", async () => {
  const { shop, merchant } = journey;
  const address = "erased@example.org";
  await liveInBoth(address);
  await journey.skip(61 * minute);
  const customerId = shop.store.customers.find(marl, ({ email }) => email === address)?.id ?? 0;
  const [ours, neighbour] = [await shopIdOf(marl), await shopIdOf(north)];
  await shop.actions.privacy(marl, "customers/data_request", { customerId });
  await journey.settled();
  const [request] = await journey.rows<{ id: string; status: string; result: Record<string, unknown[]> }>(
    "select id, status, result from privacy_requests where shop_id = $1 and kind = 'export'",
    [ours],
  );
  expect(request).toMatchObject({ status: "done", result: { profiles: [{ email: address }] } });
  for (const part of ["identities", "consents", "checkouts", "messages", "codes", "flowRuns", "events"])
    expect([part, request?.result[part]]).toEqual([part, expect.arrayContaining([expect.anything()])]);
  expect(JSON.stringify(request?.result)).not.toContain("mailbox@example.org");
  expect(await merchant().read("/app/settings/activity")).toContain(request?.id);

  const before = await traces(neighbour, address);
  expect(Object.keys(await traces(ours, address)).length).toBeGreaterThan(4);
  await shop.actions.privacy(marl, "customers/redact", { customerId });
  await journey.settled();
  expect(await traces(ours, address)).toEqual({});
  expect(await traces(neighbour, address)).toEqual(before);
  await journey.skip(2 * day);
  expect(await mailsOf(address, marl)).toHaveLength(2);
  expect(await mailsOf(address, north)).toHaveLength(3);
});

test("uninstalling stops everything of that shop: nothing is sent after it, nothing is left to do", async () => {
  const { shop } = journey;
  const address = "left-alone@example.org";
  await liveInBoth(address);
  await shop.inbox.down();
  await journey.skip(61 * minute);
  await shop.actions.uninstall(marl);
  await journey.settled();
  const id = await shopIdOf(marl);
  expect(await journey.rows("select 1 from sessions where shop_id = $1", [id])).toEqual([]);
  expect(await journey.rows("select 1 from flow_runs where shop_id = $1 and state = 'active'", [id])).toEqual([]);
  expect(await journey.rows("select 1 from messages where shop_id = $1 and status in ('queued', 'sending')", [id])).toEqual([]);
  await shop.inbox.up();
  await journey.skip(20 * minute);
  await journey.skip(3 * day);
  expect(await mailsOf(address, marl)).toHaveLength(1);
  expect(await mailsOf(address, north)).toHaveLength(3);
  expect(await journey.rows("select task_id from graphile_worker._private_jobs where (payload->>'shopId')::int = $1", [id])).toEqual([]);
  expect(await journey.shopper().subscribe(popups[marl] ?? "", "too-late@example.org")).toEqual({ ok: false, reason: "ended" });
  expect(await consentsOf("too-late@example.org")).toEqual({});
});

test("installed again it works again, with all that was there", async () => {
  const { shop, merchant } = journey;
  await merchant().openApp();
  await eventually("the sync to be finished", async () => {
    await journey.settled();
    return (
      await journey.rows("select 1 from shops where domain = $1 and setup->'sync'->'customers'->>'finishedAt' is not null", [marl])
    )[0];
  });
  expect(shop.store.shop(marl)?.webPixel).toBeTruthy();
  expect(shop.store.metafields.all(marl).map(({ key }) => key)).toContain("snapshot");
  expect(await journey.rows("select 1 from shops")).toHaveLength(2);
  expect(await journey.shopper().subscribe(popups[marl] ?? "", "back@example.org")).toMatchObject({ ok: true, code: { state: "issued" } });
  await journey.skip(minute);
  expect(await mailsOf("back@example.org", marl)).toHaveLength(1);
  expect(await consentsOf("mailbox@example.org")).toMatchObject({ [marl]: "unsubscribed" });
  await journey.skip(2 * day);
  expect(await mailsOf("left-alone@example.org", marl)).toHaveLength(1);
});

test("shop/redact two days after the uninstall: every row of the shop is gone, the neighbour has all of its own", async () => {
  const { shop } = journey;
  const [ours, neighbour] = [await shopIdOf(marl), await shopIdOf(north)];
  const countOf = async (id: number) => traces(id, "");
  await shop.actions.uninstall(marl);
  await journey.skip(2 * day);
  const before = await countOf(neighbour);
  await shop.actions.privacy(marl, "shop/redact", {});
  await journey.settled();
  expect(await countOf(ours)).toEqual({});
  expect(await journey.rows("select domain from shops")).toEqual([{ domain: north }]);
  expect(await countOf(neighbour)).toEqual(before);
  expect(await journey.shopper(north).subscribe(popups[north] ?? "", "stays@example.org")).toMatchObject({
    ok: true,
    code: { state: "issued" },
  });
  await journey.skip(minute);
  expect(await mailsOf("stays@example.org", north)).toHaveLength(1);
});
