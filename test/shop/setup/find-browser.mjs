import { execFileSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

const commands = ["google-chrome-stable", "google-chrome", "chromium", "chromium-browser", "chrome", "microsoft-edge"];
const applications = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
];

/**
 * Finds a browser for the journeys: the one named by BROWSER_PATH, Chrome or Chromium of the machine, one that Playwright
 * has installed, or, as root on Debian or Ubuntu, the system's package, which is then installed.
 *
 * @returns {string} path of the program
 * @throws Error that says what to do
 */
export function findBrowser() {
  const found = findInstalled();
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    install();
    const installed = findInstalled();
    if (installed) return installed;
  }
  throw new Error(
    "There is no browser for the tests. Install Chrome or Chromium (Debian: sudo apt-get install chromium; " +
      "any system: npx playwright-core install chromium), or set BROWSER_PATH to one.",
  );
}

function findInstalled() {
  const named = process.env.BROWSER_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`BROWSER_PATH is ${named}, where there is nothing.`);
  }
  return [...commands.map(which), ...applications, ...ofPlaywright()].find((path) => path && existsSync(path));
}

/** Where a command is. Ubuntu's chromium-browser may be a mere note that sends one to snap. */
function which(command) {
  try {
    const path = execFileSync("sh", ["-c", `command -v ${command}`], { stdio: ["ignore", "pipe", "ignore"] })
      .toString()
      .trim();
    execFileSync(path, ["--version"], { stdio: "ignore", timeout: 20_000 });
    return path;
  } catch {
    return undefined;
  }
}

function ofPlaywright() {
  const folder =
    process.env.PLAYWRIGHT_BROWSERS_PATH || join(homedir(), process.platform === "darwin" ? "Library/Caches" : ".cache", "ms-playwright");
  if (!existsSync(folder)) return [];
  const programs = [
    "chrome-linux/chrome",
    "chrome-linux64/chrome",
    "chrome-mac/Chromium.app/Contents/MacOS/Chromium",
    "chrome-headless-shell-linux64/chrome-headless-shell",
    "chrome-linux/headless_shell",
  ];
  const builds = readdirSync(folder).filter((name) => name.startsWith("chromium"));
  return builds
    .sort()
    .reverse()
    .flatMap((build) => programs.map((program) => join(folder, build, program)));
}

function install() {
  const options = { stdio: "ignore", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } };
  try {
    execFileSync("apt-get", ["update", "-qq"], options);
    execFileSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium", "fonts-noto-cjk", "fonts-thai-tlwg"], options);
  } catch {
    // Said by the caller, who finds no browser.
  }
}
