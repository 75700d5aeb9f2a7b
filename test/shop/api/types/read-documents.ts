import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export interface AppDocument {
  file: string;
  text: string;
}

const adapter = fileURLToPath(new URL("../../../../app/adapters/shopify-admin/", import.meta.url));

/** Every GraphQL document of the app: the template texts that begin with `#graphql`. */
export function readDocuments(): AppDocument[] {
  return readdirSync(adapter)
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".types.ts"))
    .flatMap((file) =>
      [...readFileSync(`${adapter}${file}`, "utf8").matchAll(/`(#graphql[^`]*)`/g)].map(([, text]) => ({ file, text: text ?? "" })),
    );
}
