import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makePartitions } from "~/services/events/make-partitions";
import { sweepRetention } from "~/services/privacy/sweep-retention";
import { createTestDatabase, type TestDatabase } from "../../support/database";
import { make, testNow } from "../../support/factories";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const partitions = async (): Promise<string[]> => {
  const { rows } = await database.pool.query(
    "select relname as name from pg_inherits join pg_class on pg_class.oid = inhrelid where inhparent = 'events'::regclass order by 1",
  );
  return rows.map(({ name }) => name);
};

describe("makePartitions", () => {
  it("makes the months around now, and moves over what waited in the default one", async () => {
    const { id: shopId } = await make.shop(database.prisma);
    for (const at of ["2026-11-01T00:00:00.000Z", "2026-10-31T23:59:59.999Z", "2031-01-01T00:00:00.000Z"]) {
      await make.event(database.prisma, { shopId, at: new Date(at), sourceId: at });
    }
    await Promise.all([1, 2].map(() => makePartitions({ db: database.prisma }, {}, testNow)));
    expect(await partitions()).toEqual(
      ["2026_09", "2026_10", "2026_11", "2026_12", "2027_01", "2027_02", "other"].map((name) => `events_${name}`),
    );
    const { rows } = await database.pool.query("select tableoid::regclass::text as part, source_id from events order by at");
    expect(rows.map(({ part }) => part)).toEqual([
      "event_months.events_2026_10",
      "event_months.events_2026_11",
      "event_months.events_other",
    ]);
    await makePartitions({ db: database.prisma }, {}, testNow);
    expect(await database.prisma.event.count({ where: { shopId } })).toBe(3);
  });
});

describe("sweepRetention", () => {
  it("deletes raw deliveries after 30 days and browsing after 13 months, and keeps what was bought", async () => {
    const { id: shopId } = await make.shop(database.prisma);
    const daysAgo = (days: number) => new Date(testNow.getTime() - days * 86_400_000);
    const delivery = (eventId: string, receivedAt: Date) => ({
      shopId,
      topic: "orders/create",
      eventId,
      webhookId: eventId,
      receivedAt,
      body: "{}",
      status: "done",
    });
    await database.prisma.webhookDelivery.createMany({ data: [delivery("old", daysAgo(31)), delivery("new", daysAgo(29))] });
    await make.event(database.prisma, { shopId, kind: "page_viewed", at: daysAgo(400), sourceId: "old view" });
    await make.event(database.prisma, { shopId, kind: "page_viewed", at: daysAgo(300), sourceId: "new view" });
    await make.event(database.prisma, { shopId, kind: "order_placed", at: daysAgo(400), sourceId: "old order" });
    await sweepRetention({ db: database.prisma }, {}, testNow);
    expect((await database.prisma.webhookDelivery.findMany({ where: { shopId } })).map(({ eventId }) => eventId)).toEqual(["new"]);
    expect((await database.prisma.event.findMany({ where: { shopId }, orderBy: { at: "asc" } })).map(({ sourceId }) => sourceId)).toEqual([
      "old order",
      "new view",
    ]);
  });

  it("deletes jobs that will never run again after a week, and no others", async () => {
    const add = (name: string, daysAgo: number) =>
      database.pool.query("select graphile_worker.add_job($1, run_at => $2, max_attempts => 1)", [
        name,
        new Date(testNow.getTime() - daysAgo * 86_400_000),
      ]);
    for (const [name, days] of [
      ["dead-old", 8],
      ["dead-new", 6],
      ["waiting", 8],
    ] as const)
      await add(name, days);
    await database.pool.query(
      `update graphile_worker._private_jobs set attempts = 1
       where task_id in (select id from graphile_worker._private_tasks where identifier like 'dead-%')`,
    );
    await sweepRetention({ db: database.prisma }, {}, testNow);
    const { rows } = await database.pool.query("select task_identifier as name from graphile_worker.jobs order by 1");
    expect(rows.map(({ name }) => name)).toEqual(["dead-new", "waiting"]);
  });
});
