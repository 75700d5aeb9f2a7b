import { env } from "./env.server";
import { openDatabase } from "./open-database.server";

/** The process's database. */
export const database = openDatabase(env.DATABASE_URL, env.DATABASE_POOL);
