import { runMigrations } from "graphile-worker";
import { openSchemaEngine } from "./open-schema-engine";
import { readMigrations } from "./read-migrations";

/**
 * Brings a database up to date: our tables from `prisma/migrations`, then the queue's own (graphile-worker).
 * May be run any number of times and by several processes at once: the engine takes an advisory lock.
 *
 * @param url PostgreSQL connection string
 * @returns the names of the migrations that were applied now
 * @throws Error when a migration fails, with PostgreSQL's message
 */
export async function migrateDatabase(url: string): Promise<string[]> {
  const { engine, close } = await openSchemaEngine(url);
  try {
    const { appliedMigrationNames } = await engine.applyMigrations({
      migrationsList: readMigrations(),
      filters: { externalTables: [], externalEnums: [] },
    });
    await runMigrations({ connectionString: url });
    return appliedMigrationNames;
  } finally {
    await close();
  }
}
