import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as bindings from "@prisma/schema-engine-wasm/schema_engine_bg";
import { migrationAdapter } from "./migration-adapter";

/** Prisma's schema engine, connected to a database. */
export interface OpenSchemaEngine {
  engine: bindings.SchemaEngine;
  close(): Promise<void>;
}

let loaded = false;

/**
 * Opens Prisma's schema engine on a database. The engine is the WebAssembly build from npm: the native one
 * is fetched from Prisma's own download host, which a machine that reaches only the npm registry cannot do.
 *
 * @param url PostgreSQL connection string
 * @param schema the text of schema.prisma; needed for comparing, not for applying
 */
export async function openSchemaEngine(url: string, schema?: string): Promise<OpenSchemaEngine> {
  await loadWasm();
  const adapter = migrationAdapter(url);
  const datamodels: [string, string][] | undefined = schema === undefined ? undefined : [["schema.prisma", schema]];
  const factory = bindMigrationAwareSqlAdapterFactory(adapter.factory);
  const engine = await bindings.SchemaEngine.new({ datamodels }, () => {}, factory);
  return {
    engine,
    close: async () => {
      engine.free();
      await adapter.close();
    },
  };
}

/** Node 24 imports WebAssembly modules only behind a flag, so the module is compiled here. */
async function loadWasm(): Promise<void> {
  if (loaded) return;
  // The engine reports here before it stops on a bug of its own.
  const registry = { set_message: (message: string) => process.stderr.write(`${message}\n`) };
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: registry });
  const entry = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm/schema_engine_bg");
  const bytes = readFileSync(join(dirname(entry), "schema_engine_bg.wasm"));
  const { instance } = await WebAssembly.instantiate(bytes, { "./schema_engine_bg.js": { ...bindings } });
  bindings.__wbg_set_wasm(instance.exports);
  const start = instance.exports.__wbindgen_start;
  if (typeof start === "function") start();
  loaded = true;
}
