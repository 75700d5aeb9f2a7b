import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const bundled = new Map<string, Promise<string>>();

/** One script for the browser from a TypeScript entry of this folder, for example `shell/main.ts`. Made once per process. */
export function bundleScript(entry: string): Promise<string> {
  const known = bundled.get(entry);
  if (known) return known;
  const made = build({
    entryPoints: [fileURLToPath(new URL(`./${entry}`, import.meta.url))],
    bundle: true,
    write: false,
    format: "iife",
    target: "es2022",
  }).then((result) => result.outputFiles[0]?.text ?? "");
  bundled.set(entry, made);
  return made;
}
