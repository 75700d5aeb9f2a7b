import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { identifyProfile } from "~/services/profiles/identify-profile";
import { createTestDatabase, type TestDatabase } from "../../support/database";
import { make } from "../../support/factories";
import { fc } from "../../support/generated";
import { hours, minutes, type Stage, setStage } from "../messages/stage";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

/** What the platform tells of one checkout that ends in a purchase. The order row is written as the order's webhook is worked on. */
const news = ["started", "updated", "updated-again", "order", "completed"] as const;
type News = (typeof news)[number];

async function tell(stage: Stage, what: News, who: { profileId: string; token: string; began: Date; traces: object }): Promise<void> {
  const { profileId, token, began, traces } = who;
  const data = { checkoutToken: token, totalCents: 9_800, currency: "EUR" };
  const at = (count: number): Date => new Date(began.getTime() + minutes(count));
  // Each piece of news has an id and a time of its own, the same when it comes four.
  const more = (count: number) => ({ profileId, at: at(count), sourceId: `${token}:${what}` });
  if (what === "started") await stage.record("checkout_started", data, more(0));
  if (what === "updated") await stage.record("checkout_updated", data, more(2));
  if (what === "updated-again") await stage.record("checkout_updated", data, more(4));
  if (what === "completed") await stage.record("checkout_completed", { checkoutToken: token }, { ...more(6), profileId: null });
  if (what === "order") {
    const known = await database.prisma.order.findFirst({ where: { shopId: stage.shop.id, checkoutToken: token } });
    if (!known) await make.order(database.prisma, { shopId: stage.shop.id, placedAt: at(5), ...traces });
    await stage.record(
      "order_placed",
      { orderId: `order-of-${token}`, totalCents: 1, currency: "EUR", ...traces },
      { ...more(5), profileId: null },
    );
  }
}

describe("never a cart mail after the purchase", () => {
  test("whatever order the news comes in, however often, however slowly", async () => {
    const stage = await setStage(database);
    // The order leaves only one trace: the checkout, the cart, or the shopper.
    const trace = fc.constantFrom("checkout", "cart", "profile");
    const telling = fc.tuple(fc.constantFrom<News>(...news), fc.integer({ min: 0, max: 12 }));
    const story = fc.array(telling, { minLength: 1, maxLength: 12 }).filter((list) => list.some(([what]) => what === "order"));
    await fc.assert(
      fc.asyncProperty(story, trace, async (list, kind) => {
        const profileId = await stage.subscriber();
        const token = await stage.checkout(profileId);
        const checkout = await database.prisma.checkout.findFirstOrThrow({ where: { shopId: stage.shop.id, token } });
        const traces = { checkout: { checkoutToken: token }, cart: { cartToken: checkout.cartToken }, profile: { profileId } }[kind];
        const who = { profileId, token, began: stage.now(), traces };
        let bought = false;
        const before = stage.post.mails.length;
        for (const [what, minutesLater] of list) {
          await tell(stage, what, who);
          bought ||= what === "order" || what === "completed";
          const sentBefore = stage.post.mails.length;
          await stage.pass(minutes(minutesLater));
          if (bought) expect(stage.post.mails.length).toBe(sentBefore);
        }
        const sent = stage.post.mails.length;
        await stage.pass(hours(48));
        expect(stage.post.mails.length).toBe(sent);
        // In under an hour there was nothing to send before either, unless the story itself was longer.
        if (list.reduce((sum, [, later]) => sum + later, 0) < 60) expect(sent).toBe(before);
      }),
      { numRuns: 40, endOnFailure: true },
    );
  });

  test("nor when the shop's pixel tells of it first, and the order's webhook does not come", async () => {
    const stage = await setStage(database);
    const profileId = await stage.subscriber();
    const token = await stage.checkout(profileId);
    const who = { profileId, token, began: stage.now(), traces: {} };
    await tell(stage, "completed", who);
    await tell(stage, "started", who);
    await tell(stage, "updated", who);
    await stage.pass(hours(48));
    expect(stage.post.mails).toEqual([]);
  });

  test("nor when all of it comes at the same moment", async () => {
    const stage = await setStage(database);
    for (let round = 0; round < 10; round++) {
      const profileId = await stage.subscriber();
      const token = await stage.checkout(profileId);
      const who = { profileId, token, began: stage.now(), traces: { checkoutToken: token } };
      await Promise.all([...news, ...news].map((what) => tell(stage, what, who)));
    }
    await stage.pass(hours(48));
    expect(stage.post.mails).toEqual([]);
  });
});

test("a thousand at once each come in once, and each gets one mail", async () => {
  const stage = await setStage(database);
  const profiles = await Promise.all(Array.from({ length: 250 }, () => stage.subscriber()));
  const four = [...profiles, ...profiles, ...profiles, ...profiles];
  for (let start = 0; start < four.length; start += 50) {
    await Promise.all(
      four
        .slice(start, start + 50)
        .map((profileId) => stage.record("subscribed", { channel: "email", source: "popup" }, { profileId, sourceId: randomUUID() })),
    );
  }
  expect(await stage.runs()).toHaveLength(250);
  await stage.work();
  expect(stage.post.mails).toHaveLength(250);
  expect(new Set(stage.post.mails.map((mail) => mail.to.address)).size).toBe(250);
}, 120_000);

test("a person who turns out to be two is written to once", async () => {
  const stage = await setStage(database);
  const { prisma } = database;
  const shopId = stage.shop.id;
  const visitor = await prisma.$transaction((tx) => identifyProfile(tx, shopId, { visitorId: "v1" }, {}, stage.now()));
  const token = await stage.checkout(visitor);
  await stage.record("checkout_updated", { checkoutToken: token, totalCents: 1, currency: "EUR" }, { profileId: visitor });
  await stage.pass(minutes(10));
  const survivor = await prisma.$transaction((tx) =>
    identifyProfile(tx, shopId, { visitorId: "v1", email: "ida@example.com" }, {}, stage.now()),
  );
  await prisma.profile.update({ where: { shopId_id: { shopId, id: survivor } }, data: { emailConsent: "subscribed" } });
  await stage.record("checkout_updated", { checkoutToken: token, totalCents: 1, currency: "EUR" }, { profileId: survivor });
  await stage.pass(hours(3));
  expect(stage.post.mails.map((mail) => mail.to.address)).toEqual(["ida@example.com"]);
});
