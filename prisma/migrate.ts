import { migrateDatabase } from "./migrate-database";

// The command `npm run migrate`: brings the database of DATABASE_URL up to date.
const url = process.env.DATABASE_URL;
if (!url) {
  process.stderr.write("DATABASE_URL is not set. Example: DATABASE_URL=postgresql://user:password@host:5432/attendant npm run migrate\n");
  process.exit(1);
}
const applied = await migrateDatabase(url);
process.stdout.write(applied.length === 0 ? "The database is up to date.\n" : `Applied: ${applied.join(", ")}\n`);
