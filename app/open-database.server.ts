import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { PrismaClient } from "./generated/prisma/client";
import { statementNamer } from "./statement-namer";

export interface Database {
  db: PrismaClient;
  /** For typed SQL on hot paths. */
  pool: pg.Pool;
  close(): Promise<void>;
}

/** Opens the database: one pool that Prisma and plain SQL share. */
export function openDatabase(url: string, connections: number): Database {
  const pool = new pg.Pool({ connectionString: url, max: connections });
  // A connection that breaks while idle is replaced by the pool; without a listener it would end the process.
  pool.on("error", () => undefined);
  // The same while it is lent out; whoever holds it learns of the break by its query.
  pool.on("connect", (client) => client.on("error", () => undefined));
  const db = new PrismaClient({ adapter: new PrismaPg(pool, { statementNameGenerator: statementNamer() }) });
  return {
    db,
    pool,
    async close() {
      await db.$disconnect();
      if (!pool.ended) await pool.end();
    },
  };
}
