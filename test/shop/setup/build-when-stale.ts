import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { isAlive } from "./is-alive";
import { root, runNpm } from "./run-tool.mjs";

/** What the build is made from. */
const sources = ["app", "extensions", "public", "prisma", "package.json", "package-lock.json", "tsconfig.json", "vite.config.ts"];
/** Written by the build itself, or not read by it. */
const ignored = new Set(["node_modules", "generated", "assets", "dist"]);

/**
 * Builds the app unless the last build was made from just these sources. When several processes ask at once (test
 * files do), one builds and the others wait.
 *
 * @returns whether it was built now
 * @throws Error with the compiler's words
 */
export async function buildWhenStale(): Promise<boolean> {
  const stamp = join(root, "build", ".made-from");
  const results = [
    join(root, "build", "main.js"),
    join(root, "build", "server", "index.js"),
    join(root, "extensions", "attendant", "assets", "attendant.js"),
  ];
  const isCurrent = () => results.every(existsSync) && existsSync(stamp) && readFileSync(stamp, "utf8") === hashSources();
  if (isCurrent()) return false;
  const release = await takeLock(join(root, ".local", "building"));
  try {
    if (isCurrent()) return false;
    const hash = hashSources();
    rmSync(stamp, { force: true });
    await runNpm(["run", "build"]);
    writeFileSync(stamp, hash);
    return true;
  } finally {
    release();
  }
}

function hashSources(): string {
  const hash = createHash("sha256");
  const add = (path: string) => hash.update(path).update(readFileSync(join(root, path)));
  for (const source of sources) {
    const path = join(root, source);
    if (!existsSync(path)) continue;
    if (source.includes(".")) add(source);
    else for (const file of filesIn(source)) add(file);
  }
  return hash.digest("hex");
}

function filesIn(folder: string): string[] {
  const entries = readdirSync(join(root, folder), { withFileTypes: true }).filter((entry) => !ignored.has(entry.name));
  return entries.flatMap((entry) => (entry.isDirectory() ? filesIn(join(folder, entry.name)) : join(folder, entry.name))).sort();
}

/** A file with the builder's process id; that of a process which is gone counts for nothing. */
async function takeLock(file: string): Promise<() => void> {
  mkdirSync(join(file, ".."), { recursive: true });
  for (;;) {
    try {
      writeFileSync(file, String(process.pid), { flag: "wx" });
      return () => rmSync(file, { force: true });
    } catch {
      const holder = existsSync(file) ? Number(readFileSync(file, "utf8")) : 0;
      if (holder && !isAlive(holder)) rmSync(file, { force: true });
      else await wait(200);
    }
  }
}
