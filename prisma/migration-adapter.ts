import { randomUUID } from "node:crypto";
import { PrismaPg } from "@prisma/adapter-pg";
import { ColumnTypeEnum, type SqlDriverAdapter, type SqlMigrationAwareDriverAdapterFactory } from "@prisma/driver-adapter-utils";
import { Client, escapeIdentifier, Pool, type PoolConfig, type QueryArrayConfig, type QueryArrayResult } from "pg";

/** The way of the schema engine to PostgreSQL. */
export interface MigrationAdapter {
  factory: SqlMigrationAwareDriverAdapterFactory;
  /** Ends its connections and drops the temporary databases it made. */
  close(): Promise<void>;
}

/**
 * Prisma's own adapter with three things mended, which do for queries and not for migrations: it cuts a script at
 * every semicolon, also inside the body of a function; it does not know the type "char" of PostgreSQL's catalogue; and
 * its temporary ("shadow") database is the very database when the address is given as one string, and is dropped while
 * connections to it are open.
 */
export function migrationAdapter(url: string): MigrationAdapter {
  const config = connectionParts(url);
  const open: Pool[] = [];
  const temporary: string[] = [];

  const connectTo = async (database: string | undefined): Promise<SqlDriverAdapter> => {
    const pool = new Pool({ ...config, database, max: 2 });
    open.push(pool);
    const adapter = await new PrismaPg(pool).connect();
    passCharColumns(pool, adapter);
    adapter.executeScript = async (script) => {
      await adapter.executeRaw({ sql: script, args: [], argTypes: [] });
    };
    return adapter;
  };

  const connectToShadowDb = async () => {
    const name = `attendant_shadow_${randomUUID().replaceAll("-", "")}`;
    await runAlone(config, `CREATE DATABASE ${escapeIdentifier(name)}`);
    temporary.push(name);
    return connectTo(name);
  };

  return {
    factory: {
      provider: "postgres",
      adapterName: "@prisma/adapter-pg",
      connect: () => connectTo(config.database),
      connectToShadowDb,
    },
    close: async () => {
      await Promise.all(open.map((pool) => pool.end()));
      for (const name of temporary) await runAlone(config, `DROP DATABASE ${escapeIdentifier(name)} WITH (FORCE)`);
    },
  };
}

/**
 * The type "char" (18) goes through Prisma's adapter as text (25), its column marked by its name, and comes out as the
 * engine's type for one character.
 */
function passCharColumns(pool: Pool, adapter: SqlDriverAdapter): void {
  const mark = "\u0000char";
  const askPool = pool.query.bind(pool) as (query: QueryArrayConfig) => Promise<QueryArrayResult>;
  const query = async (config: QueryArrayConfig): Promise<QueryArrayResult> => {
    const result = await askPool(config);
    // A script of several statements has a list of results, which nobody reads.
    for (const field of result.fields ?? []) {
      if (field.dataTypeID === 18) Object.assign(field, { dataTypeID: 25, name: field.name + mark });
    }
    return result;
  };
  Object.assign(pool, { query });

  const askAdapter = adapter.queryRaw.bind(adapter);
  adapter.queryRaw = async (sql) => {
    const result = await askAdapter(sql);
    return {
      ...result,
      columnTypes: result.columnTypes.map((type, i) => (result.columnNames[i]?.endsWith(mark) ? ColumnTypeEnum.Character : type)),
      columnNames: result.columnNames.map((name) => name.replace(mark, "")),
    };
  };
}

function connectionParts(url: string): PoolConfig & { database: string | undefined } {
  const { host, port, user, password, database, ssl } = new Client({ connectionString: url });
  return { host, port, user, password: password ?? undefined, database, ssl };
}

async function runAlone(config: PoolConfig, sql: string): Promise<void> {
  const client = new Client(config);
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
