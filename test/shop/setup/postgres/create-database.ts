import { Client, escapeIdentifier } from "pg";

/**
 * Creates a database unless it is there.
 *
 * @param adminUrl connection string of another database of the same server, whose user may create databases
 * @param template name of the database to copy; nobody may be connected to it
 */
export async function createDatabase(adminUrl: string, name: string, template?: string): Promise<void> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const found = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [name]);
    if (found.rowCount) return;
    const from = template ? ` TEMPLATE ${escapeIdentifier(template)} STRATEGY FILE_COPY` : "";
    await client.query(`CREATE DATABASE ${escapeIdentifier(name)}${from}`);
  } finally {
    await client.end();
  }
}
