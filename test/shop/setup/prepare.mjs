import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { node, root, runNpm, runTool } from "./run-tool.mjs";
import { step } from "./steps.mjs";

/**
 * The part of the set-up that the local shop and the tests share, from a fresh clone on: dependencies and the Prisma client.
 * What is up to date is left alone. Runs on Node 20 with nothing installed.
 */
export async function prepare() {
  const major = Number(process.versions.node.split(".")[0]);
  if (major < 20) throw new Error(`Node ${process.versions.node} is too old. Install Node 20 or newer: https://nodejs.org`);
  if (!dependenciesAreCurrent()) await step("Dependencies from package-lock.json (a minute or two)", install);
  if (!clientIsCurrent()) await step("Prisma client", generate);
}

const stamp = join(root, "node_modules", ".attendant-lockfile");
const lockfile = join(root, "package-lock.json");

const hashOf = (...files) => files.reduce((hash, file) => hash.update(readFileSync(file)), createHash("sha256")).digest("hex");
const readIfThere = (file) => (existsSync(file) ? readFileSync(file, "utf8") : "");

function dependenciesAreCurrent() {
  // npm writes this file last: without it an install was broken off.
  const written = join(root, "node_modules", ".package-lock.json");
  if (!existsSync(written) || !existsSync(node)) return false;
  if (readIfThere(stamp) === hashOf(lockfile)) return true;
  // Somebody worked with npm directly: an install newer than the lockfile is one from it.
  // (npm writes both at the end, in either order.)
  if (statSync(written).mtimeMs + 10_000 < statSync(lockfile).mtimeMs) return false;
  writeFileSync(stamp, hashOf(lockfile));
  return true;
}

async function install() {
  // Prisma's install script would fetch its native engine from Prisma's own host. An engine that is named is not fetched.
  const env = { PRISMA_SCHEMA_ENGINE_BINARY: lockfile, PRISMA_SKIP_POSTINSTALL_GENERATE: "1", CHECKPOINT_DISABLE: "1" };
  try {
    await runNpm(["ci", "--no-audit", "--no-fund", "--loglevel=error"], { env });
  } catch (error) {
    throw new Error(
      `${error.message}\n\nThe dependencies could not be installed. Is the npm registry reachable (npm ping)? Then start again: what is there already is kept in npm's cache.`,
    );
  }
  writeFileSync(stamp, hashOf(lockfile));
}

const clientStamp = join(root, "app", "generated", "prisma", ".made-from");
const clientSources = () => hashOf(join(root, "prisma", "schema.prisma"), join(root, "node_modules", "prisma", "package.json"));

function clientIsCurrent() {
  return readIfThere(clientStamp) === clientSources();
}

async function generate() {
  await runTool(node, [join(root, "prisma", "generate.mjs")]);
  writeFileSync(clientStamp, clientSources());
}
