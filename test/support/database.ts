import { randomBytes } from "node:crypto";
import { Client, escapeIdentifier, type Pool } from "pg";
import { inject } from "vitest";
import type { PrismaClient } from "~/generated/prisma/client";
import { openDatabase } from "~/open-database.server";
import { createDatabase } from "../shop/setup/postgres/create-database";
import { withDatabase } from "./prepare-template";

/** A migrated, empty PostgreSQL database of one test file's own. */
export interface TestDatabase {
  prisma: PrismaClient;
  pool: Pool;
  url: string;
  /** Closes the connections and removes the database. */
  drop(): Promise<void>;
}

/**
 * Copies the template database, which takes a few hundredths of a second.
 *
 * ```ts
 * let database: TestDatabase;
 * beforeAll(async () => { database = await createTestDatabase(); });
 * afterAll(() => database.drop());
 * ```
 */
export async function createTestDatabase(): Promise<TestDatabase> {
  const server = inject("databaseServer");
  const name = `attendant_test_${randomBytes(6).toString("hex")}`;
  await createDatabase(server, name, inject("databaseTemplate"));
  const url = withDatabase(server, name);
  const { db, pool, close } = openDatabase(url, 10);
  return {
    prisma: db,
    pool,
    url,
    drop: async () => {
      await close();
      await remove(server, name);
    },
  };
}

async function remove(server: string, name: string): Promise<void> {
  const client = new Client({ connectionString: server });
  await client.connect();
  await client.query(`DROP DATABASE IF EXISTS ${escapeIdentifier(name)} WITH (FORCE)`);
  await client.end();
}
