import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { setTouchpointStage, type TouchpointStage } from "../services/touchpoints/stage";
import { createTestDatabase, type TestDatabase } from "../support/database";
import { signedProxyUrl } from "../support/signed-request";

let database: TestDatabase;
let stage: TouchpointStage;
let subscribe: (request: Request) => Promise<Response>;
let code: (request: Request) => Promise<Response>;
const secret = "the app's secret at the platform";
const now = new Date("2026-11-17T09:00:00.000Z");

beforeAll(async () => {
  database = await createTestDatabase();
  stage = await setTouchpointStage(database);
  const { verifyShopifyProxy } = await import("~/adapters/shopify-admin/verify-proxy");
  const app = { ...stage.deps, now: () => now, verifyProxyRequest: verifyShopifyProxy(secret) };
  vi.doMock("~/wiring.server", () => ({ app }));
  const route = async (name: "subscribe" | "code") => {
    const { action } = name === "code" ? await import("~/routes/proxy.code") : await import("~/routes/proxy.subscribe");
    return (request: Request) => action({ request, params: {}, context: {} } as Parameters<typeof action>[0]);
  };
  subscribe = await route("subscribe");
  code = await route("code");
});
afterAll(() => database.drop());

const urlOf = (path: string, shop = stage.shop.domain) =>
  signedProxyUrl({ url: `https://app.example/proxy/${path}`, secret, shop, at: now });
const post = (url: URL | string, body: unknown, headers: Record<string, string> = {}) =>
  new Request(url, { method: "POST", body: typeof body === "string" ? body : JSON.stringify(body), headers });
const submission = (part: object = {}) => ({
  touchpointId: stage.touchpointId,
  submissionId: randomUUID(),
  visitorId: randomUUID(),
  email: "mina@example.com",
  consent: true,
  locale: "en",
  url: "https://shop.example/products/mug?email=mina@example.com",
  trap: "",
  ...part,
});
const profiles = () => database.prisma.profile.count({ where: { shopId: stage.shop.id } });

describe("proxy.subscribe", () => {
  it("refuses an unsigned, a wrongly signed and an old request, and stores nothing", async () => {
    const forged = urlOf("subscribe");
    forged.searchParams.set("shop", "other.myshopify.com");
    const old = signedProxyUrl({
      url: "https://app.example/proxy/subscribe",
      secret,
      shop: stage.shop.domain,
      at: new Date(now.getTime() - 600_000),
    });
    for (const url of ["https://app.example/proxy/subscribe", forged, old]) {
      expect((await subscribe(post(url, submission()))).status).toBe(401);
    }
    expect(await profiles()).toBe(0);
  });

  it("takes a form and answers with the code", async () => {
    const answer = await subscribe(post(urlOf("subscribe"), submission(), { "x-forwarded-for": "203.0.113.7, 10.0.0.1" }));
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({ ok: true, code: { state: "issued" } });
    const consent = await database.prisma.consent.findFirstOrThrow({ where: { shopId: stage.shop.id } });
    expect(consent.context).toEqual({ url: "https://shop.example/products/mug", touchpointId: stage.touchpointId });
  });

  it("an expected refusal is an ordinary answer", async () => {
    const answer = await subscribe(post(urlOf("subscribe"), submission({ email: "mina" })));
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({ ok: false, reason: "email" });
  });

  it.each<[string, unknown, number]>([
    ["no JSON", "email=mina", 400],
    ["another shape", { email: "mina@example.com" }, 400],
    ["no object", "[]", 400],
    ["too large", "x".repeat(70_000), 413],
  ])("a body that is %s", async (_, body, status) => {
    expect((await subscribe(post(urlOf("subscribe"), body))).status).toBe(status);
  });

  it("survives what no shopper would send", async () => {
    const nasty = [
      "\u0000",
      "\ud800",
      "<script>alert(1)</script>",
      "{{ 7 | times: 7 }}",
      "'; drop table profiles; --",
      "😀".repeat(2000),
      "‮abc",
      "x".repeat(10_000),
    ];
    for (const text of nasty) {
      for (const field of ["email", "url", "locale", "visitorId", "trap", "touchpointId", "submissionId"]) {
        const answer = await subscribe(post(urlOf("subscribe"), submission({ [field]: text })));
        expect([200, 400, 413], `${field} ${JSON.stringify(text).slice(0, 30)}`).toContain(answer.status);
      }
    }
  }, 60_000);
});

describe("proxy.code", () => {
  it("refuses an unsigned request, and knows no ticket that it has not given", async () => {
    expect((await code(post("https://app.example/proxy/code", { ticket: "x".repeat(20) }))).status).toBe(401);
    const answer = await code(post(urlOf("code"), { ticket: "x".repeat(20) }));
    expect(await answer.json()).toBeNull();
  });

  it("says how a code comes along", async () => {
    stage.platform.refusal = { ok: false, reason: "try-later", message: "down" };
    const first = await subscribe(post(urlOf("subscribe"), submission({ email: "june@example.com" })));
    stage.platform.refusal = null;
    const { code: state } = (await first.json()) as { code: { ticket: string } };
    const answer = await code(post(urlOf("code"), { ticket: state.ticket }));
    expect(await answer.json()).toMatchObject({ state: "pending" });
  });
});
