import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The repository's folder. */
export const root = fileURLToPath(new URL("../../../", import.meta.url));

/** Node 24, which comes as an npm package whatever the machine has. */
export const node = fileURLToPath(
  new URL(`../../../node_modules/node/bin/node${process.platform === "win32" ? ".exe" : ""}`, import.meta.url),
);

/**
 * Runs a command quietly in the repository's folder.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, show?: boolean }} [options] show: its output goes to the terminal at once
 * @returns {Promise<string>} what it wrote
 * @throws Error with the end of its output when it fails
 */
export function runTool(command, args, { env = {}, show = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: show ? "inherit" : ["ignore", "pipe", "pipe"],
    });
    let output = "";
    const add = (chunk) => {
      output += chunk;
    };
    child.stdout?.on("data", add);
    child.stderr?.on("data", add);
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) resolve(output);
      else reject(new Error(`${[command.split("/").at(-1), ...args].join(" ")} failed:\n\n${tellingPart(output)}`));
    });
  });
}

/** Tools say what is wrong at their first error, and much besides after it. */
function tellingPart(output) {
  const lines = output.trim().split("\n");
  const first = lines.findIndex((line) => /\berror\b|✘|✗/i.test(line));
  return (first < 0 ? lines.slice(-40) : lines.slice(first, first + 40)).join("\n");
}

/**
 * npm as this process was started by, else the one of the machine.
 *
 * @param {string[]} args
 * @param {{ env?: Record<string, string> }} [options]
 */
export function runNpm(args, options) {
  const cli = process.env.npm_execpath;
  if (cli?.endsWith(".js")) return runTool(process.execPath, [cli, ...args], options);
  return runTool(process.platform === "win32" ? "npm.cmd" : "npm", args, options);
}
