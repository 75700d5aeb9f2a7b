import { expect, inject, test } from "vitest";
import { compareSchema } from "../prisma/compare-schema";
import { migrateDatabase } from "../prisma/migrate-database";
import { createTestDatabase } from "./support/database";

test("the migrations make exactly what schema.prisma describes", async () => {
  expect(await compareSchema(inject("databaseServer"))).toBe("");
});

test("migrating a database that is up to date changes nothing, also from several processes at once", async () => {
  const database = await createTestDatabase();
  try {
    expect(await Promise.all([migrateDatabase(database.url), migrateDatabase(database.url)])).toEqual([[], []]);
    expect(await database.prisma.shop.count()).toBe(0);
  } finally {
    await database.drop();
  }
});
