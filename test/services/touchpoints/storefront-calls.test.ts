import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Shop } from "~/generated/prisma/client";
import { inTransaction } from "~/services/in-transaction";
import { describeLandingPage } from "~/services/touchpoints/describe-landing-page";
import { describeStanding } from "~/services/touchpoints/describe-standing";
import { followProduct } from "~/services/touchpoints/follow-product";
import { listFeed } from "~/services/touchpoints/list-feed";
import { storeSnapshot } from "~/services/touchpoints/store-snapshot";
import { createTestDatabase, type TestDatabase } from "../../support/database";
import { make, testNow } from "../../support/factories";
import { form, goLive } from "./live";

let database: TestDatabase;
let shop: Shop;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  shop = await make.shop(database.prisma, { primaryLocale: "en", locales: ["en"] });
});

const minutesLater = (minutes: number) => new Date(testNow.getTime() + minutes * 60_000);
const schedule = { startsAt: null, endsAt: null, weekdays: [], hours: null };

describe("whether a promise holds", () => {
  const standing = (touchpointId: string, now = testNow, shopDomain = shop.domain) =>
    describeStanding(database.prisma, { shopDomain, ip: randomUUID(), touchpointId }, now);
  const withOffer = async (given: object = {}) => {
    const offer = await make.offer(database.prisma, { shopId: shop.id, ...given });
    return goLive(database.prisma, shop.id, { offerId: offer.id, content: { ask: [form], done: [] } });
  };

  it("until the minute the offer ends or is stopped", async () => {
    const touchpointId = await withOffer({ endsAt: minutesLater(5) });
    expect(await standing(touchpointId)).toEqual({ ok: true, holds: true });
    expect(await standing(touchpointId, minutesLater(5))).toEqual({ ok: true, holds: false });
    expect(await standing(await withOffer({ status: "stopped" }))).toEqual({ ok: true, holds: false });
  });

  it("not of a paused one, not after its own end, not in another shop", async () => {
    const touchpointId = await withOffer();
    const ended = await goLive(database.prisma, shop.id, { schedule: { ...schedule, endsAt: minutesLater(-1).toISOString() } });
    const other = await make.shop(database.prisma);
    expect(await standing(ended)).toEqual({ ok: true, holds: false });
    expect(await standing(touchpointId, testNow, other.domain)).toEqual({ ok: true, holds: false });
    await database.prisma.touchpoint.updateMany({ where: { shopId: shop.id, id: touchpointId }, data: { status: "paused" } });
    expect(await standing(touchpointId)).toEqual({ ok: true, holds: false });
  });
});

describe("the feed", () => {
  it("is only for the customer whom the platform has signed, and has what was sent to them", async () => {
    const { id: profileId } = await make.profile(database.prisma, { shopId: shop.id, externalId: "7" });
    await make.identity(database.prisma, { shopId: shop.id, profileId, kind: "customer", value: "7" });
    await make.identity(database.prisma, { shopId: shop.id, profileId, kind: "visitor", value: "visitor-7" });
    await make.message(database.prisma, { shopId: shop.id, profileId, status: "sent", sentAt: testNow, subject: "Your bowl" });
    await make.message(database.prisma, { shopId: shop.id, profileId, status: "queued", subject: "Not yet" });
    const feed = (customerId: string | null, shopDomain = shop.domain) =>
      listFeed(database.prisma, { shopDomain, ip: null, visitorId: "visitor-7", customerId }, minutesLater(1));
    expect(await feed("7")).toMatchObject({ ok: true, items: [{ title: "Your bowl", at: testNow.getTime() }] });
    const nobody = { ok: true, items: [] };
    expect(await feed(null)).toEqual(nobody);
    expect(await feed("8")).toEqual(nobody);
    expect(await feed("7", (await make.shop(database.prisma)).domain)).toEqual(nobody);
  });
});

describe("a code in the feed", () => {
  it("stands beside the message that brought it, as long as it can be used", async () => {
    const { id: profileId } = await make.profile(database.prisma, { shopId: shop.id, externalId: "9" });
    await make.identity(database.prisma, { shopId: shop.id, profileId, kind: "customer", value: "9" });
    const { id: offerId } = await make.offer(database.prisma, { shopId: shop.id });
    // Written when the shopper was two profiles: the code is the remaining one's.
    const about = { codeKey: `touchpoint:${randomUUID()}:${randomUUID()}` };
    const sourceKey = `${about.codeKey.split(":").slice(0, 2).join(":")}:${profileId}`;
    const code = "TEN-OWN12345";
    const times = { day: "2026-11-17", reservedAt: testNow, expiresAt: minutesLater(60) };
    await database.prisma.offerCode.create({
      data: { shopId: shop.id, code, offerId, profileId, sourceKey, status: "issued", ...times },
    });
    const sent = { shopId: shop.id, profileId, status: "sent", sentAt: testNow };
    await make.message(database.prisma, { ...sent, subject: "Your code", content: { about } });
    const codesAt = async (now: Date) => {
      const feed = await listFeed(database.prisma, { shopDomain: shop.domain, ip: null, visitorId: "v", customerId: "9" }, now);
      return feed.ok && feed.items.map((item) => item.code);
    };
    expect(await codesAt(minutesLater(1))).toEqual([code]);
    expect(await codesAt(minutesLater(60))).toEqual([null]);
    const where = { shopId_code: { shopId: shop.id, code } };
    for (const data of [{ usedAt: testNow }, { usedAt: null, status: "failed" }]) {
      await database.prisma.offerCode.update({ where, data });
      expect(await codesAt(minutesLater(2))).toEqual([null]);
    }
    await database.prisma.offerCode.update({ where, data: { status: "issued" } });
    await database.prisma.offer.update({ where: { shopId_id: { shopId: shop.id, id: offerId } }, data: { status: "stopped" } });
    expect(await codesAt(minutesLater(2))).toEqual([null]);
  });
});

describe("a landing page", () => {
  const format = { kind: "page" as const, handle: "sale", title: { en: "Sale" } };
  const content = { ask: [{ id: "h", kind: "heading" as const, text: { en: "All bowls" } }], done: [] };
  const look = (now = testNow, handle = "sale") => describeLandingPage(database.prisma, { shopDomain: shop.domain, handle }, now);

  it("is there while it is live, and gone the minute it ends", async () => {
    const endsAt = minutesLater(10).toISOString();
    await goLive(database.prisma, shop.id, { format, content, schedule: { ...schedule, endsAt } });
    expect((await look()).liquid).toContain("<h1>All bowls</h1>");
    expect(await look(minutesLater(10))).toMatchObject({ isThere: false });
    expect(await look(testNow, "other")).toMatchObject({ isThere: false });
    expect(await look(testNow, "'; drop table touchpoints; --")).toMatchObject({ isThere: false });
  });
});

describe("the snapshot", () => {
  const store = (now = testNow) => inTransaction(database.prisma, (tx) => storeSnapshot(tx, shop.id, now));
  const read = async () => JSON.parse((await database.prisma.snapshot.findUniqueOrThrow({ where: { shopId: shop.id } })).body);
  const jobs = async () => {
    const { rows } = await database.pool.query<{ key: string; run_at: Date }>(
      `select key, run_at from graphile_worker._private_jobs where (payload->>'shopId')::int = $1 order by key`,
      [shop.id],
    );
    return rows;
  };

  it("has the live series, the fields that forms ask for, and the handles of the products that are named", async () => {
    const { externalId, handle } = await make.product(database.prisma, { shopId: shop.id });
    const asks = { ...form, fields: ["skin"] };
    const touchpointId = await goLive(database.prisma, shop.id, { content: { ask: [asks], done: [] }, boundProductIds: [externalId] });
    const field = { shopId: shop.id, type: "text", createdAt: testNow, updatedAt: testNow };
    await database.prisma.customField.create({ data: { ...field, key: "skin", label: { en: "Your skin" } } });
    await database.prisma.customField.create({ data: { ...field, key: "unasked", label: { en: "Nobody asks" } } });
    const definition = { steps: [{ touchpointId, after: [] }], goal: { ordered: true } };
    const series = { shopId: shop.id, name: "Welcome", draft: definition, published: definition, createdAt: testNow, updatedAt: testNow };
    const id = randomUUID();
    await database.prisma.series.create({ data: { ...series, id, status: "live" } });
    await database.prisma.series.create({ data: { ...series, id: randomUUID(), status: "paused" } });
    expect(await store()).toEqual({ ok: true });
    const snapshot = await read();
    expect(snapshot.list[0].steps).toMatchObject([{ seriesId: id }]);
    expect(snapshot.list).toMatchObject([{ id: touchpointId, bound: [handle] }]);
    expect(Object.keys(snapshot.text.en.fields)).toEqual(["skin"]);
  });

  it("is made again when an offer ends, and then no longer has what promised it", async () => {
    const offer = await make.offer(database.prisma, { shopId: shop.id, endsAt: minutesLater(30) });
    await goLive(database.prisma, shop.id, { offerId: offer.id, content: { ask: [form], done: [] } });
    await store();
    expect((await read()).list).toMatchObject([{ endsAt: minutesLater(30).getTime() }]);
    expect(await jobs()).toContainEqual({ key: `snapshot-end:${shop.id}`, run_at: minutesLater(30) });
    await store(minutesLater(30));
    expect((await read()).list).toEqual([]);
  });

  it("is made again when a product that it names has another address, and for no other product", async () => {
    await goLive(database.prisma, shop.id, { boundProductIds: ["55"] });
    await inTransaction(database.prisma, (tx) => followProduct(tx, shop.id, "5", testNow));
    expect(await jobs()).toEqual([]);
    await inTransaction(database.prisma, (tx) => followProduct(tx, shop.id, "55", testNow));
    expect(await jobs()).toMatchObject([{ key: `snapshot:${shop.id}` }]);
  });

  it("leaves out what was bound to products that are all gone", async () => {
    await make.product(database.prisma, { shopId: shop.id, externalId: "55", deletedAt: testNow });
    await goLive(database.prisma, shop.id, { boundProductIds: ["55"] });
    await store();
    expect((await read()).list).toEqual([]);
  });
});
