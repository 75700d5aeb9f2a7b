import { once } from "node:events";
import { request as httpRequest, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import { pino } from "pino";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { verifyShopifyWebhook } from "~/adapters/shopify-admin/verify-webhook";
import type { Shop } from "~/generated/prisma/client";
import { type AcceptDelivery, deliveryIntake } from "~/services/events/delivery-intake";
import { webhookDoor } from "~/webhook-door";
import { createTestDatabase, type TestDatabase } from "../support/database";
import { make, testNow } from "../support/factories";
import { signedWebhook } from "../support/signed-request";

const secret = "shpss_test";

let database: TestDatabase;
let shop: Shop;
let server: Server;
let url: string;
let accept: AcceptDelivery;
const logged: string[] = [];
beforeAll(async () => {
  database = await createTestDatabase();
  const log = pino({ level: "error" }, { write: (line: string) => void logged.push(line) });
  const app = express();
  const acceptDelivery: AcceptDelivery = (delivery, now) => accept(delivery, now);
  app.use("/webhooks", webhookDoor({ verifyWebhook: verifyShopifyWebhook(secret), acceptDelivery, now: () => testNow, log }));
  server = app.listen(0, "127.0.0.1");
  await once(server, "listening");
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhooks`;
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await database.drop();
});
beforeEach(async () => {
  accept = deliveryIntake(database.pool);
  shop = await make.shop(database.prisma);
});

describe("POST /webhooks", () => {
  const send = (given: Partial<Parameters<typeof signedWebhook>[0]> = {}, change = (request: Request) => request) =>
    fetch(change(signedWebhook({ url, secret, topic: "orders/create", shop: shop.domain, payload: { id: 1 }, ...given })));
  const stored = () => database.prisma.webhookDelivery.findMany({ where: { shopId: shop.id } });

  it("stores what is rightly signed, once, and answers 200", async () => {
    for (let time = 0; time < 3; time++) expect((await send({ eventId: "e", webhookId: `try-${time}` })).status).toBe(200);
    expect(await stored()).toMatchObject([{ topic: "orders/create", eventId: "e", status: "received", body: '{"id":1}' }]);
  });

  it("answers 401 to a wrong and to a missing signature, and stores nothing", async () => {
    expect((await send({ secret: "another" })).status).toBe(401);
    const without = (request: Request) => {
      request.headers.delete("x-shopify-hmac-sha256");
      return request;
    };
    expect((await send({}, without)).status).toBe(401);
    expect(await stored()).toEqual([]);
  });

  it("answers 400 when it is signed and says not what it is about", async () => {
    const without = (request: Request) => {
      request.headers.delete("x-shopify-topic");
      return request;
    };
    expect((await send({}, without)).status).toBe(400);
    expect(await stored()).toEqual([]);
  });

  it("answers 200 for a shop that it does not know, and does nothing", async () => {
    expect((await send({ shop: "nobody.myshopify.com" })).status).toBe(200);
  });

  it("takes what is no JSON: the job says so, visibly", async () => {
    expect((await send({ payload: "<html>" })).status).toBe(200);
    expect(await stored()).toMatchObject([{ body: "<html>" }]);
  });

  it("takes no body without end, whether it says its size or not", async () => {
    const tooLarge = "x".repeat(8_000_001);
    expect(await post(tooLarge, { "content-length": String(tooLarge.length) })).toBe(413);
    expect(await post(tooLarge, { "transfer-encoding": "chunked" })).toBe(413);
  });

  it("answers 405 to anything but a POST", async () => {
    for (const method of ["GET", "PUT", "DELETE"]) {
      const answer = await fetch(url, { method });
      expect(answer.status).toBe(405);
      expect(answer.headers.get("allow")).toBe("POST");
      expect(answer.headers.get("content-type")).toBe("text/plain; charset=utf-8");
      expect(await answer.text()).toBe("This address takes POST requests only.");
    }
  });

  it("asks to be sent it again when it cannot be stored, and says so in the log", async () => {
    accept = () => Promise.reject(new Error("the database is away"));
    expect((await send()).status).toBe(503);
    expect(logged.splice(0).join()).toContain("the database is away");
  });
});

/** Sends a body and listens for the answer while it does: a refusal may come before all of it is out. */
function post(body: string, headers: Record<string, string>): Promise<number | undefined> {
  return new Promise((resolve) => {
    const sent = httpRequest(url, { method: "POST", headers }, (response) => {
      resolve(response.statusCode);
      sent.destroy();
    });
    sent.on("error", () => undefined);
    sent.end(body);
  });
}
