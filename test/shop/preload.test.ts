import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeCertificates } from "./front/make-certificates";
import { makeShopifyListener } from "./front/make-shopify-listener";
import { sendJson } from "./front/send-json";
import { findFreePorts } from "./setup/find-port";

const dataDir = mkdtempSync(join(tmpdir(), "attendant-preload-"));
const preload = new URL("./preload.mjs", import.meta.url).href;
let env: Record<string, string>;
let closeListener: () => Promise<void>;

beforeAll(async () => {
  const certificates = await makeCertificates(dataDir);
  const port = await findFreePorts(1);
  const listener = makeShopifyListener({
    port,
    certificates,
    shopApi: async (_request, response, url, shop) => {
      sendJson(response, 200, { shop, path: url.pathname });
      return true;
    },
  });
  await listener.listen();
  closeListener = listener.close;
  env = { LOCAL_SHOP_TLS_PORT: String(port), NODE_EXTRA_CA_CERTS: certificates.caFile };
});
afterAll(async () => {
  await closeListener();
  rmSync(dataDir, { recursive: true, force: true });
});

/** Runs a script with the preload; it answers with `out(value)`. */
function run(script: string, settings: Record<string, string> = {}): { child: ChildProcess; answer: Promise<unknown> } {
  const source = `const out = (value) => process.send({ type: "out", value });\n${script}`;
  const child = spawn(process.execPath, ["--import", preload, "--input-type=module", "-e", source], {
    env: { NODE_ENV: "test", PATH: process.env.PATH ?? "", ...env, ...settings },
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  const answer = new Promise((resolve, reject) => {
    child.on("message", (message: { type: string; value: unknown }) => message.type === "out" && resolve(message.value));
    child.on("exit", () => reject(new Error("the script ended without an answer")));
  });
  return { child, answer };
}

test("calls to Shopify's hosts reach the local shop, by fetch and by https, with the certificate checked", async () => {
  const { answer } = run(`
    import https from "node:https";
    const byFetch = await fetch("https://marl-and-moss.myshopify.com/admin/x").then((r) => r.json());
    const byHttps = await new Promise((resolve) => https.get("https://north-lane.myshopify.com/y", (r) => r.on("data", (d) => resolve(JSON.parse(d)))));
    const elsewhere = await fetch("https://admin.shopify.com/").then((r) => r.status);
    out({ byFetch, byHttps, elsewhere });`);
  expect(await answer).toEqual({
    byFetch: { shop: "marl-and-moss.myshopify.com", path: "/admin/x" },
    byHttps: { shop: "north-lane.myshopify.com", path: "/y" },
    elsewhere: 404,
  });
});

test("without the local shop's authority the certificate is refused", async () => {
  const { answer } = run(`out(await fetch("https://marl-and-moss.myshopify.com/").catch((e) => e.cause.code));`, {
    NODE_EXTRA_CA_CERTS: "",
  });
  expect(await answer).toMatch(/SELF_SIGNED|UNABLE_TO_VERIFY/);
});

test("every other host outside is refused, this machine and configured hosts are not", async () => {
  const server = createServer((_request, response) => response.end("here")).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as AddressInfo;
  const { answer } = run(
    `
    import net from "node:net";
    const code = (promise) => promise.then(() => "reached", (e) => (e.cause ?? e).code);
    const raw = (host) => new Promise((resolve, reject) => net.connect(${port}, host, resolve).on("error", reject));
    out({
      tls: await code(fetch("https://example.com/")),
      plain: await code(fetch("http://example.com/")),
      lookalike: await code(fetch("https://evilmyshopify.com/")),
      address: await code(raw("93.184.216.34")),
      here: await fetch("http://127.0.0.1:${port}/").then((r) => r.text()),
      named: await fetch("http://attendant.localhost:${port}/").then((r) => r.text()),
      configured: await code(raw("database.invalid")),
    });`,
    { DATABASE_URL: "postgresql://a:b@database.invalid:5432/x" },
  );
  expect(await answer).toEqual({
    tls: "ELOCALSHOP",
    plain: "ELOCALSHOP",
    lookalike: "ELOCALSHOP",
    address: "ELOCALSHOP",
    here: "here",
    named: "here",
    // Let through, and then not found by the machine's own resolver.
    configured: expect.stringMatching(/ENOTFOUND|EAI_AGAIN/),
  });
  server.close();
});

test("dates follow the clock: at the start by the setting, then by message, with an acknowledgement", async () => {
  const hour = 3_600_000;
  const twoYears = 2 * 365 * 24 * hour;
  const before = Date.now();
  const { child, answer } = run(
    `
    const atStart = Date.now();
    process.send({ type: "started" });
    const year = () => new Intl.DateTimeFormat("en", { year: "numeric", timeZone: "UTC" }).format();
    setInterval(() => {
      if (Date.now() - atStart > 1e9) out({ atStart, moved: new Date().getTime(), called: Date.parse(Date()), year: year() });
    }, 20);`,
    { LOCAL_SHOP_CLOCK_OFFSET_MS: String(hour) },
  );
  const said = (type: string) =>
    new Promise((resolve) => child.on("message", (message: { type: string }) => message.type === type && resolve(message)));
  await said("started");
  const acknowledged = said("clock-set");
  child.send({ type: "clock", offsetMs: twoYears });
  expect(await acknowledged).toEqual({ type: "clock-set", offsetMs: twoYears });
  const seen = (await answer) as { atStart: number; moved: number; called: number; year: string };
  const after = Date.now();
  expect(seen.atStart).toBeGreaterThanOrEqual(before + hour);
  expect(seen.atStart).toBeLessThanOrEqual(after + hour);
  expect(seen.moved).toBeGreaterThanOrEqual(before + twoYears);
  expect(seen.moved).toBeLessThanOrEqual(after + twoYears);
  expect(Math.abs(seen.called - seen.moved)).toBeLessThan(5_000);
  expect(Number(seen.year)).toBe(new Date(seen.moved).getUTCFullYear());
  child.kill();
});

test("the rest of Date is as it was", async () => {
  const { answer } = run(
    `
    class Later extends Date { hours() { return this.getHours(); } }
    const fixed = new Date("2026-03-01T10:00:00Z");
    out([
      new Date() instanceof Date, fixed.constructor === Date, Object.prototype.toString.call(fixed), fixed.toISOString(),
      new Date(2026, 0, 2).getDate(), Date.UTC(2026, 0, 1), Date.parse("2026-01-01T00:00:00Z"), Date.length, Date.name,
      new Later() instanceof Later, new Later() instanceof Date, typeof Date(), structuredClone(fixed).toISOString(),
      new Intl.DateTimeFormat("en-GB", { timeZone: "UTC" }).format(fixed), Number.isNaN(new Date(NaN).getTime()), new Date(undefined).getTime() === new Date(undefined).getTime(),
    ]);`,
    { LOCAL_SHOP_CLOCK_OFFSET_MS: "86400000" },
  );
  expect(await answer).toEqual([
    ...[true, true, "[object Date]", "2026-03-01T10:00:00.000Z"],
    ...[2, 1_767_225_600_000, 1_767_225_600_000, 7, "Date"],
    ...[true, true, "string", "2026-03-01T10:00:00.000Z", "01/03/2026", true, false],
  ]);
});
