import { createHmac, randomUUID } from "node:crypto";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import express from "express";
import { Liquid } from "liquidjs";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { createTestDatabase, type TestDatabase } from "../support/database";
import { fc, seed } from "../support/generated";
import { signedProxyUrl } from "../support/signed-request";
import { type FuzzStage, secret, setFuzzStage } from "./fuzz/fuzz-stage";
import { hostileText, leaks } from "./fuzz/hostile";
import { pixelBodies, proxyBodies, webhookInputs } from "./fuzz/inputs";

/*
 * Every public route with thousands of inputs that nobody would send by accident, rightly signed where that leads deeper. The same inputs
 * each time, so that a change is judged by what it changes; `FUZZ_SEED=$RANDOM npm test -- test/routes/fuzz-public-routes.test.ts` looks
 * for new ones, `FUZZ_TIMES=10` for more.
 */

const times = Number(process.env.FUZZ_TIMES ?? 1);
const { wiring } = vi.hoisted(() => ({ wiring: { app: {} as object } }));
vi.mock("~/wiring.server", () => wiring);

type Handler = (args: { request: Request; params: Record<string, string>; context: object }) => unknown;
type Call = { handler: Handler; request: Request; params?: Record<string, string>; input: unknown };

let database: TestDatabase;
let stage: FuzzStage;
let sent = 0;
const failures: string[] = [];
const pages: string[] = [];

beforeAll(async () => {
  database = await createTestDatabase();
  stage = await setFuzzStage(database);
  Object.assign(wiring.app, stage.app);
  console.info(`Fuzzing the public routes with seed ${seed}`);
});
afterAll(() => database.drop());

/** Answers of four hundred at most count as answers; whatever is thrown would be a 500. */
async function call({ handler, request, params = {}, input }: Call): Promise<void> {
  sent++;
  const complain = (what: unknown) =>
    failures.push(`${request.method} ${new URL(request.url).pathname}: ${what}\n  ${JSON.stringify(input)?.slice(0, 600)}`);
  try {
    const answer = await handler({ request, params, context: {} });
    if (!(answer instanceof Response)) return void complain("no response");
    if (answer.status >= 500) complain(answer.status);
    const type = answer.headers.get("content-type") ?? "";
    if (answer.headers.has("set-cookie")) complain("a cookie");
    if (/html|liquid/.test(type)) pages.push(await answer.text());
  } catch (error) {
    if (error instanceof Response && error.status < 500) return;
    complain(error instanceof Error ? error.stack?.split("\n").slice(0, 4).join("\n") : error);
  }
}

async function fuzz<Input>(inputs: fc.Arbitrary<Input>, count: number, toCall: (input: Input) => Call): Promise<void> {
  failures.length = 0;
  const queue = fc.sample(inputs, { numRuns: count * times, seed });
  const work = async () => {
    for (let input = queue.pop(); input !== undefined; input = queue.pop()) await call(toCall(input));
  };
  await Promise.all(Array.from({ length: 8 }, work));
  expect(failures.slice(0, 5), `seed ${seed}`).toEqual([]);
  expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
}

const address = () => Array.from({ length: 4 }, () => Math.floor(Math.random() * 255)).join(".");
const forwarded = fc.oneof(fc.constant(null), fc.string({ unit: fc.constantFrom(..."0123456789.,: abc;"), maxLength: 300 }));
const customerId = fc.oneof(fc.constantFrom("", "7100000000001", "0"), hostileText);
/** One in ten comes to be refused. */
const isSigned = fc.integer({ min: 0, max: 9 }).map((lot) => lot > 0);

function proxyUrl(path: string, { signed, customer }: { signed: boolean; customer: string }): URL {
  const url = `https://app.example/proxy/${path}`;
  const right = signedProxyUrl({ url, secret, shop: stage.shop.domain, customerId: customer.toWellFormed(), at: stage.now });
  if (!signed) right.searchParams.set("shop", "other.myshopify.com");
  return right;
}

const text = (value: string) => encodeURIComponent(value.toWellFormed());
const bytes = (body: string | Uint8Array<ArrayBuffer>) => (typeof body === "string" ? body.toWellFormed() : body);

describe("public routes", () => {
  it.each([
    ["subscribe", 2500],
    ["answer", 1800],
    ["standing", 900],
    ["feed", 900],
    ["code", 900],
    ["preview-state", 600],
  ] as const)(
    "proxy.%s survives %i",
    async (name, count) => {
      const routes = {
        subscribe: () => import("~/routes/proxy.subscribe"),
        answer: () => import("~/routes/proxy.answer"),
        standing: () => import("~/routes/proxy.standing"),
        feed: () => import("~/routes/proxy.feed"),
        "preview-state": () => import("~/routes/proxy.preview-state"),
        code: () => import("~/routes/proxy.code"),
      };
      const { action } = await routes[name]();
      const inputs = fc.record({ body: proxyBodies(stage)[name], signed: isSigned, customer: customerId, via: forwarded });
      await fuzz(inputs, count, (input) => {
        const headers = { "content-type": "application/json", "x-forwarded-for": `${input.via ?? ""}, ${address()}, 10.0.0.1` };
        const request = new Request(proxyUrl(name, input), { method: "POST", body: bytes(input.body), headers });
        return { handler: action as Handler, request, input };
      });
    },
    240_000,
  );

  it("landing pages survive 800, and nothing in them runs", async () => {
    const { loader } = await import("~/routes/proxy.p.$handle");
    const inputs = fc.record({
      handle: fc.oneof(fc.constant("sale"), hostileText),
      signed: isSigned,
      customer: customerId,
      more: hostileText,
    });
    await fuzz(inputs, 800, (input) => {
      const request = new Request(proxyUrl(`p/${text(input.handle)}?x=${text(input.more)}`, input));
      return { handler: loader as Handler, request, params: { handle: input.handle }, input };
    });
  });

  it("the pixel's door survives 1200", async () => {
    const { action } = await import("~/routes/ingest");
    await fuzz(fc.record({ body: pixelBodies(stage), via: forwarded }), 1200, (input) => {
      const headers = { "content-type": "text/plain", "x-forwarded-for": `${input.via ?? ""}, ${address()}` };
      const request = new Request("https://app.example/ingest", { method: "POST", body: bytes(input.body), headers });
      return { handler: action as Handler, request, input };
    });
  }, 240_000);

  it("webhooks survive 800, rightly signed, and so does the work on them", async () => {
    const { webhookDoor } = await import("~/webhook-door");
    const server = express().all("/webhooks", webhookDoor(stage.app)).listen(0, "127.0.0.1");
    await once(server, "listening");
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhooks`;
    await fuzz(fc.record({ sent: webhookInputs(), signed: isSigned }), 800, (input) => {
      const body = Buffer.from(bytes(input.sent.body));
      const headers = {
        "x-shopify-topic": input.sent.topic,
        "x-shopify-shop-domain": stage.shop.domain,
        "x-shopify-hmac-sha256": createHmac("sha256", input.signed ? secret : "another")
          .update(body)
          .digest("base64"),
        "x-shopify-webhook-id": randomUUID(),
        "x-shopify-event-id": randomUUID(),
        "x-shopify-triggered-at": stage.now.toISOString(),
      };
      return { handler: ({ request }) => fetch(request), request: new Request(url, { method: "POST", body, headers }), input };
    });
    server.close();
    const thrown = await stage.workDeliveries(400 * times);
    expect(thrown.slice(0, 5), `seed ${seed}`).toEqual([]);
  }, 240_000);

  it.each([
    ["m", 500],
    ["u", 350],
    ["f", 350],
  ] as const)(
    "links of mails, /%s, survive %i",
    async (purpose, count) => {
      const routes = { m: () => import("~/routes/m.$token"), u: () => import("~/routes/u.$token"), f: () => import("~/routes/f.$token") };
      const route = (await routes[purpose]()) as { loader: Handler; action?: Handler };
      const token = fc.oneof(
        { weight: 3, arbitrary: fc.constant(stage.tokens[purpose]) },
        { weight: 1, arbitrary: fc.constantFrom(stage.tokens.m, stage.tokens.u, stage.tokens.f, stage.ticket) },
        { weight: 1, arbitrary: hostileText },
      );
      const inputs = fc.record({
        token,
        query: hostileText,
        post: fc.boolean(),
        form: fc.option(fc.record({ score: fc.oneof(fc.constantFrom("0", "10"), hostileText), text: hostileText }, { requiredKeys: [] })),
        accept: fc.constantFrom("text/html", "application/json"),
      });
      await fuzz(inputs, count, (input) => {
        const url = `https://attendant.example/${purpose}/${text(input.token)}?score=${text(input.query)}&to=${text(input.query)}`;
        const body = input.form
          ? new URLSearchParams(Object.entries(input.form).map(([key, value]) => [key, value.toWellFormed()]))
          : "x=%";
        const isPost = input.post && route.action !== undefined;
        const request = new Request(
          url,
          isPost ? { method: "POST", body, headers: { Accept: input.accept } } : { headers: { Accept: input.accept } },
        );
        return { handler: isPost && route.action ? route.action : route.loader, request, params: { token: input.token }, input };
      });
    },
    240_000,
  );

  it("healthz answers whatever it is asked", async () => {
    const { loader } = await import("~/routes/healthz");
    await fuzz(hostileText, 100, (input) => ({
      handler: loader as Handler,
      request: new Request(`https://app.example/healthz?${text(input)}`),
      input,
    }));
  });

  it("took ten thousand inputs and more, and shows none of what came in as it came", async () => {
    expect(sent).toBeGreaterThanOrEqual(10_000);
    const where = { shopId: stage.shop.id };
    const kept = {
      profiles: database.prisma.profile,
      answers: database.prisma.answer,
      spins: database.prisma.wheelSpin,
      events: database.prisma.event,
    };
    // Else nothing of it has come deep enough to say anything.
    for (const [name, table] of Object.entries(kept))
      expect(await (table.count as (of: object) => Promise<number>)({ where }), name).toBeGreaterThan(10);
    const engine = new Liquid();
    const liquid = [...new Set(pages)].filter((page) => page.includes("data-attendant-page"));
    expect(liquid.length).toBeGreaterThan(0);
    const rendered = await Promise.all(
      liquid.flatMap((page) => ["en", "ko", "th"].map((iso) => engine.parseAndRender(page, { request: { locale: { iso_code: iso } } }))),
    );
    expect(stage.mails().length).toBeGreaterThan(5);
    for (const page of [...pages, ...rendered, ...stage.mails()])
      for (const leak of leaks) expect(page.replaceAll(/\{\{ 'fuzz.*?\}\}/g, "")).not.toMatch(leak);
  });
});
