import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { blankTouchpoint } from "~/domain/touchpoints/blank-touchpoint";
import type { Touchpoint } from "~/domain/touchpoints/touchpoint";
import type { WhyQuestion } from "~/domain/touchpoints/why/why-question";
import { whyQuestionSchema } from "~/domain/touchpoints/why/why-question.schema";
import type { Profile, Shop } from "~/generated/prisma/client";
import { inTransaction } from "~/services/in-transaction";
import { storeSnapshot } from "~/services/touchpoints/store-snapshot";
import { explainDecision } from "~/services/touchpoints/why/explain-decision";
import { createTestDatabase, type TestDatabase } from "../../support/database";
import { make, testNow } from "../../support/factories";

let database: TestDatabase;
let shop: Shop;
let kim: Profile;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  shop = await make.shop(database.prisma, { primaryLocale: "en", locales: ["en", "ko"] });
  kim = await make.profile(database.prisma, { shopId: shop.id, externalId: "71", country: "KR" });
});

const minutes = (count: number): Date => new Date(testNow.getTime() + count * 60_000);
let priority = 100;

async function live(name: string, change: (touchpoint: Touchpoint) => void = () => {}, status = "live"): Promise<string> {
  const document = structuredClone(blankTouchpoint);
  document.triggers.list = [];
  document.targeting.hideFromSubscribers = false;
  Object.assign(document.manners, { showsPerVisit: null, showsPerDay: null, showsEver: null, hoursAfterClose: 0 });
  change(document);
  const published = JSON.parse(JSON.stringify(document));
  const { id } = await make.touchpoint(database.prisma, {
    ...{ shopId: shop.id, name, status, priority: priority-- },
    ...{ draft: published, ...(status === "draft" ? {} : { published }) },
  });
  await inTransaction(database.prisma, (tx) => storeSnapshot(tx, shop.id, testNow));
  return id;
}

const happen = (kind: string, touchpointId: string, at: Date) =>
  make.event(database.prisma, { shopId: shop.id, profileId: kim.id, kind, at, data: { touchpointId, url: "https://shop.example/cart" } });

async function why(given: Partial<WhyQuestion> = {}, now = testNow) {
  const locales = ["en", "ko"];
  const asked = { id: shop.id, timezone: shop.timezone, primaryLocale: shop.primaryLocale, locales };
  const answer = await explainDecision(database.prisma, asked, whyQuestionSchema.parse({ ...given }), now);
  return { ...answer, said: Object.fromEntries(answer.rows.map(({ name, reason }) => [name, reason.kind])) };
}

describe("why a touchpoint is shown or not", () => {
  it("says for each one what the same decision says, and of those that nobody asks why", async () => {
    await live("Everywhere");
    await live("Second");
    await live("Cart only", ({ targeting }) => {
      targeting.pageTypes = ["cart"];
    });
    await live("Stopped", undefined, "paused");
    await live("Begun", undefined, "draft");
    const { said, rows } = await why({ address: "/ko/products/mug" });
    expect(said).toEqual({ Everywhere: "shown", Second: "after-another", "Cart only": "other-page", Stopped: "paused", Begun: "draft" });
    expect(rows.find(({ name }) => name === "Second")?.subject).toBe("Everywhere");
    expect(rows.map(({ name }) => name)).toEqual(["Everywhere", "Second", "Cart only", "Stopped", "Begun"]);
  });

  it("knows a page by its address, and a customer's country", async () => {
    const product = await make.product(database.prisma, { shopId: shop.id, handle: "mug", title: "Mug" });
    await live("For this mug", ({ targeting }) => {
      targeting.productIds = [product.externalId];
      targeting.locales = ["ko"];
      targeting.countries = ["KR"];
    });
    expect((await why({ address: "/ko/products/mug", profile: kim.id })).said).toEqual({ "For this mug": "shown" });
    expect((await why({ address: "/products/mug", profile: kim.id })).said).toEqual({ "For this mug": "other-language" });
    expect((await why({ address: "/ko/products/mug" })).said).toEqual({ "For this mug": "other-country" });
  });

  it("remembers what was shown up to the moment, and nothing after it", async () => {
    const id = await live("Once", ({ manners }) => {
      manners.showsEver = 1;
    });
    await happen("touchpoint_shown", id, minutes(10));
    const at = (moment: Date) => why({ profile: kim.id, at: moment.toISOString() }, minutes(60));
    expect(await at(minutes(10))).toMatchObject({ said: { Once: "shown" }, isPast: true });
    expect((await at(minutes(11))).said).toEqual({ Once: "cap-ever" });
  });

  it("tells an emptied browser from a shopper who is known on every device", async () => {
    const id = await live("Once", ({ manners }) => {
      manners.showsEver = 1;
    });
    await happen("touchpoint_shown", id, minutes(-60));
    const fresh = { profile: kim.id, browser: "first" } as const;
    expect((await why({ ...fresh, loggedIn: "yes" })).said).toEqual({ Once: "cap-ever" });
    expect((await why({ ...fresh, loggedIn: "no" })).said).toEqual({ Once: "shown" });
  });

  it("waits for what happens on the page, or takes it as done", async () => {
    await live("On leaving", ({ triggers }) => {
      triggers.list = [
        { kind: "exit-intent", touch: [] },
        { kind: "seconds-on-page", seconds: 20 },
      ];
      triggers.match = "all";
    });
    expect((await why({ waited: "no" })).said).toEqual({ "On leaving": "waiting-for-trigger" });
    expect((await why({ waited: "yes" })).said).toEqual({ "On leaving": "shown" });
  });

  it("names the series that has not led to a touchpoint, and knows from when it does", async () => {
    const first = await live("First");
    const second = await live("Second");
    const way = { touchpointId: first, outcome: "closed", questionId: null, answer: null, afterSeconds: 86_400 };
    const series = {
      steps: [
        { touchpointId: first, after: [] },
        { touchpointId: second, after: [way] },
      ],
      goal: { ordered: true },
    };
    await database.prisma.series.create({
      data: {
        ...{ shopId: shop.id, id: randomUUID(), name: "Funnel", status: "live", draft: series, published: series },
        ...{ createdAt: testNow, updatedAt: testNow },
      },
    });
    await inTransaction(database.prisma, (tx) => storeSnapshot(tx, shop.id, testNow));
    const rowOfSecond = async () => (await why({ profile: kim.id }, minutes(30))).rows.find(({ name }) => name === "Second");
    expect(await rowOfSecond()).toMatchObject({ reason: { kind: "series-not-reached" }, subject: "Funnel", until: null });
    await happen("touchpoint_shown", first, minutes(1));
    await happen("touchpoint_closed", first, minutes(2));
    expect(await rowOfSecond()).toMatchObject({ subject: "Funnel", until: minutes(2 + 24 * 60).toISOString() });
  });

  it("asks the shopper's segments and stage", async () => {
    await live("For buyers", ({ targeting }) => {
      targeting.segments = ["buyers"];
    });
    expect((await why({ profile: kim.id })).said).toEqual({ "For buyers": "other-segment" });
    await database.prisma.profile.updateMany({
      where: { shopId: shop.id, id: kim.id },
      data: { ordersCount: 1, lastOrderAt: minutes(-60) },
    });
    const { said, who } = await why({ profile: kim.id });
    expect(said).toEqual({ "For buyers": "shown" });
    expect(who).toMatchObject({ name: "Mina", stage: "service", segments: ["buyers"] });
  });

  it("says nothing of a shopper of another shop, and takes nonsense as not asked", async () => {
    const other = await make.shop(database.prisma);
    const stranger = await make.profile(database.prisma, { shopId: other.id });
    expect((await why({ profile: stranger.id })).who).toBeNull();
    expect((await why({ profile: randomUUID() })).who).toBeNull();
    const nonsense = whyQuestionSchema.parse({ profile: "x", device: "fridge", at: "soon", cartCents: "-1", cartProductIds: ["<b>"] });
    expect(nonsense).toMatchObject({ profile: null, device: "desktop", at: null, cartCents: 0, cartProductIds: [] });
  });
});
