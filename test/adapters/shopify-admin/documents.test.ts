import { parse, validate } from "graphql";
import { describe, expect, it } from "vitest";
import { loadSchema } from "../../shop/api/load-schema";
import { queryCost } from "../../shop/api/query-cost";
import { readDocuments } from "../../shop/api/types/read-documents";
import { renderAdminTypes } from "../../shop/api/types/render-admin-types";

const { schema, scopesOf } = loadSchema();
const documents = readDocuments();

describe("GraphQL documents of the app", () => {
  it("are found", () => {
    expect(documents.length).toBeGreaterThan(15);
  });

  it.each(documents.map(({ file, text }) => [file, text]))("%s asks only for what Shopify's schema has", (_file, text) => {
    expect(validate(schema, parse(text)).map(({ message }) => message)).toEqual([]);
  });

  it.each(documents.map(({ file, text }) => [file, text]))("%s costs less than a single query may", (_file, text) => {
    expect(queryCost(schema, parse(text), {})).toBeLessThan(1000);
  });

  it("have types that are up to date (npm run codegen)", { timeout: 60_000 }, async () => {
    const { readFileSync } = await import("node:fs");
    const kept = readFileSync(new URL("../../../app/adapters/shopify-admin/admin-api.types.ts", import.meta.url), "utf8");
    expect(await renderAdminTypes()).toBe(kept);
  });

  it("know the scopes of Shopify's schema", () => {
    expect(scopesOf.size).toBeGreaterThan(100);
  });
});
