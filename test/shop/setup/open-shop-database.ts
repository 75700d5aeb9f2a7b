import { join } from "node:path";
import { migrateDatabase } from "../../../prisma/migrate-database";
import { createDatabase } from "./postgres/create-database";
import { startPostgres } from "./postgres/start-postgres";

/** The app's database, migrated. */
export interface ShopDatabase {
  url: string;
  /** Ends PostgreSQL if it is ours. */
  stop(): Promise<void>;
}

/**
 * The database of the local shop: the one that `given` names, else an embedded PostgreSQL in `<dataDir>/postgres`.
 *
 * @throws Error that says what to do
 */
export async function openShopDatabase(options: { dataDir: string; port: number; given?: string | undefined }): Promise<ShopDatabase> {
  if (options.given) {
    await migrate(options.given);
    return { url: options.given, stop: async () => {} };
  }
  const postgres = await startPostgres({ dataDir: join(options.dataDir, "postgres"), port: options.port });
  try {
    await createDatabase(postgres.url("postgres"), "attendant");
    const url = postgres.url("attendant");
    await migrate(url);
    return { url, stop: postgres.stop };
  } catch (error) {
    await postgres.stop();
    throw error;
  }
}

async function migrate(url: string): Promise<void> {
  try {
    await migrateDatabase(url);
  } catch (error) {
    const { host, pathname } = new URL(url);
    throw new Error(
      `The database ${host}${pathname} could not be brought up to date: ${error instanceof Error ? error.message : String(error)}\n` +
        "If its data may go, start over with: npm run shop -- --fresh",
    );
  }
}
