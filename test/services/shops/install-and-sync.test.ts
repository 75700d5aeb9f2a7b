import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { shopifyPlatform } from "~/adapters/shopify-admin/shopify-platform";
import type { JobPayloads } from "~/domain/shared/jobs";
import type { Platform } from "~/domain/shared/platform";
import type { ShopSetup } from "~/domain/shops/setup";
import { inTransaction } from "~/services/in-transaction";
import { recordConsent } from "~/services/privacy/record-consent";
import { identifyProfile } from "~/services/profiles/identify-profile";
import { checkEmbed } from "~/services/shops/check-embed";
import { installShop } from "~/services/shops/install-shop";
import { openShop } from "~/services/shops/open-shop";
import { syncShop } from "~/services/shops/sync-shop";
import { uninstallShop } from "~/services/shops/uninstall-shop";
import { createTestDatabase, type TestDatabase } from "../../support/database";
import { make } from "../../support/factories";
import { type LocalAdmin, openLocalAdmin } from "../../support/local-admin";

const domain = "marl-and-moss.myshopify.com";
const now = new Date("2026-11-17T09:00:00.000Z");
let database: TestDatabase;
let admin: LocalAdmin;
beforeAll(async () => {
  database = await createTestDatabase();
  admin = openLocalAdmin({ customers: 14, days: 5 });
});
afterAll(() => database.drop());
beforeEach(async () => {
  for (const table of [
    "shops",
    "profiles",
    "identities",
    "orders",
    "products",
    "consents",
    "events",
    "troubles",
    "flows",
    "flow_versions",
    "offers",
    "daily_figures",
  ]) {
    await database.pool.query(`delete from ${table}`);
  }
  await database.pool.query("delete from graphile_worker._private_jobs");
});

const platform = (): Platform => shopifyPlatform({ graphql: admin.graphql(domain) });
const depsOf = (speaks: Platform) => ({ db: database.prisma, platformFor: async () => speaks, appUrl: "https://app.example.com" });
const shop = () => database.prisma.shop.findUniqueOrThrow({ where: { domain } });
const setup = async () => (await shop()).setup as ShopSetup;

async function takeJobs<Name extends keyof JobPayloads>(name: Name): Promise<{ payload: JobPayloads[Name]; runAt: Date }[]> {
  const { rows } = await database.pool.query(
    `delete from graphile_worker._private_jobs j using graphile_worker._private_tasks t
     where t.id = j.task_id and t.identifier = $1 returning j.payload, j.run_at as "runAt"`,
    [name],
  );
  return rows;
}

/** Works through the pages of the sync; `pages` limits how many. */
async function sync(speaks: Platform = platform(), pages = 1000): Promise<number> {
  for (let done = 0; done < pages; done++) {
    const [job] = await takeJobs("shop.sync");
    if (!job) return done;
    await syncShop(depsOf(speaks), job.payload, now);
  }
  return pages;
}

describe("taking a shop in", { timeout: 60_000 }, () => {
  it("reads all of it, with its progress, and starts no flow for its history", async () => {
    await openShop(database.prisma, domain, now);
    await openShop(database.prisma, domain, now);
    const [install, ...more] = await takeJobs("shop.install");
    expect(more).toEqual([]);
    if (!install) throw new Error("nothing was queued");
    await database.prisma.flow.updateMany({ data: { status: "on", liveVersion: 1 } });
    await installShop(depsOf(platform()), install.payload, now);
    expect(await shop()).toMatchObject({
      currency: "EUR",
      timezone: "Europe/Berlin",
      locales: ["en", "ko", "th", "zh-CN"],
      installedAt: now,
    });
    expect((await setup()).pixelRegisteredAt).toBe(now.toISOString());
    expect(JSON.parse(admin.store.shop(domain)?.webPixel?.settings ?? "{}")).toEqual({
      shopKey: (await shop()).publicKey,
      endpoint: "https://app.example.com/ingest",
    });

    await sync();
    const counts = {
      products: admin.store.products.all(domain).length,
      customers: admin.store.customers.all(domain).length,
      orders: admin.store.orders.all(domain).length,
    };
    const { products, customers, orders } = (await setup()).sync ?? {};
    expect({ products: products?.done, customers: customers?.done, orders: orders?.done }).toEqual(counts);
    expect(customers?.finishedAt).toBe(now.toISOString());
    expect(await database.prisma.product.count()).toBe(counts.products);
    expect(await database.prisma.order.count()).toBe(counts.orders);
    expect(await database.prisma.flowRun.count()).toBe(0);
    expect(await database.prisma.event.groupBy({ by: ["source"] })).toEqual([{ source: "sync" }]);

    const [known] = admin.store.customers
      .all(domain)
      .filter((customer) => admin.store.orders.all(domain).some(({ customerId }) => customerId === customer.id));
    const theirs = admin.store.orders.all(domain).filter((order) => order.customerId === known?.id && !order.cancelledAt);
    const profile = await database.prisma.profile.findFirstOrThrow({ where: { externalId: String(known?.id) } });
    expect(profile.ordersCount).toBeGreaterThanOrEqual(theirs.length);
    expect(profile).toMatchObject({ email: known?.email, firstName: known?.firstName });
  });

  it("goes on where it was after it was killed, and a page read twice changes nothing", async () => {
    await openShop(database.prisma, domain, now);
    await installShop(depsOf(platform()), { shopId: (await shop()).id }, now);
    await sync(platform(), 3);
    const half = await database.pool.query(
      "select payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id where identifier = 'shop.sync'",
    );
    expect(half.rows).toHaveLength(1);
    // The process dies after a page was saved and before its job was done: the page is read again.
    await syncShop(depsOf(platform()), half.rows[0].payload, now);
    const before = await database.prisma.product.count();
    await syncShop(depsOf(platform()), half.rows[0].payload, now);
    expect(await database.prisma.product.count()).toBe(before);
    await sync();
    expect(await database.prisma.identity.count({ where: { kind: "customer" } })).toBe(admin.store.customers.all(domain).length);
  });

  it("waits while the platform cannot be reached, ever longer, and says so until it can", async () => {
    await openShop(database.prisma, domain, now);
    const { id: shopId } = await shop();
    const down = shopifyPlatform({ graphql: async () => new Response(null, { status: 503 }) });
    const waits: number[] = [];
    for (let tries = 0; tries < 4; tries++) {
      await installShop(depsOf(down), { shopId }, now);
      const [job] = await takeJobs("shop.install");
      waits.push(((job?.runAt.getTime() ?? 0) - now.getTime()) / 1000);
    }
    expect(waits).toEqual([5, 10, 20, 40]);
    expect(await database.prisma.trouble.findFirst({ where: { shopId } })).toMatchObject({
      area: "platform",
      count: 4,
      message: expect.stringContaining("503"),
    });

    await installShop(depsOf(platform()), { shopId }, now);
    expect(await database.prisma.trouble.count()).toBe(0);
    const throttled = shopifyPlatform({ graphql: async () => Response.json({}, { status: 429, headers: { "Retry-After": "60" } }) });
    await sync(throttled, 1);
    expect((await setup()).sync?.products?.trouble).toContain("429");
    const [again] = await takeJobs("shop.sync");
    expect(again?.payload).toEqual({ shopId, part: "products", after: null });
    expect(again?.runAt).toEqual(new Date(now.getTime() + 60_000));
  });

  it("does not stop at a part that is not allowed", async () => {
    await openShop(database.prisma, domain, now);
    const { id: shopId } = await shop();
    const refusing: Platform = {
      ...platform(),
      orders: async () => ({ ok: false, reason: "never", message: "Access denied for orders field" }),
    };
    await installShop(depsOf(refusing), { shopId }, now);
    await sync(refusing);
    const { orders, customers } = (await setup()).sync ?? {};
    expect(orders).toMatchObject({ trouble: "Access denied for orders field" });
    expect(customers?.finishedAt).toBeDefined();
    const trouble = await database.prisma.trouble.findFirst({ where: { shopId } });
    expect(trouble?.causes).toMatchObject({ "part-not-read:orders": { said: "Access denied for orders field" } });
  });

  it("never re-subscribes who unsubscribed here", async () => {
    const subscriber = admin.store.customers.all(domain).find(({ emailMarketing }) => emailMarketing.state === "SUBSCRIBED");
    if (!subscriber) throw new Error("no subscriber in the local shop");
    await openShop(database.prisma, domain, now);
    const { id: shopId } = await shop();
    await inTransaction(database.prisma, async (tx) => {
      const profileId = await identifyProfile(tx, shopId, { email: subscriber.email }, {}, now);
      const act = { shopId, profileId, purpose: "marketing", channel: "email", state: "unsubscribed", source: "one-click" } as const;
      await recordConsent(tx, { ...act, at: new Date(0), sourceId: "long-ago", tellPlatform: false }, now);
    });
    await installShop(depsOf(platform()), { shopId }, now);
    await sync();
    expect(await database.prisma.profile.findFirst({ where: { email: subscriber.email } })).toMatchObject({ emailConsent: "unsubscribed" });
    expect(await database.prisma.profile.count({ where: { emailConsent: "subscribed" } })).toBeGreaterThan(5);
  });

  it("stops at once when the app is removed, and finds everything again when it comes back", async () => {
    await openShop(database.prisma, domain, now);
    const { id: shopId, publicKey } = await shop();
    const profile = await make.profile(database.prisma, { shopId });
    const flow = await database.prisma.flow.findFirstOrThrow({ where: { shopId } });
    const run = await make.flowRun(database.prisma, { shopId, flowId: flow.id, profileId: profile.id });
    const message = await make.message(database.prisma, { shopId, profileId: profile.id });
    await database.prisma.session.create({ data: { shopId, id: "offline", state: "", isOnline: false, accessToken: "x" } });
    const removed = new Date(now.getTime() + 60_000);
    expect(await inTransaction(database.prisma, (tx) => uninstallShop(tx, shopId, removed, removed))).toBe(true);
    const { prisma } = database;
    expect(await prisma.session.count({ where: { shopId } })).toBe(0);
    expect(await prisma.flowRun.findFirst({ where: { id: run.id } })).toMatchObject({ state: "exited", reason: "uninstalled" });
    expect(await prisma.message.findFirst({ where: { id: message.id } })).toMatchObject({ status: "dropped", reason: "uninstalled" });
    await syncShop(depsOf(platform()), { shopId, part: "products", after: null }, removed);
    expect(await prisma.product.count()).toBe(0);

    const back = new Date(now.getTime() + 120_000);
    await openShop(prisma, domain, back);
    expect(await shop()).toMatchObject({ id: shopId, publicKey, installedAt: back, uninstalledAt: null });
    // The removal's webhook comes late, after the app is back.
    expect(await inTransaction(prisma, (tx) => uninstallShop(tx, shopId, removed, back))).toBe(false);
  });

  it("knows whether the embed is on, and what it was when nobody answers", async () => {
    await openShop(database.prisma, domain, now);
    const { id: shopId } = await shop();
    const down = shopifyPlatform({ graphql: async () => new Response(null, { status: 500 }) });
    expect(await checkEmbed(depsOf(down), shopId, now)).toEqual({ enabled: null, checkedAt: null });
    admin.store.shops.patch(domain, domain, { embeds: { attendant: { enabled: true, settings: {} } } });
    const known = await checkEmbed(depsOf(platform()), shopId, now);
    expect(known).toEqual({ enabled: true, checkedAt: now.toISOString() });
    expect(await checkEmbed(depsOf(down), shopId, now)).toEqual(known);
  });
});
