import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { openSchemaEngine } from "./open-schema-engine";
import { readMigrations } from "./read-migrations";

/**
 * Compares prisma/schema.prisma with what the migrations make.
 *
 * @param url any database of a PostgreSQL server whose user may create databases: the migrations are played into a
 *   temporary one beside it, the database itself is left alone
 * @returns the SQL that is missing from the migrations; an empty string when there is none
 */
export async function compareSchema(url: string): Promise<string> {
  const schema = readFileSync(fileURLToPath(new URL("../prisma/schema.prisma", import.meta.url)), "utf8");
  const { engine, close } = await openSchemaEngine(url, schema);
  try {
    const { stdout } = await engine.diff({
      from: { tag: "migrations", ...readMigrations() },
      to: { tag: "schemaDatamodel", files: [{ path: "schema.prisma", content: schema }] },
      script: true,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    });
    const sql = stdout?.trim() ?? "";
    return sql === "-- This is an empty migration." ? "" : sql;
  } finally {
    await close();
  }
}
