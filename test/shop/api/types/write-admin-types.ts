import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { generate } from "@graphql-codegen/cli";
import { ApiType, pluckConfig, preset } from "@shopify/api-codegen-preset";
import { parse } from "graphql";
import { pruneIntrospection } from "./prune-introspection";
import { readDocuments } from "./read-documents";

// The command `npm run codegen`: writes the types of the app's GraphQL documents from Shopify's own schema, without network.
// They are kept in git, so that a fresh clone has them and a test notices when they are old.
const root = fileURLToPath(new URL("../../../../", import.meta.url));
const schema = `${root}.cache/admin-api.json`;
const target = `${root}app/adapters/shopify-admin/admin-api.types.ts`;

const { data } = JSON.parse(gunzipSync(readFileSync(`${root}test/shop/api/admin-2026-10.json.gz`)).toString("utf8"));
mkdirSync(`${root}.cache`, { recursive: true });
writeFileSync(schema, JSON.stringify(pruneIntrospection(data, readDocuments().map(({ text }) => parse(text)))));

const names = { types: `${root}.cache/admin.types.d.ts`, operations: `${root}.cache/admin.generated.d.ts` };
const pluck: object = pluckConfig;
await generate(
  {
    schema,
    documents: [`${root}app/adapters/shopify-admin/*.ts`],
    pluckConfig: pluck,
    silent: true,
    generates: {
      [names.types]: { plugins: ["typescript"], config: { enumsAsTypes: true, disableDescriptions: true, defaultScalarType: "string", scalars: { JSON: "string" } } },
      [names.operations]: { preset, presetConfig: { apiType: ApiType.Admin } },
    },
  },
  true,
);

const operations = readFileSync(names.operations, "utf8");
const body = operations
  .slice(operations.indexOf("export type"), operations.indexOf("declare module"))
  .replaceAll("AdminTypes.", "")
  .replaceAll("interface Generated", "export interface Generated")
  .replaceAll("GeneratedQueryTypes", "AdminQueries")
  .replaceAll("GeneratedMutationTypes", "AdminMutations");
const types = readFileSync(names.types, "utf8").replaceAll(/^export type Make(Optional|Maybe|Empty).*$/gm, "");
writeFileSync(target, `// Written by \`npm run codegen\` from Shopify's Admin schema and the documents beside. Not to be edited.\n${types}\n${body}`);
rmSync(schema);
