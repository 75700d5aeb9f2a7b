import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { generate } from "@graphql-codegen/cli";
import { ApiType, pluckConfig, preset } from "@shopify/api-codegen-preset";
import { buildClientSchema, parse, printSchema } from "graphql";
import { pruneIntrospection } from "./prune-introspection";
import { readDocuments } from "./read-documents";

const root = fileURLToPath(new URL("../../../../", import.meta.url));

/** The types of the app's GraphQL documents: of each document its variables and what comes back. Nothing is written. */
export async function renderAdminTypes(): Promise<string> {
  const { data } = JSON.parse(gunzipSync(readFileSync(`${root}test/shop/api/admin-2026-10.json.gz`)).toString("utf8"));
  const pruned = pruneIntrospection(
    data,
    readDocuments().map(({ text }) => parse(text)),
  );
  const pluck: object = pluckConfig;
  const files: { filename: string; content: string }[] = await generate(
    {
      schema: printSchema(buildClientSchema(pruned, { assumeValid: true })),
      documents: [`${root}app/adapters/shopify-admin/*.ts`],
      pluckConfig: pluck,
      silent: true,
      generates: {
        "admin.types.d.ts": {
          plugins: ["typescript"],
          config: { enumsAsTypes: true, disableDescriptions: true, defaultScalarType: "string", scalars: { JSON: "string" } },
        },
        "admin.generated.d.ts": { preset, presetConfig: { apiType: ApiType.Admin } },
      },
    },
    false,
  );
  const contentOf = (name: string): string => files.find(({ filename }) => filename.endsWith(name))?.content ?? "";
  return join(contentOf("admin.types.d.ts"), contentOf("admin.generated.d.ts"));
}

/** Both of the generator's files as one module. */
function join(types: string, operations: string): string {
  const body = operations
    .slice(operations.indexOf("export type"), operations.indexOf("declare module"))
    .replaceAll("AdminTypes.", "")
    .replaceAll("interface Generated", "export interface Generated")
    .replaceAll("GeneratedQueryTypes", "AdminQueries")
    .replaceAll("GeneratedMutationTypes", "AdminMutations");
  const kept = types.replaceAll(/^export type Make(Optional|Maybe|Empty).*$/gm, "");
  return `// Written by \`npm run codegen\` from Shopify's Admin schema and the documents beside. Not to be edited.\n${kept}\n${body}`;
}
