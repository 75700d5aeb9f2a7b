import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { EventData, EventKind } from "~/domain/events/event";
import type { KnownShopper } from "~/domain/touchpoints/known-shopper";
import type { Profile, Shop } from "~/generated/prisma/client";
import { ingestBatch } from "~/services/events/ingest-batch";
import { recordEvent } from "~/services/events/record-event";
import { inTransaction } from "~/services/in-transaction";
import { pushKnownShoppers } from "~/services/touchpoints/known/push-known-shoppers";
import { queueKnownPushes } from "~/services/touchpoints/known/queue-known-pushes";
import { createTestDatabase, type TestDatabase } from "../../support/database";
import { make, testNow } from "../../support/factories";
import { type FakePlatform, fakePlatform } from "../offers/fake-platform";

let database: TestDatabase;
let shop: Shop;
let kim: Profile;
let platform: FakePlatform;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  shop = await make.shop(database.prisma);
  kim = await make.profile(database.prisma, { shopId: shop.id, externalId: "71" });
  platform = fakePlatform();
});

const minutes = (count: number): Date => new Date(testNow.getTime() + count * 60_000);
const days = (count: number): Date => minutes(count * 24 * 60);

function happen<Kind extends EventKind>(
  kind: Kind,
  data: EventData[Kind],
  at = testNow,
  profileId: string | null = kim.id,
  visitorId: string | null = null,
) {
  const event = { shopId: shop.id, at, source: "app" as const, sourceId: randomUUID(), kind, profileId, visitorId, data };
  return inTransaction(database.prisma, (tx) => recordEvent(tx, event, at));
}
const popup = (format = "popup") =>
  make.touchpoint(database.prisma, { shopId: shop.id, draft: {}, published: { format: { kind: format } } });
const push = (now = minutes(1)) => pushKnownShoppers({ db: database.prisma, platformFor: async () => platform }, { shopId: shop.id }, now);
const told = (customerId = "71"): KnownShopper => JSON.parse(platform.known.get(customerId) ?? "null");
const pushes = () => platform.calls.filter((call) => call === "setKnownShoppers").length;
const row = (profileId = kim.id) =>
  database.prisma.knownShopper.findUniqueOrThrow({ where: { shopId_profileId: { shopId: shop.id, profileId } } });

describe("what a known shopper has met", () => {
  it("is told to every page of theirs a minute later", async () => {
    const { id: touchpointId } = await popup();
    await happen("touchpoint_shown", { touchpointId });
    await happen("touchpoint_closed", { touchpointId }, minutes(1));
    await push();
    expect(told().touchpoints[touchpointId]).toEqual({
      ...{ shows: 1, visit: 0, showsInVisit: 0, day: "2026-11-17", showsOnDay: 1 },
      ...{ shownAt: testNow.getTime(), closedAt: minutes(1).getTime(), submittedAt: 0, clickedAt: 0 },
    });
    expect(told().overlaysOnDay).toEqual({ day: "2026-11-17", count: 1 });
  });

  it("counts what the pixel saw once, however often it comes, and what comes late on its own day", async () => {
    const { id: touchpointId } = await popup();
    await make.identity(database.prisma, { shopId: shop.id, profileId: kim.id, kind: "visitor", value: "browser-1" });
    const shown = (id: string, at: Date) => ({ id, kind: "touchpoint_shown" as const, at: at.toISOString(), data: { touchpointId } });
    const events = [shown("today", days(1)), shown("today-again", days(1)), shown("late", testNow)];
    const batch = { shopKey: shop.publicKey, visitorId: "browser-1", runtimeVisitorId: null, events };
    for (const from of ["a", "b"]) await ingestBatch(database.prisma, batch, from, days(1));
    await push(days(1));
    expect(told().touchpoints[touchpointId]).toMatchObject({ shows: 3, day: "2026-11-18", showsOnDay: 2, shownAt: days(1).getTime() });
    expect(told().unit).toBe("browser-1");
  });

  it("includes what a browser met before anybody was known in it", async () => {
    const { id: touchpointId } = await popup();
    await happen("touchpoint_shown", { touchpointId }, testNow, null, "browser-2");
    const view = { id: "v", kind: "page_viewed" as const, at: minutes(1).toISOString(), data: { url: "https://shop.example/" } };
    const names = { visitorId: "pixel-2", runtimeVisitorId: "browser-2", shopperId: kim.id };
    await ingestBatch(database.prisma, { shopKey: shop.publicKey, ...names, events: [view] }, "a", minutes(1));
    await push();
    expect(told().touchpoints[touchpointId]).toMatchObject({ shows: 1 });
  });

  it("is nobody's where the page names somebody who is not a customer of this shop", async () => {
    const other = await make.shop(database.prisma);
    const stranger = await make.profile(database.prisma, { shopId: other.id, externalId: "9" });
    const view = { id: "v", kind: "page_viewed" as const, at: testNow.toISOString(), data: { url: "https://shop.example/" } };
    for (const shopperId of [stranger.id, randomUUID()]) {
      const batch = {
        shopKey: shop.publicKey,
        visitorId: "pixel-3",
        runtimeVisitorId: null,
        shopperId,
        events: [{ ...view, id: shopperId }],
      };
      await ingestBatch(database.prisma, batch, "a", testNow);
    }
    expect(await database.prisma.identity.count({ where: { value: "pixel-3" } })).toBe(0);
  });
});

describe("a series", () => {
  const seriesOf = async (goal: object, count = 3) => {
    const steps = await Promise.all(Array.from({ length: count }, () => popup()));
    const published = { steps: steps.map(({ id }) => ({ touchpointId: id, after: [] })), goal };
    const data = { id: randomUUID(), name: "Funnel", status: "live", draft: {}, published, createdAt: testNow, updatedAt: testNow };
    const { id } = await database.prisma.series.create({ data: { shopId: shop.id, ...data } });
    return { id, steps: steps.map((step) => step.id) };
  };
  const place = async (seriesId: string) => {
    await push();
    return told().series[seriesId];
  };

  it("takes a shopper forward only, on all devices", async () => {
    const { id, steps } = await seriesOf({ ordered: true });
    await happen("touchpoint_shown", { touchpointId: steps[1] ?? "" });
    expect(await place(id)).toEqual({ step: 1, overAt: 0 });
    await happen("touchpoint_shown", { touchpointId: steps[0] ?? "" });
    await happen("touchpoint_closed", { touchpointId: steps[2] ?? "" });
    expect(await place(id)).toEqual({ step: 1, overAt: 0 });
  });

  it("is over for good when its goal is reached, with or without a step shown", async () => {
    const goal = await popup();
    const { id } = await seriesOf({ touchpointId: goal.id, outcome: "submitted" });
    await happen("touchpoint_clicked", { touchpointId: goal.id });
    expect(await place(id)).toBeUndefined();
    await happen("touchpoint_submitted", { touchpointId: goal.id }, minutes(2));
    await push(minutes(3));
    expect(told().series[id]).toEqual({ step: -1, overAt: minutes(2).getTime() });
  });

  it("is over with a purchase after its first step, whichever news comes first, and not with one before", async () => {
    const { id, steps } = await seriesOf({ ordered: true });
    const bought = async (at: Date) => {
      const { externalId: orderId } = await make.order(database.prisma, { shopId: shop.id, profileId: kim.id, placedAt: at });
      await happen("order_placed", { orderId, totalCents: 100, currency: "EUR" }, at);
    };
    await bought(minutes(-10));
    await happen("touchpoint_shown", { touchpointId: steps[0] ?? "" });
    expect(await place(id)).toEqual({ step: 0, overAt: 0 });
    await bought(minutes(5));
    await happen("touchpoint_shown", { touchpointId: steps[1] ?? "" }, minutes(6));
    await push(minutes(7));
    expect(told().series[id]).toEqual({ step: 1, overAt: minutes(5).getTime() });

    const late = await seriesOf({ ordered: true });
    await bought(minutes(9));
    await happen("touchpoint_shown", { touchpointId: late.steps[0] ?? "" }, minutes(8));
    await push(minutes(10));
    expect(told().series[late.id]).toEqual({ step: 0, overAt: minutes(9).getTime() });
  });
});

describe("the hand-over", () => {
  it("writes what has changed, and nothing else", async () => {
    await happen("product_viewed", { productId: "1" });
    await push();
    expect(told()).toMatchObject({ v: 1, id: kim.id, unit: kim.id, stage: "consideration", segments: [] });
    await happen("product_viewed", { productId: "2" }, minutes(2));
    await push(minutes(3));
    expect(pushes()).toBe(1);
    expect(await row()).toMatchObject({ pushedAt: minutes(1) });
  });

  it("keeps a shopper's name in experiments, whichever browsers they use later", async () => {
    await happen("product_viewed", { productId: "1" });
    await push();
    await make.identity(database.prisma, { shopId: shop.id, profileId: kim.id, kind: "visitor", value: "browser-9" });
    await happen("subscribed", { channel: "email", source: "popup" }, minutes(2));
    await push(minutes(3));
    expect(told().unit).toBe(kim.id);
  });

  it("comes by itself when time alone changes the stage", async () => {
    await happen("product_viewed", { productId: "1" });
    await push();
    expect((await row()).dirtyAt).toEqual(days(30));
    await push(days(29));
    expect(pushes()).toBe(1);
    await push(days(30));
    expect(told().stage).toBe("awareness");
  });

  it("is due again when something happens in the middle of it", async () => {
    await happen("product_viewed", { productId: "1" });
    platform.before = async () => {
      platform.before = async () => {};
      await database.prisma.profile.updateMany({ where: { shopId: shop.id }, data: { emailConsent: "subscribed" } });
      await happen("subscribed", { channel: "email", source: "popup" });
    };
    await push();
    expect(told().subscribed).toBe(false);
    await push();
    expect(told()).toMatchObject({ subscribed: true, segments: ["subscribers"] });
  });

  it("goes past customers who are gone, in parts of twenty-five", async () => {
    const many = await Promise.all(
      Array.from({ length: 60 }, (_, index) => make.profile(database.prisma, { shopId: shop.id, externalId: `c${index}` })),
    );
    platform.gone.add("c7");
    for (const { id } of many) await happen("product_viewed", { productId: "1" }, testNow, id);
    await push();
    expect(platform.known.size).toBe(59);
    expect(pushes()).toBe(3);
    await push(minutes(2));
    expect(pushes()).toBe(3);
  });

  it("waits ever longer while the platform is down, says so, and loses nothing", async () => {
    await happen("product_viewed", { productId: "1" });
    platform.refusal = { ok: false, reason: "try-later", message: "down" };
    const runAt = async () => {
      const { rows } = await database.pool.query("select run_at from graphile_worker.jobs where key = $1", [`known:${shop.id}`]);
      return rows[0]?.run_at as Date | undefined;
    };
    await push();
    const first = await runAt();
    await push();
    expect((await runAt())?.getTime()).toBeGreaterThan(first?.getTime() ?? Infinity);
    const trouble = { where: { shopId: shop.id, area: "known-shoppers" } };
    expect(await database.prisma.trouble.findFirst(trouble)).toMatchObject({ count: 2 });
    // A job that waits keeps its time.
    await queueKnownPushes({ db: database.prisma }, {}, minutes(1));
    expect((await runAt())?.getTime()).toBeGreaterThan(minutes(1).getTime());
    platform.refusal = null;
    await push();
    expect(told().stage).toBe("consideration");
    expect(await database.prisma.trouble.findFirst(trouble)).toBeNull();
  });

  it("is queued for the shops that need it only", async () => {
    const quiet = await make.shop(database.prisma);
    await happen("product_viewed", { productId: "1" });
    await queueKnownPushes({ db: database.prisma }, {}, minutes(1));
    const { rows } = await database.pool.query("select key from graphile_worker.jobs where key = any($1)", [
      [`known:${shop.id}`, `known:${quiet.id}`],
    ]);
    expect(rows).toEqual([{ key: `known:${shop.id}` }]);
  });

  it("tells nobody of those who have no page of their own", async () => {
    const anonymous = await make.profile(database.prisma, { shopId: shop.id, email: null });
    await happen("product_viewed", { productId: "1" }, testNow, anonymous.id);
    expect(await database.prisma.knownShopper.count({ where: { shopId: shop.id } })).toBe(0);
  });
});
