import { afterAll, beforeAll, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "./database";
import { make } from "./factories";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

test("the factories fill in whole rows", async () => {
  const { prisma } = database;
  const { id: shopId } = await make.shop(prisma);
  const { id: profileId } = await make.profile(prisma, { shopId });
  const { id: flowId } = await make.flow(prisma, { shopId });
  await make.identity(prisma, { shopId, profileId });
  await make.consent(prisma, { shopId, profileId });
  await make.event(prisma, { shopId, profileId });
  await make.product(prisma, { shopId });
  await make.checkout(prisma, { shopId, profileId });
  await make.order(prisma, { shopId, profileId });
  await make.flowRun(prisma, { shopId, flowId, profileId });
  await make.message(prisma, { shopId, profileId });
  await make.touchpoint(prisma, { shopId, draft: {} });
  await make.offer(prisma, { shopId });
  expect(await prisma.event.count({ where: { shopId } })).toBe(1);
});
