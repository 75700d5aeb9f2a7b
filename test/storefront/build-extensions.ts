import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, rmdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const built = ["attendant/assets/attendant.js", "attendant/assets/attendant-kit.js", "attendant-pixel/dist/pixel.js"];
const sources = ["app/storefront", "app/domain", "extensions/attendant-pixel/src", "extensions/build.mjs"];

/** Builds the extensions when their sources have changed. Test files that run at the same time wait for each other. */
export async function buildExtensions(): Promise<void> {
  const lock = join(root, ".local", "building-extensions");
  mkdirSync(join(root, ".local"), { recursive: true });
  for (let tries = 0; tries < 300; tries++) {
    try {
      mkdirSync(lock);
      break;
    } catch {
      // Left behind by a process that was killed.
      if (Date.now() - changedAt(lock) > 60_000) rmdirSync(lock);
      await wait(100);
    }
  }
  try {
    const files = built.map((file) => join(root, "extensions", file));
    const isFresh = files.every((file) => existsSync(file) && changedAt(file) > newest(sources.map((path) => join(root, path))));
    if (!isFresh) execFileSync(process.execPath, ["extensions/build.mjs"], { cwd: root });
  } finally {
    rmdirSync(lock);
  }
}

function changedAt(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function newest(paths: string[]): number {
  const times = paths.map((path) =>
    statSync(path).isDirectory() ? newest(readdirSync(path).map((name) => join(path, name))) : changedAt(path),
  );
  return Math.max(0, ...times);
}
