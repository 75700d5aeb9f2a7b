import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openDatabaseServer } from "../test/support/open-database-server";
import { compareSchema } from "./compare-schema";
import { migrationLock, migrationsFolder } from "./read-migrations";

// The command `npm run migrate:new -- <name>`: writes what schema.prisma has and the migrations have not.
const name = (process.argv[2] ?? "").toLowerCase().replaceAll(/[^a-z0-9]+/g, "_");
if (!name) {
  process.stderr.write("Give the migration a name: npm run migrate:new -- add_birthdays\n");
  process.exit(1);
}

const server = await openDatabaseServer();
try {
  const sql = await compareSchema(server.adminUrl);
  if (sql === "") {
    process.stdout.write("The migrations already make what schema.prisma describes.\n");
  } else {
    const folder = `${new Date().toISOString().replaceAll(/\D/g, "").slice(0, 14)}_${name}`;
    mkdirSync(join(migrationsFolder, folder), { recursive: true });
    writeFileSync(join(migrationsFolder, "migration_lock.toml"), migrationLock);
    writeFileSync(join(migrationsFolder, folder, "migration.sql"), `${sql}\n`);
    process.stdout.write(`Wrote prisma/migrations/${folder}/migration.sql. Read it before you commit it.\n`);
  }
} finally {
  await server.stop();
}
