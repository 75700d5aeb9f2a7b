import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { PixelBatch, PixelEvent } from "~/domain/events/pixel-batch.schema";
import type { Shop } from "~/generated/prisma/client";
import { ingestBatch } from "~/services/events/ingest-batch";
import { inTransaction } from "~/services/in-transaction";
import { identifyProfile } from "~/services/profiles/identify-profile";
import { createTestDatabase, type TestDatabase } from "../../support/database";
import { make, testNow } from "../../support/factories";

let database: TestDatabase;
let shop: Shop;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  shop = await make.shop(database.prisma);
});

const view = (id: string, at = testNow): PixelEvent => ({
  id,
  kind: "page_viewed",
  at: at.toISOString(),
  data: { url: "https://shop.example.com/" },
});
const batch = (events: PixelEvent[], given: Partial<PixelBatch> = {}): PixelBatch => ({
  shopKey: shop.publicKey,
  visitorId: "pixel-1",
  runtimeVisitorId: null,
  events,
  ...given,
});
const ingest = (sent: PixelBatch, from = "203.0.113.7") => ingestBatch(database.prisma, sent, from, testNow);
const stored = () => database.prisma.event.findMany({ where: { shopId: shop.id }, orderBy: { sourceId: "asc" } });

describe("ingestBatch", () => {
  it("stores a batch once, however often it comes", async () => {
    expect(await ingest(batch([view("a"), view("b"), view("b")]))).toBe(2);
    expect(await ingest(batch([view("b"), view("c")]))).toBe(1);
    expect((await stored()).map(({ sourceId, source, visitorId }) => [sourceId, source, visitorId])).toEqual(
      ["a", "b", "c"].map((id) => [id, "pixel", "pixel-1"]),
    );
  });

  it("counts what was shown and closed, of touchpoints that the shop has", async () => {
    const { id } = await make.touchpoint(database.prisma, { shopId: shop.id, draft: {} });
    const other = await make.shop(database.prisma);
    const foreign = await make.touchpoint(database.prisma, { shopId: other.id, draft: {} });
    const shown = (eventId: string, touchpointId: string): PixelEvent => ({
      id: eventId,
      kind: "touchpoint_shown",
      at: testNow.toISOString(),
      data: { touchpointId },
    });
    const closed: PixelEvent = { id: "x", kind: "touchpoint_closed", at: testNow.toISOString(), data: { touchpointId: id } };
    const sent = batch([shown("1", id), shown("2", id), shown("3", foreign.id), closed]);
    await ingest(sent);
    await ingest(sent);
    const figures = await database.prisma.dailyFigure.findMany({
      where: { shopId: shop.id },
      orderBy: [{ measure: "asc" }, { subject: "asc" }],
    });
    expect(figures.map(({ day, measure, subject, count }) => [day, measure, subject, count])).toEqual([
      ["2026-11-17", "closed", "all", 1],
      ["2026-11-17", "closed", `touchpoint:${id}`, 1],
      ["2026-11-17", "shown", "all", 2],
      ["2026-11-17", "shown", `touchpoint:${id}`, 2],
    ]);
  });

  it("ties both of a browser's ids to the person, and gives them what they did before", async () => {
    await ingest(batch([view("before")]));
    const profileId = await inTransaction(database.prisma, (tx) =>
      identifyProfile(tx, shop.id, { email: "kim@example.com", visitorId: "runtime-1" }, {}, testNow),
    );
    await ingest(batch([view("after")], { runtimeVisitorId: "runtime-1" }));
    expect((await stored()).map((event) => event.profileId)).toEqual([profileId, profileId]);
  });

  it("stores nothing for a key that is not known, nor for a shop that has removed the app", async () => {
    expect(await ingest(batch([view("a")], { shopKey: "not-a-key-of-anybody" }))).toBe(0);
    await database.prisma.shop.update({ where: { id: shop.id }, data: { uninstalledAt: testNow } });
    expect(await ingest(batch([view("a")]))).toBe(0);
    expect(await stored()).toEqual([]);
  });

  it("does not believe a clock that is far off, and a repeat still changes nothing", async () => {
    const ahead = new Date(testNow.getTime() + 6 * 3_600_000);
    const behind = new Date("2020-01-01T00:00:00Z");
    const near = new Date(testNow.getTime() - 3_600_000);
    const sent = batch([view("ahead", ahead), view("behind", behind), view("near", near)]);
    expect(await ingest(sent)).toBe(3);
    expect(await ingest(sent)).toBe(0);
    expect((await stored()).map(({ at }) => at)).toEqual([new Date("2026-11-17T09:00:00Z"), new Date("2026-11-17T09:00:00Z"), near]);
  });

  it("holds back who sends without end, and nobody else", async () => {
    let held = 0;
    for (let n = 0; n < 125; n++) if ((await ingest(batch([view(`n${n}`)]))) === null) held += 1;
    expect(held).toBe(5);
    expect(await ingest(batch([view("other")]), "203.0.113.8")).toBe(1);
  });

  it("stores text that PostgreSQL could not hold without the parts it cannot", async () => {
    const odd: PixelEvent = { id: "odd", kind: "search_submitted", at: testNow.toISOString(), data: { query: "a\0b\ud800c 🌿 العربية" } };
    expect(await ingest(batch([odd]))).toBe(1);
    expect((await stored())[0]?.data).toEqual({ query: "abc 🌿 العربية" });
  });

  it("lets no flow start", async () => {
    await make.flow(database.prisma, { shopId: shop.id });
    await make.checkout(database.prisma, { shopId: shop.id, token: "t" });
    await inTransaction(database.prisma, (tx) =>
      identifyProfile(tx, shop.id, { email: "kim@example.com", visitorId: "pixel-1" }, {}, testNow),
    );
    await ingest(
      batch([
        { id: "s", kind: "checkout_started", at: testNow.toISOString(), data: { checkoutToken: "t", totalCents: 100, currency: "EUR" } },
      ]),
    );
    expect(await database.prisma.flowRun.count({ where: { shopId: shop.id } })).toBe(0);
  });
});
