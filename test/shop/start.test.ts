import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { get, type IncomingMessage } from "node:http";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterEach, beforeEach, expect, test } from "vitest";
import { findFreePorts, portIsFree } from "./setup/find-port";
import { isAlive } from "./setup/is-alive";
import { root } from "./setup/run-tool.mjs";

let dataDir: string;
let port: number;
const started: ChildProcess[] = [];

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), "attendant-shop-"));
  port = await findFreePorts(6);
});
afterEach(async () => {
  for (const { pid } of started.splice(0)) if (pid) signal(-pid, "SIGKILL");
  await expect.poll(() => portIsFree(port + 5), { timeout: 30_000 }).toBe(true);
  const postgres = pidIn("postgres/postmaster.pid");
  if (postgres) signal(postgres, "SIGQUIT");
  rmSync(dataDir, { recursive: true, force: true, maxRetries: 10 });
});

/** `npm run shop` in a terminal of its own: its process group gets the signals that Ctrl-C would send. */
function start(...args: string[]): { child: ChildProcess; output(): string; ended: Promise<number | null> } {
  const env = { ...process.env, SHOP_PORT: String(port), SHOP_DATA: dataDir, DATABASE_URL: "" };
  const child = spawn(process.execPath, ["test/shop/start.mjs", ...args], { cwd: root, env, detached: true });
  started.push(child);
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (chunk) => {
      output += chunk;
    });
  }
  return { child, output: () => output, ended: new Promise((done) => child.once("exit", done)) };
}

/** Browsers find every name under `localhost` by themselves, Node does not; redirects are followed. */
async function readPage(host: string, path = "/"): Promise<string> {
  const response = await new Promise<IncomingMessage>((done, failed) => {
    get({ host: "127.0.0.1", port, path, headers: { host, accept: "text/html" } }, done).once("error", failed);
  });
  const next = response.headers.location;
  if (next) return readPage(host, new URL(next, `http://${host}`).pathname);
  expect([host, response.statusCode]).toEqual([host, 200]);
  return new Response(Readable.toWeb(response) as ReadableStream).text();
}

const isUp = (shop: { output(): string }) => expect.poll(shop.output, { timeout: 100_000 }).toContain("Ctrl-C stops everything");
const pidIn = (file: string): number => {
  try {
    const text = readFileSync(join(dataDir, file), "utf8");
    return file.endsWith(".json") ? JSON.parse(text).appPid : Number(text.split("\n")[0]);
  } catch {
    return 0;
  }
};
const signal = (pid: number, name: NodeJS.Signals) => {
  try {
    process.kill(pid, name);
  } catch {
    // It is gone already.
  }
};

test("starts, says its addresses, and Ctrl-C ends everything it started", { timeout: 240_000 }, async () => {
  const shop = start();
  await isUp(shop);
  for (const [host, text] of [
    ["admin", "Attendant"],
    ["marl-and-moss", "Marl"],
    ["inbox", "MailDev"],
  ]) {
    expect(shop.output()).toContain(`http://${host}.localhost:${port}`);
    expect(await readPage(`${host}.localhost:${port}`)).toContain(text);
  }

  const second = start();
  expect(await second.ended).toBe(0);
  expect(second.output()).toContain("is running already");
  expect(second.output()).toContain(`http://marl-and-moss.localhost:${port}`);

  const pids = [pidIn("running.json"), pidIn("postgres/postmaster.pid")];
  expect(pids.every(isAlive)).toBe(true);
  signal(-(shop.child.pid ?? 0), "SIGINT");
  expect(await shop.ended).toBe(0);
  expect(pids.filter(isAlive)).toEqual([]);
  for (let i = 0; i < 6; i++) expect(await portIsFree(port + i)).toBe(true);
});

test("after it was killed hard the next start recovers and has its data still", { timeout: 300_000 }, async () => {
  const killed = start();
  await isUp(killed);
  const secrets = readFileSync(join(dataDir, "secrets.json"), "utf8");
  const [app, postgres] = [pidIn("running.json"), pidIn("postgres/postmaster.pid")];
  signal(-(killed.child.pid ?? 0), "SIGKILL");
  await killed.ended;
  await expect.poll(() => isAlive(app), { timeout: 30_000 }).toBe(false);
  expect(isAlive(postgres)).toBe(true);

  const shop = start();
  await isUp(shop);
  expect(isAlive(postgres)).toBe(false);
  expect(shop.output()).not.toContain("Catalogue");
  expect(readFileSync(join(dataDir, "secrets.json"), "utf8")).toBe(secrets);
  signal(-(shop.child.pid ?? 0), "SIGINT");
  expect(await shop.ended).toBe(0);
});

test("a taken port gets a line that says what to do", async () => {
  const other = createServer().listen(port + 2, "127.0.0.1");
  const shop = start();
  expect(await shop.ended).toBe(1);
  other.close();
  expect(shop.output()).toContain(`Port ${port + 2} is taken by another program`);
  expect(shop.output()).toContain(`SHOP_PORT=${port + 100} npm run shop`);
});
