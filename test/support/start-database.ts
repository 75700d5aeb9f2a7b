import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";
import { claimFolder } from "./claim-folder";
import { openDatabaseServer } from "./open-database-server";
import { prepareTemplate } from "./prepare-template";

declare module "vitest" {
  interface ProvidedContext {
    /** Connection string of a database whose user may create others. */
    databaseServer: string;
    /** Name of the migrated, empty database that every test file gets a copy of. */
    databaseTemplate: string;
  }
}

/** Vitest's global set-up: one PostgreSQL for the run, with a migrated template in it. */
export default async function startDatabase(project: TestProject): Promise<() => Promise<void>> {
  const root = fileURLToPath(new URL("../../", import.meta.url));
  const claim = claimFolder(join(root, ".local"), "test-database");
  const server = await openDatabaseServer(join(claim.folder, "postgres"));
  const stop = async () => {
    await server.stop();
    claim.release();
  };
  try {
    project.provide("databaseServer", server.adminUrl);
    project.provide("databaseTemplate", await prepareTemplate(server.adminUrl));
    return stop;
  } catch (error) {
    await stop();
    throw error;
  }
}
