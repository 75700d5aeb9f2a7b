import { afterAll, beforeAll, expect, it } from "vitest";
import { inTransaction } from "~/services/in-transaction";
import { identifyProfile } from "~/services/profiles/identify-profile";
import { createTestDatabase, type TestDatabase } from "../../support/database";
import { make, testNow } from "../../support/factories";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

it("moves everything that a table can tie to a profile", async () => {
  const { prisma } = database;
  const { id: shopId } = await make.shop(prisma);
  const customer = await make.profile(prisma, { shopId, email: "kim@example.com", externalId: "55" });
  await make.identity(prisma, { shopId, profileId: customer.id, kind: "customer", value: "55" });
  const visitor = await make.profile(prisma, { shopId, email: null, firstName: null, city: "Seoul" });
  await make.identity(prisma, { shopId, profileId: visitor.id, kind: "visitor", value: "kims-browser" });
  const flow = await make.flow(prisma, { shopId });
  const of = { shopId, profileId: visitor.id };
  await make.consent(prisma, of);
  await make.event(prisma, of);
  await make.checkout(prisma, of);
  await make.order(prisma, of);
  await make.message(prisma, of);
  await prisma.answer.create({
    data: { ...of, id: flow.id, sourceKey: "message:1", survey: "nps", createdAt: testNow, updatedAt: testNow },
  });
  const offer = await make.offer(prisma, { shopId });
  const code = { offerId: offer.id, day: "2026-11-17", status: "issued", expiresAt: testNow, reservedAt: testNow };
  await prisma.offerCode.create({ data: { ...of, ...code, code: "TEN-1", sourceKey: `touchpoint:t:${visitor.id}` } });
  const touchpointId = offer.id;
  await prisma.touchpointMemory.create({ data: { ...of, touchpointId, shows: 2, day: "2026-11-17", showsOnDay: 2, shownAt: testNow } });
  await prisma.touchpointMemory.create({
    data: { shopId, profileId: customer.id, touchpointId, shows: 3, day: "2026-11-16", showsOnDay: 3, closedAt: testNow },
  });
  const place = { shopId, seriesId: offer.id, updatedAt: testNow };
  await prisma.seriesPlace.create({ data: { ...place, profileId: visitor.id, step: 2, startedAt: testNow } });
  await prisma.seriesPlace.create({ data: { ...place, profileId: customer.id, step: 1, overAt: testNow } });
  await prisma.knownShopper.create({ data: { ...of, unit: "kims-browser" } });
  const moving = await make.flowRun(prisma, { ...of, flowId: flow.id, entryKey: "only-there" });
  const double = await make.flowRun(prisma, { ...of, flowId: flow.id, entryKey: "both" });
  await make.flowRun(prisma, { shopId, profileId: customer.id, flowId: flow.id, entryKey: "both" });

  const kept = await inTransaction(prisma, (tx) =>
    identifyProfile(tx, shopId, { externalId: "55", visitorId: "kims-browser" }, {}, testNow),
  );
  expect(kept).toBe(customer.id);

  const { rows: found } = await database.pool.query(
    `select c.table_name as name from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
     where c.table_schema = 'public' and c.column_name = 'profile_id'`,
  );
  const tables: string[] = found.map(({ name }) => name);
  expect(tables.length).toBeGreaterThan(8);
  const left: Record<string, number> = {};
  for (const table of tables) {
    const { rows } = await database.pool.query(`select count(*)::int as count from ${table} where shop_id = $1 and profile_id = $2`, [
      shopId,
      visitor.id,
    ]);
    if (rows[0].count > 0) left[table] = rows[0].count;
  }
  // The run about a cart that the survivor has a run about ended; it keeps its key.
  expect(left).toEqual({ flow_runs: 1 });
  expect(await prisma.flowRun.findUniqueOrThrow({ where: { shopId_id: { shopId, id: double.id } } })).toMatchObject({
    state: "exited",
    reason: "merged",
  });
  expect(await prisma.flowRun.findUniqueOrThrow({ where: { shopId_id: { shopId, id: moving.id } } })).toMatchObject({
    state: "active",
    profileId: kept,
  });

  const theirs = { where: { shopId, profileId: kept } };
  expect(await prisma.touchpointMemory.findMany(theirs)).toMatchObject([
    { shows: 5, day: "2026-11-17", showsOnDay: 2, shownAt: testNow, closedAt: testNow },
  ]);
  expect(await prisma.seriesPlace.findMany(theirs)).toMatchObject([{ step: 2, startedAt: testNow, overAt: testNow }]);
  expect(await prisma.knownShopper.findMany(theirs)).toMatchObject([{ unit: "kims-browser", dirtyAt: testNow }]);

  const [survivor, absorbed] = await Promise.all(
    [customer.id, visitor.id].map((id) => prisma.profile.findUniqueOrThrow({ where: { shopId_id: { shopId, id } } })),
  );
  expect(survivor).toMatchObject({ email: "kim@example.com", firstName: "Mina", city: "Seoul", ordersCount: 1, totalSpent: 9800n });
  expect(absorbed).toMatchObject({ mergedInto: kept, email: null, ordersCount: 0 });
  // Asking for the code again finds the one that was made.
  expect(await prisma.offerCode.findFirst({ where: { shopId, sourceKey: `touchpoint:t:${kept}` } })).toMatchObject({ code: "TEN-1" });
});
