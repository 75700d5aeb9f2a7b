import { rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { findFreePorts } from "../shop/setup/find-port";
import { startPostgres } from "../shop/setup/postgres/start-postgres";

/** A PostgreSQL server for tests and tools. */
export interface DatabaseServer {
  /** Connection string of a database whose user may create others. */
  adminUrl: string;
  stop(): Promise<void>;
}

const root = fileURLToPath(new URL("../../", import.meta.url));

/**
 * The server of DATABASE_URL when that is set, else an embedded one of this process's own.
 *
 * @param dataDir kept between runs, not to be used by two processes at once; without it a temporary folder is taken
 */
export async function openDatabaseServer(dataDir?: string): Promise<DatabaseServer> {
  const given = process.env.DATABASE_URL;
  if (given) return { adminUrl: given, stop: async () => {} };
  const port = await findFreePorts(1);
  const settings = { fsync: "off", synchronous_commit: "off", full_page_writes: "off" };
  const folder = dataDir ?? join(root, ".local", `tool-${process.pid}`);
  const server = await startPostgres({ dataDir: folder, port, settings });
  const stop = async () => {
    await server.stop();
    if (!dataDir) rmSync(folder, { recursive: true, force: true });
  };
  return { adminUrl: server.url("postgres"), stop };
}
