import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "./support/database";

/*
 * Tenant isolation by construction: every key of every tenant table begins with the shop, in the schema and in the database
 * that the migrations make of it (which also has what the schema cannot say, such as partial indexes).
 */

interface Model {
  name: string;
  fields: string[];
  /** Of the primary key, of each unique key and of each index: the names of its fields in their order. */
  keys: { kind: string; fields: string[] }[];
}

/** Models of schema.prisma. Only what this test needs is read: field names and keys. */
function readModels(): Model[] {
  const text = readFileSync(new URL("../prisma/schema.prisma", import.meta.url), "utf8").replaceAll(/\/\/.*$/gm, "");
  return [...text.matchAll(/^model (\w+) \{\n([\s\S]*?)^\}/gm)].map(([, name = "", body = ""]) => {
    const lines = body.split("\n").map((line) => line.trim());
    const blocks = [...body.matchAll(/@@(id|unique|index)\(\s*(?:fields:\s*)?\[([^\]]*)\]/g)];
    const single = lines.flatMap((line) => {
      const [, field = "", kind] = /^(\w+)\s+\S+.*\s@(id|unique)\b/.exec(line) ?? [];
      return kind ? [{ kind, fields: [field] }] : [];
    });
    return {
      name,
      fields: lines.flatMap((line) => /^(\w+)\s+\S/.exec(line)?.[1] ?? []),
      keys: [...single, ...blocks.map(([, kind = "", list = ""]) => ({ kind, fields: list.split(",").map(nameOf) }))],
    };
  });
}

/** `createdAt(sort: Desc)` → `createdAt` */
const nameOf = (field: string): string => field.trim().replace(/\(.*$/, "");

describe("schema.prisma", () => {
  const models = readModels();
  const tenants = models.filter(({ name }) => name !== "Shop");

  test("is read as it is written", () => {
    expect(models.find(({ name }) => name === "Shop")?.keys).toContainEqual({ kind: "unique", fields: ["domain"] });
    expect(tenants.length).toBeGreaterThan(20);
    expect(tenants.every(({ keys }) => keys.some(({ kind }) => kind === "id"))).toBe(true);
  });

  test("every model but the shop itself belongs to a shop", () => {
    expect(tenants.filter(({ fields }) => !fields.includes("shopId")).map(({ name }) => name)).toEqual([]);
  });

  test("every primary key, unique key and index begins with the shop", () => {
    const broken = tenants.flatMap(({ name, keys }) =>
      keys.filter(({ fields }) => fields[0] !== "shopId").map((key) => ({ name, ...key })),
    );
    expect(broken).toEqual([]);
  });
});

describe("the database", () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  test("every index of a tenant table begins with shop_id", async () => {
    const { rows } = await database.pool.query<{ table: string; index: string; first: string | null }>(`
      SELECT t.relname AS table, i.relname AS index, a.attname AS first
      FROM pg_index x
      JOIN pg_class i ON i.oid = x.indexrelid
      JOIN pg_class t ON t.oid = x.indrelid
      JOIN pg_namespace n ON n.oid = t.relnamespace
      LEFT JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = x.indkey[0]
      WHERE n.nspname = 'public' AND t.relname NOT IN ('shops', '_prisma_migrations')
    `);
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.filter(({ first }) => first !== "shop_id")).toEqual([]);
  });
});
