import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { findBrowser } from "./shop/setup/find-browser.mjs";
import { prepare } from "./shop/setup/prepare.mjs";
import { node, root, runTool } from "./shop/setup/run-tool.mjs";
import { giveUp, step } from "./shop/setup/steps.mjs";

// The command `npm test`: the set-up, every check, every test. Ends with one line, `N passed, N failed`; each check counts
// as one, and a skipped test as failed. Runs on Node 20 with nothing installed. `npm test -- test/domain` runs some tests only.
const tool = (name) => join(root, "node_modules", name);
const failures = [];
let passed = 0;

/** Runs one check; the rest goes on when it fails, so that one run tells everything. */
async function check(title, work) {
  try {
    await step(title, work);
    passed++;
  } catch (error) {
    failures.push({ title, text: error instanceof Error ? error.message : String(error) });
  }
}

const chosen = process.argv.slice(2);
try {
  process.stdout.write("\nAttendant · tests\n\n");
  await prepare();
} catch (error) {
  process.stdout.write("\n0 passed, 1 failed\n");
  giveUp(error);
}

let browser = "";
if (chosen.length === 0) {
  await check("A browser", () => {
    browser = findBrowser();
  });
}
const build = () => check("Build", () => runTool(node, ["--import", "tsx", join(root, "test", "shop", "setup", "build.ts")]));
const types = () => check("Types", () => runTool(node, [tool("typescript/bin/tsc"), "--noEmit"]));
const lint = () =>
  check("Format and lint", () => runTool(node, [tool("@biomejs/biome/bin/biome"), "ci", "--colors=off", "--max-diagnostics=30", "."]));
// Side by side: each works on one core most of the time.
await Promise.all(chosen.length === 0 ? [build(), types(), lint()] : [build()]);

const summaryFile = join(root, ".local", `summary-${process.pid}.json`);
mkdirSync(join(root, ".local"), { recursive: true });
process.stdout.write("\n");
const env = { TEST_SUMMARY_FILE: summaryFile, ...(browser ? { BROWSER_PATH: browser } : {}) };
const flags = ["--disable-warning=ExperimentalWarning", tool("vitest/vitest.mjs"), "run", ...chosen];
const broken = await runTool(node, flags, { env, show: true }).then(
  () => false,
  () => true,
);
const summary = existsSync(summaryFile) ? JSON.parse(readFileSync(summaryFile, "utf8")) : { passed: 0, failed: 0 };
rmSync(summaryFile, { force: true });
// A run that broke down has failed even if no single test did.
if (broken && summary.failed === 0) summary.failed = 1;

for (const { title, text } of failures) process.stdout.write(`\n✗ ${title}\n\n${text}\n`);
const failed = failures.length + summary.failed;
process.stdout.write(`\n${passed + summary.passed} passed, ${failed} failed\n`);
process.exit(failed === 0 ? 0 : 1);
