import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";

const built = new Map<string, string>();

/** A script of this folder, bundled for the browser; made once in a process. */
export function buildScript(name: "storefront" | "pixel-worker" | "checkout"): string {
  const known = built.get(name);
  if (known) return known;
  const entry = fileURLToPath(new URL(`./${name}.ts`, import.meta.url));
  const { outputFiles } = buildSync({
    entryPoints: [entry],
    bundle: true,
    write: false,
    minify: true,
    target: "es2022",
    format: name === "pixel-worker" ? "esm" : "iife",
  });
  const text = outputFiles[0]?.text ?? "";
  built.set(name, text);
  return text;
}
