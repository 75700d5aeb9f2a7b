import { createHmac } from "node:crypto";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { AppConfig } from "../api/read-app-config";
import { seedStore } from "../catalogue/seed-store";
import { makeClock } from "../clock";
import { openStore } from "../store/open-store";
import type { Store } from "../store/store";
import { makeWebhooks, type Webhooks } from "./make-webhooks";

const shop = "marl-and-moss.myshopify.com";
const subscription = (topic: string, fields: string[] | null = null, compliance = false) => ({
  topic,
  path: "/webhooks",
  includeFields: fields,
  compliance,
});
const config: AppConfig = {
  name: "Attendant",
  handle: "attendant",
  scopes: [],
  customerMetafields: [],
  webhookApiVersion: "2026-10",
  appProxy: { storefrontPath: "/apps/attendant", appPath: "/proxy" },
  subscriptions: [
    subscription("orders/create"),
    subscription("products/update", ["id", "variants.id"]),
    subscription("app/uninstalled"),
    subscription("shop/redact", null, true),
  ],
};

let app: Server;
let store: Store;
let webhooks: Webhooks;
let clock: ReturnType<typeof makeClock>;
let status: number;
let got: { headers: IncomingMessage["headers"]; body: Buffer }[];

beforeEach(async () => {
  status = 200;
  got = [];
  app = createServer(async (request, response) => {
    got.push({ headers: request.headers, body: await buffer(request) });
    response.writeHead(status).end();
  }).listen(0, "127.0.0.1");
  await new Promise((resolve) => app.once("listening", resolve));
  store = openStore(":memory:");
  clock = makeClock();
  seedStore(store, { now: new Date(), seed: 1, customers: 2, days: 2 });
  store.shops.patch(shop, shop, { installed: true });
  webhooks = start();
});
afterEach(() => {
  webhooks.close();
  store.close();
  app.close();
});

const start = (): Webhooks =>
  makeWebhooks({
    store,
    clock,
    config,
    apiSecret: "secret",
    appPort: (app.address() as AddressInfo).port,
    appHost: "attendant.localhost:4700",
  });
const ids = (): unknown[] => got.map(({ body }) => JSON.parse(body.toString()).id);

test("a delivery carries Shopify's headers and a signature over its raw bytes", async () => {
  webhooks.enqueue("orders/create", shop, { id: 1, name: "Zoë" });
  await webhooks.idle();
  const { headers, body } = got[0] ?? { headers: {}, body: Buffer.alloc(0) };
  expect(headers["x-shopify-hmac-sha256"]).toBe(createHmac("sha256", "secret").update(body).digest("base64"));
  expect(headers).toMatchObject({ "x-shopify-topic": "orders/create", "x-shopify-shop-domain": shop, "x-shopify-api-version": "2026-10" });
  for (const name of ["webhook-id", "event-id", "triggered-at"]) expect(headers[`x-shopify-${name}`]).toBeTruthy();
  expect(webhooks.log()[0]).toMatchObject({ state: "delivered", attempts: [{ status: 200 }] });
});

test("only subscribed topics of an installed app are sent, with the fields that were asked for", async () => {
  webhooks.enqueue("orders/paid", shop, { id: 1 });
  webhooks.enqueue("orders/create", "north-lane.myshopify.com", { id: 2 });
  webhooks.enqueue("shop/redact", "north-lane.myshopify.com", { id: 3 });
  webhooks.enqueue("products/update", shop, { id: 4, title: "Mug", variants: [{ id: 5, price: "1.00" }] });
  await webhooks.idle();
  expect(got.map(({ body }) => JSON.parse(body.toString()))).toEqual([{ id: 3 }, { id: 4, variants: [{ id: 5 }] }]);
});

test("a refused delivery is tried again as the clock goes on, eight times, with the same ids", async () => {
  status = 500;
  webhooks.enqueue("orders/create", shop, { id: 1 });
  await webhooks.idle();
  expect(webhooks.log()[0]).toMatchObject({ state: "waiting", attempts: [{ status: 500 }] });
  for (let retry = 0; retry < 8; retry += 1) {
    await clock.skip(3 * 3_600_000);
    await webhooks.idle();
  }
  expect(got).toHaveLength(9);
  expect(new Set(got.map(({ headers }) => headers["x-shopify-webhook-id"])).size).toBe(1);
  expect(webhooks.log()[0]?.state).toBe("given-up");
});

test("what waits is kept over a restart and delivered when the app is back", async () => {
  status = 503;
  webhooks.enqueue("orders/create", shop, { id: 1 });
  await webhooks.idle();
  webhooks.close();
  status = 200;
  webhooks = start();
  await clock.skip(60_000);
  await webhooks.idle();
  expect(webhooks.log()[0]).toMatchObject({ state: "delivered", attempts: [{ status: 503 }, { status: 200 }] });
});

test("held deliveries come in the order that is asked for, and again when repeated", async () => {
  webhooks.hold();
  for (const id of [1, 2, 3]) webhooks.enqueue("orders/create", shop, { id });
  await webhooks.idle();
  expect(got).toHaveLength(0);
  await webhooks.release("reversed");
  expect(ids()).toEqual([3, 2, 1]);
  await webhooks.repeatAll("orders/create");
  expect(ids()).toEqual([3, 2, 1, 1, 2, 3]);
  expect(got[0]?.headers["x-shopify-event-id"]).toBe(got[5]?.headers["x-shopify-event-id"]);
  webhooks.hold();
  for (const id of [4, 5, 6, 7, 8]) webhooks.enqueue("orders/create", shop, { id });
  await webhooks.release("shuffled");
  expect(new Set(ids().slice(6))).toEqual(new Set([4, 5, 6, 7, 8]));
});

test("send delivers at once whatever is subscribed, as it is told to", async () => {
  expect(
    await webhooks.send("anything/else", "unknown.myshopify.com", "not json", {
      badHmac: true,
      webhookId: "w",
      eventId: "e",
      triggeredAt: new Date(0),
    }),
  ).toEqual({ status: 200 });
  expect(got[0]?.body.toString()).toBe("not json");
  expect(got[0]?.headers).toMatchObject({
    "x-shopify-hmac-sha256": "AAAA",
    "x-shopify-webhook-id": "w",
    "x-shopify-event-id": "e",
    "x-shopify-triggered-at": "1970-01-01T00:00:00.000Z",
  });
});

test("after uninstalling, what still waited for the shop is dropped", async () => {
  status = 500;
  webhooks.enqueue("orders/create", shop, { id: 1 });
  await webhooks.idle();
  webhooks.enqueue("app/uninstalled", shop, { id: 2 });
  store.shops.patch(shop, shop, { installed: false });
  status = 200;
  await clock.skip(60_000);
  await webhooks.idle();
  expect(ids()).toEqual([1, 2]);
  expect(webhooks.log().map(({ state }) => state)).toEqual(["given-up", "delivered"]);
});
