import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { Shop } from "~/generated/prisma/client";
import * as ingest from "~/routes/ingest";
import { createTestDatabase, type TestDatabase } from "../support/database";
import { make, testNow } from "../support/factories";

const { wiring } = vi.hoisted(() => ({ wiring: { app: {} as Record<string, unknown> } }));
vi.mock("~/wiring.server", () => wiring);

let database: TestDatabase;
let shop: Shop;
beforeAll(async () => {
  database = await createTestDatabase();
  Object.assign(wiring.app, {
    db: database.prisma,
    now: () => testNow,
  });
});
afterAll(() => database.drop());
beforeEach(async () => {
  shop = await make.shop(database.prisma);
});

const args = (request: Request) => ({ request, params: {}, context: {} });

describe("POST /ingest", () => {
  const event = { id: "1", kind: "page_viewed", at: testNow.toISOString(), data: { url: "https://shop.example.com/" } };
  const send = (body: unknown) => {
    const text = typeof body === "string" ? body : JSON.stringify(body);
    return ingest.action(
      args(new Request("https://app.example.com/ingest", { method: "POST", body: text, headers: { "content-type": "text/plain" } })),
    );
  };
  const batch = (given: object = {}) => ({ shopKey: shop.publicKey, visitorId: "v", runtimeVisitorId: null, events: [event], ...given });

  it("takes a batch from any origin, and says the same to one with a wrong key", async () => {
    const answers = [await send(batch()), await send(batch({ shopKey: "not-a-key-of-anybody" }))];
    for (const answer of answers) {
      expect(answer.status).toBe(204);
      expect(answer.headers.get("Access-Control-Allow-Origin")).toBe("*");
    }
    expect(await database.prisma.event.count({ where: { shopId: shop.id } })).toBe(1);
  });

  it.each([
    ["no JSON", "{"],
    ["another shape", { events: [] }],
    ["a kind that only we may say", { ...event, kind: "order_placed", data: { orderId: "1", totalCents: 1, currency: "EUR" } }],
  ])("refuses %s", async (_what, body) => {
    const sent = typeof body === "object" && "kind" in body ? batch({ events: [body] }) : body;
    expect((await send(sent)).status).toBe(400);
    expect(await database.prisma.event.count({ where: { shopId: shop.id } })).toBe(0);
  });

  it("refuses too much", async () => {
    expect((await send("x".repeat(64_001))).status).toBe(413);
  });

  it("answers the browser's question before a post across origins", () => {
    const asked = ingest.loader(args(new Request("https://app.example.com/ingest", { method: "OPTIONS" })));
    expect(asked.status).toBe(204);
    expect(asked.headers.get("Access-Control-Allow-Methods")).toBe("POST");
  });
});
