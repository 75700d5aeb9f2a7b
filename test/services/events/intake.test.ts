import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { translateWebhook } from "~/adapters/shopify-admin/translate-webhook";
import type { Shop } from "~/generated/prisma/client";
import { deliveryIntake } from "~/services/events/delivery-intake";
import { processDelivery } from "~/services/events/process-delivery";
import { createTestDatabase, type TestDatabase } from "../../support/database";
import { make, testNow } from "../../support/factories";
import { fc } from "../../support/generated";
import { shopState } from "./shop-state";
import { type SentWebhook, storyOf } from "./shopify-payloads";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const now = new Date("2026-11-19T10:00:00.000Z");

async function deliver(shop: Shop, sent: SentWebhook[]): Promise<void> {
  const accept = deliveryIntake(database.pool);
  const send = ({ topic, eventId, triggeredAt, payload }: SentWebhook) =>
    accept({ topic, eventId, triggeredAt, webhookId: eventId, shopDomain: shop.domain, body: JSON.stringify(payload) }, now);
  await inParallel(sent, 40, send);
}

/** Works on what waits, in the given order and at once, until nothing waits. */
async function work(shop: Shop, atOnce: number, order: <Item>(items: Item[]) => Item[]): Promise<void> {
  for (let round = 0; round < 8; round++) {
    const waiting = await database.prisma.webhookDelivery.findMany({
      where: { shopId: shop.id, status: "received" },
      orderBy: [{ triggeredAt: "asc" }, { eventId: "asc" }],
    });
    if (waiting.length === 0) return;
    const deps = { db: database.prisma, translateWebhook };
    await inParallel(order(waiting), atOnce, ({ shopId, topic, eventId }) => processDelivery(deps, { shopId, topic, eventId }, now));
  }
}

async function inParallel<Item>(items: Item[], atOnce: number, act: (item: Item) => Promise<unknown>): Promise<void> {
  const queue = [...items];
  const worker = async () => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await act(item);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}

function shuffled<Item>(items: Item[], seed: number): Item[] {
  let state = seed >>> 0 || 1;
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  return items
    .map((item) => ({ item, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

const everyone = (count: number) => Array.from({ length: count }, (_, n) => storyOf(n + 1)).flat();

describe("intake of webhooks", () => {
  it("ends in the same state when a thousand come at once, shuffled and repeated", { timeout: 120_000 }, async () => {
    const stories = everyone(80);
    const orderly = await make.shop(database.prisma, { installedAt: new Date("2026-11-01T00:00:00Z") });
    await deliver(orderly, stories);
    await work(orderly, 1, (items) => items);

    const stormy = await make.shop(database.prisma, { installedAt: new Date("2026-11-01T00:00:00Z") });
    const storm = shuffled([...stories, ...stories], 4711);
    expect(storm.length).toBeGreaterThan(1000);
    await deliver(stormy, storm);
    await work(stormy, 8, (items) => shuffled(items, 815));

    const deliveries = await database.prisma.webhookDelivery.groupBy({ by: ["status"], where: { shopId: stormy.id }, _count: true });
    expect(deliveries).toEqual([{ status: "done", _count: stories.length }]);
    expect(await shopState(database.prisma, stormy.id)).toEqual(await shopState(database.prisma, orderly.id));
  });

  it("does not depend on the order in which one shopper's deliveries come", { timeout: 120_000 }, async () => {
    const story = storyOf(60);
    const orderly = await make.shop(database.prisma, { installedAt: new Date("2026-11-01T00:00:00Z") });
    await deliver(orderly, story);
    await work(orderly, 1, (items) => items);
    const expected = await shopState(database.prisma, orderly.id);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1 }), fc.integer({ min: 1, max: 4 }), async (seed, atOnce) => {
        const shop = await make.shop(database.prisma, { installedAt: new Date("2026-11-01T00:00:00Z") });
        await deliver(shop, story);
        await work(shop, atOnce, (items) => shuffled(items, seed));
        expect(await shopState(database.prisma, shop.id)).toEqual(expected);
      }),
      { numRuns: 8 },
    );
  });

  it("does nothing for a shop that is not known or has uninstalled, except what must come after", async () => {
    const gone = await make.shop(database.prisma, { uninstalledAt: testNow });
    const [first] = storyOf(1);
    if (!first) throw new Error("no story");
    await deliver(gone, [first]);
    await deliver({ ...gone, domain: "nobody.myshopify.com" }, [first]);
    await deliver(gone, [{ topic: "shop/redact", eventId: "redact", triggeredAt: now, payload: {} }]);
    const stored = await database.prisma.webhookDelivery.findMany({ where: { shopId: gone.id } });
    expect(stored.map(({ topic }) => topic)).toEqual(["shop/redact"]);
  });

  it("queues one job for each event, in the transaction that stores it", async () => {
    const shop = await make.shop(database.prisma);
    const stories = everyone(2);
    await deliver(shop, [...stories, ...stories]);
    const jobs = await database.pool.query(
      `select count(*)::int as jobs from graphile_worker._private_jobs j
       join graphile_worker._private_tasks t on t.id = j.task_id
       where t.identifier = 'delivery.process' and (j.payload->>'shopId')::int = $1`,
      [shop.id],
    );
    expect(jobs.rows[0]).toEqual({ jobs: stories.length });
  });

  it("keeps what it cannot read as failed, with the reason, and works on it again when asked to", async () => {
    const { replayDelivery } = await import("~/services/events/replay-delivery");
    const shop = await make.shop(database.prisma);
    const bad: SentWebhook[] = [{ topic: "orders/create", eventId: "no-shape", triggeredAt: now, payload: { id: "x" } }];
    await deliver(shop, bad);
    const odd = {
      topic: "orders/create",
      eventId: "no-json",
      webhookId: "w",
      triggeredAt: now,
      shopDomain: shop.domain,
      body: "{\0 not json",
    };
    await deliveryIntake(database.pool)(odd, now);
    await work(shop, 1, (items) => items);
    const failed = await database.prisma.webhookDelivery.findMany({ where: { shopId: shop.id }, orderBy: { eventId: "asc" } });
    expect(failed.map(({ status }) => status)).toEqual(["failed", "failed"]);
    expect(failed[0]?.reason).toContain("not JSON");
    expect(failed[1]?.reason).toContain("currency");
    const trouble = await database.prisma.trouble.findMany({ where: { shopId: shop.id } });
    expect(trouble).toMatchObject([{ area: "webhooks", count: 2 }]);

    const key = { shopId: shop.id, topic: "orders/create", eventId: "no-json" };
    expect(await replayDelivery(database.prisma, key, now)).toBe(true);
    expect(await replayDelivery(database.prisma, key, now)).toBe(false);
  });
});
