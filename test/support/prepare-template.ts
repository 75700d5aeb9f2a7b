import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { Client, escapeIdentifier } from "pg";
import { migrateDatabase } from "../../prisma/migrate-database";
import { readMigrations } from "../../prisma/read-migrations";
import { createDatabase } from "../shop/setup/postgres/create-database";

/**
 * Makes the database that tests get copies of. Its name holds a hash of the migrations and of the queue's version, so
 * it is made once and kept until one of them changes.
 *
 * @returns its name
 */
export async function prepareTemplate(adminUrl: string): Promise<string> {
  const name = `attendant_template_${hash()}`;
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const found = await client.query("SELECT datname FROM pg_database WHERE datname = $1", [name]);
    if (found.rowCount) return name;
    // Made under another name and renamed, so that one which was interrupted is never used.
    const draft = `${name}_${process.pid}`;
    await client.query(`DROP DATABASE IF EXISTS ${escapeIdentifier(draft)} WITH (FORCE)`);
    await createDatabase(adminUrl, draft);
    await migrateDatabase(withDatabase(adminUrl, draft));
    await client.query(`ALTER DATABASE ${escapeIdentifier(draft)} RENAME TO ${escapeIdentifier(name)}`);
    return name;
  } finally {
    await client.end();
  }
}

/** The same server, another database. */
export function withDatabase(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.toString();
}

function hash(): string {
  const { dependencies } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  const text = JSON.stringify([readMigrations().migrationDirectories, dependencies["graphile-worker"]]);
  return createHash("sha256").update(text).digest("hex").slice(0, 12);
}
