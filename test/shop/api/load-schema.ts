import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { buildClientSchema, type GraphQLSchema, type IntrospectionQuery } from "graphql";

interface SchemaFile {
  data: IntrospectionQuery;
  offline_scopes: { items: { type: string; typeName: string; fieldName?: string; offlineScopes?: string[] }[] };
}

export interface AdminSchema {
  schema: GraphQLSchema;
  /** The scopes of which one is needed, by `Type` and by `Type.field`. */
  scopesOf: Map<string, string[]>;
}

let loaded: AdminSchema | undefined;

/** Shopify's own Admin schema 2026-10 and the scope that each type and field asks for. Read once, in a quarter of a second. */
export function loadSchema(): AdminSchema {
  if (loaded) return loaded;
  const file: SchemaFile = JSON.parse(gunzipSync(readFileSync(new URL("./admin-2026-10.json.gz", import.meta.url))).toString("utf8"));
  const scopesOf = new Map(
    file.offline_scopes.items
      .filter((item) => item.offlineScopes && item.offlineScopes.length > 0)
      .map((item) => [item.fieldName ? `${item.typeName}.${item.fieldName}` : item.typeName, [...new Set(item.offlineScopes)]]),
  );
  loaded = { schema: buildClientSchema(file.data, { assumeValid: true }), scopesOf };
  return loaded;
}
