import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { translateWebhook } from "~/adapters/shopify-admin/translate-webhook";
import type { Shop } from "~/generated/prisma/client";
import { acceptDeliveries } from "~/services/events/accept-deliveries";
import { processDelivery } from "~/services/events/process-delivery";
import { inTransaction } from "~/services/in-transaction";
import { fulfilRequest } from "~/services/privacy/fulfil-request";
import { recordConsent } from "~/services/privacy/record-consent";
import { identifyProfile } from "~/services/profiles/identify-profile";
import { createTestDatabase, type TestDatabase } from "../../support/database";
import { make, testNow } from "../../support/factories";
import { checkoutPayload, orderPayload } from "../events/shopify-payloads";
import { makeShown } from "./make-shown";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const now = new Date("2026-11-20T10:00:00.000Z");
let events = 0;

async function tell(shop: Shop, topic: string, payload: object): Promise<void> {
  const eventId = `e${++events}`;
  const delivery = { topic, eventId, webhookId: eventId, triggeredAt: now, shopDomain: shop.domain, body: JSON.stringify(payload) };
  await acceptDeliveries(database.pool, [delivery], now);
  await processDelivery({ db: database.prisma, translateWebhook }, { shopId: shop.id, topic, eventId }, now);
}

async function fulfilAll(shopId: number): Promise<void> {
  const requests = await database.prisma.privacyRequest.findMany({ where: { shopId, doneAt: null } });
  for (const { id } of requests) await fulfilRequest({ db: database.prisma }, { shopId, requestId: id }, now);
}

/** A shop with one shopper in every table that can hold one. */
async function livedInShop(): Promise<{ shop: Shop; profileId: string }> {
  const { prisma } = database;
  const shop = await make.shop(prisma, { uninstalledAt: null });
  const shopId = shop.id;
  await tell(shop, "checkouts/update", checkoutPayload(3, 7, { email: "shopper3@example.com", buyer_accepts_marketing: true }));
  await tell(shop, "orders/create", orderPayload(3, 30));
  const profileId = await inTransaction(prisma, (tx) =>
    identifyProfile(tx, shopId, { email: "shopper3@example.com", visitorId: `browser-${shopId}` }, {}, now),
  );
  await make.event(prisma, { shopId, profileId, data: { url: "https://shop.example.com/?email=shopper3@example.com" } });
  const flow = await make.flow(prisma, { shopId });
  await prisma.flowVersion.create({ data: { shopId, flowId: flow.id, version: 1, definition: {}, createdAt: now } });
  const run = await make.flowRun(prisma, { shopId, flowId: flow.id, profileId });
  await prisma.flowRunEntry.create({ data: { shopId, runId: run.id, seq: 1, kind: "entered", reason: "entered", at: now } });
  const sent = { status: "sent", address: "shopper3@example.com", subject: "Name3, your cart", html: "<p>Name3</p>", text: "Name3" };
  const message = await make.message(prisma, { shopId, profileId, flowId: flow.id, ...sent, content: { name: "Name3" } });
  await make.message(prisma, { shopId, profileId });
  const answer = { survey: "nps", score: 9, text: "Name3 says hello", createdAt: now, updatedAt: now };
  await prisma.answer.create({
    data: { shopId, id: message.id, sourceKey: `message:${message.id}`, profileId, messageId: message.id, ...answer },
  });
  const offer = await make.offer(prisma, { shopId });
  await prisma.offerBatch.create({
    data: { shopId, offerId: offer.id, day: "2026-11-17", firstCode: "TEN-3", endsAt: now, createdAt: now },
  });
  const given = { code: "TEN-3", offerId: offer.id, day: "2026-11-17", sourceKey: `t:${profileId}` };
  const code = { ...given, status: "issued", expiresAt: now, reservedAt: now };
  await prisma.offerCode.create({ data: { shopId, profileId, ...code } });
  await makeShown(prisma, { shopId, profileId, id: offer.id }, now);
  await make.product(prisma, { shopId });
  await prisma.snapshot.create({ data: { shopId, version: 1, body: "{}", updatedAt: now } });
  await prisma.session.create({ data: { shopId, id: `offline_${shop.domain}`, state: "", isOnline: false, accessToken: "sealed" } });
  await prisma.trouble.create({ data: { shopId, area: "smtp", message: "down", since: now, lastAt: now } });
  await prisma.rateWindow.create({ data: { shopId, key: "k", startedAt: now, count: 1 } });
  await prisma.dailyFigure.create({ data: { shopId, day: "2026-11-17", measure: "sent", subject: "all", count: 1 } });
  const customer = {
    shop_id: 1,
    shop_domain: shop.domain,
    customer: { id: 1, email: "someone-else@example.com", phone: null },
    orders_requested: [],
  };
  await tell(shop, "customers/data_request", customer);
  return { shop, profileId };
}

const shopper = (shop: Shop) => ({
  shop_id: 1,
  shop_domain: shop.domain,
  customer: { id: 7_100_000_000_003, email: "shopper3@example.com", phone: null },
});

async function tablesWith(column: string): Promise<string[]> {
  const { rows } = await database.pool.query(
    `select c.table_name as name from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
     where c.table_schema = 'public' and c.column_name = $1 and t.table_type = 'BASE TABLE' order by 1`,
    [column],
  );
  return rows.map(({ name }) => name);
}

describe("privacy requests", () => {
  it("export everything about a shopper", async () => {
    const { shop } = await livedInShop();
    await tell(shop, "customers/data_request", { ...shopper(shop), orders_requested: [5_100_000_000_003] });
    await fulfilAll(shop.id);
    const requests = await database.prisma.privacyRequest.findMany({ where: { shopId: shop.id } });
    expect(requests.map(({ status }) => status)).toEqual(["done", "done"]);
    const mine = requests.find(({ payload }) => JSON.stringify(payload).includes("shopper3@example.com"));
    const result = mine?.result as Record<string, unknown[]>;
    expect(
      Object.fromEntries(
        Object.entries(result)
          .filter(([, rows]) => Array.isArray(rows))
          .map(([table, rows]) => [table, rows.length]),
      ),
    ).toMatchObject({
      profiles: 1,
      identities: 3,
      consents: 1,
      checkouts: 1,
      orders: 1,
      messages: 2,
      answers: 1,
      codes: 1,
      flowRuns: 1,
      ...{ touchpoints: 1, series: 1, toldStorefront: 1, wheelSpins: 1, experiments: 1 },
    });
    expect(result.orders?.[0]).toMatchObject({ name: "#1003", totalCents: 9800, email: "shopper3@example.com" });
    expect((result.events ?? []).length).toBeGreaterThan(2);
  });

  it("erase a shopper: nothing anywhere names them, the figures stay", async () => {
    const { shop, profileId } = await livedInShop();
    await tell(shop, "customers/redact", { ...shopper(shop), orders_to_redact: [5_100_000_000_003] });
    await fulfilAll(shop.id);
    const traces = ["shopper3@example.com", "Name3", "7100000000003", `browser-${shop.id}`];
    for (const table of await tablesWith("shop_id")) {
      const { rows } = await database.pool.query(`select to_jsonb(t)::text as row from ${table} t where shop_id = $1`, [shop.id]);
      for (const { row } of rows) for (const trace of traces) expect(`${table}: ${row}`).not.toContain(trace);
    }
    const { prisma } = database;
    expect(await prisma.answer.findFirst({ where: { shopId: shop.id } })).toMatchObject({ score: 9, text: null });
    expect(await prisma.order.findFirst({ where: { shopId: shop.id } })).toMatchObject({ totalCents: 9800n, email: null });
    expect((await prisma.message.findMany({ where: { shopId: shop.id }, orderBy: { status: "asc" } })).map(({ status }) => status)).toEqual(
      ["dropped", "sent"],
    );
    expect(await prisma.flowRun.findFirst({ where: { shopId: shop.id } })).toMatchObject({ state: "exited", reason: "erased" });
    expect(await prisma.profile.findUnique({ where: { shopId_id: { shopId: shop.id, id: profileId } } })).toMatchObject({
      email: null,
      emailConsent: "none",
      ordersCount: 1,
    });
    expect(await prisma.dailyFigure.count({ where: { shopId: shop.id } })).toBeGreaterThan(0);
  });

  it("erase a shop: no row of it is left in any table, and its neighbour has all of theirs", async () => {
    const { shop } = await livedInShop();
    const neighbour = await livedInShop();
    const countIn = async (shopId: number) => {
      const counts: Record<string, number> = {};
      for (const table of await tablesWith("shop_id")) {
        const { rows } = await database.pool.query(`select count(*)::int as count from ${table} where shop_id = $1`, [shopId]);
        counts[table] = rows[0].count;
      }
      return counts;
    };
    const before = await countIn(neighbour.shop.id);
    // The test is worth something only if every table has rows to lose.
    expect(Object.entries(await countIn(shop.id)).filter(([, count]) => count === 0)).toEqual([]);

    await database.prisma.shop.update({ where: { id: shop.id }, data: { uninstalledAt: testNow } });
    await tell(shop, "shop/redact", { shop_id: 1, shop_domain: shop.domain });
    await fulfilAll(shop.id);

    expect(Object.values(await countIn(shop.id)).every((count) => count === 0)).toBe(true);
    expect(await database.prisma.shop.findUnique({ where: { id: shop.id } })).toBeNull();
    expect(await countIn(neighbour.shop.id)).toEqual(before);
  });

  it("do not erase a shop that has installed the app again", async () => {
    const back = await make.shop(database.prisma, { installedAt: new Date(now.getTime() + 1000) });
    await tell(back, "shop/redact", { shop_id: 1, shop_domain: back.domain });
    expect(await database.prisma.privacyRequest.count({ where: { shopId: back.id } })).toBe(0);
    const [delivery] = await database.prisma.webhookDelivery.findMany({ where: { shopId: back.id } });
    expect(delivery).toMatchObject({ status: "ignored" });
  });
});

describe("recordConsent", () => {
  const act = { purpose: "marketing", channel: "email", tellPlatform: false } as const;
  const record = async (
    state: "subscribed" | "unsubscribed",
    source: string,
    minute: number,
    who: { shopId: number; profileId: string },
    sourceId = `${source}-${minute}`,
  ) =>
    inTransaction(database.prisma, (tx) =>
      recordConsent(tx, { ...act, ...who, state, source, at: new Date(testNow.getTime() + minute * 60_000), sourceId }, now),
    );
  const setUp = async () => {
    const { id: shopId } = await make.shop(database.prisma);
    const { id: profileId } = await make.profile(database.prisma, { shopId });
    const state = async () =>
      (await database.prisma.profile.findUniqueOrThrow({ where: { shopId_id: { shopId, id: profileId } } })).emailConsent;
    return { who: { shopId, profileId }, state };
  };

  it("lets the newest act hold, whatever comes in last, and counts a change once", async () => {
    const { who, state } = await setUp();
    await record("subscribed", "popup", 1, who);
    await record("unsubscribed", "one-click", 5, who);
    await record("subscribed", "checkout", 3, who);
    expect(await state()).toBe("unsubscribed");
    expect(await record("unsubscribed", "one-click", 5, who)).toEqual({ isNew: false });
    expect(await database.prisma.consent.count({ where: who })).toBe(3);
    const kinds = await database.prisma.event.findMany({ where: who, orderBy: { at: "asc" }, select: { kind: true } });
    expect(kinds.map(({ kind }) => kind)).toEqual(["subscribed", "unsubscribed"]);
  });

  it("never re-subscribes by an import, and starts nothing by one", async () => {
    const { who, state } = await setUp();
    await record("unsubscribed", "unsubscribe-link", 1, who);
    await record("subscribed", "import", 9, who);
    expect(await state()).toBe("unsubscribed");
    const other = await setUp();
    await record("subscribed", "import", 1, other.who);
    expect(await other.state()).toBe("subscribed");
    expect(await database.prisma.event.count({ where: other.who })).toBe(0);
  });

  it("counts a withdrawal of the same moment", async () => {
    const { who, state } = await setUp();
    await record("unsubscribed", "one-click", 1, who);
    await record("subscribed", "popup", 1, who, "other");
    expect(await state()).toBe("unsubscribed");
  });

  it("tells the platform, when it was not the platform that told us", async () => {
    const { who } = await setUp();
    await inTransaction(database.prisma, (tx) =>
      recordConsent(tx, { ...act, ...who, state: "subscribed", source: "popup", at: testNow, sourceId: "tell", tellPlatform: true }, now),
    );
    const { rows } = await database.pool.query("select run_at from graphile_worker.jobs where key = $1", [
      `consent:${who.shopId}:${who.profileId}`,
    ]);
    expect(rows).toEqual([{ run_at: now }]);
  });
});
