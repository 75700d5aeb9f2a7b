import { afterAll, beforeAll, expect, it } from "vitest";
import { linkSigner } from "~/adapters/signing/link-signer";
import { blankTouchpoint } from "~/domain/touchpoints/blank-touchpoint";
import { whyQuestionSchema } from "~/domain/touchpoints/why/why-question.schema";
import type { Profile, Shop } from "~/generated/prisma/client";
import { inTransaction } from "~/services/in-transaction";
import { describePreview } from "~/services/touchpoints/preview/describe-preview";
import { previewLink } from "~/services/touchpoints/preview/preview-link";
import { storeSnapshot } from "~/services/touchpoints/store-snapshot";
import { createTestDatabase, type TestDatabase } from "../../support/database";
import { make, testNow } from "../../support/factories";

const links = linkSigner("a secret of this test's own");
let database: TestDatabase;
let shop: Shop;
let kim: Profile;
let live: string;
beforeAll(async () => {
  database = await createTestDatabase();
  shop = await make.shop(database.prisma, { primaryLocale: "en", locales: ["en", "ko"] });
  kim = await make.profile(database.prisma, { shopId: shop.id, externalId: "71", country: "KR", tags: ["vip"] });
  const document = JSON.parse(JSON.stringify(blankTouchpoint));
  live = (await make.touchpoint(database.prisma, { shopId: shop.id, draft: document, published: document })).id;
  await make.event(database.prisma, {
    ...{ shopId: shop.id, profileId: kim.id, kind: "touchpoint_shown", data: { touchpointId: live } },
    at: new Date(testNow.getTime() - 60_000),
  });
  await inTransaction(database.prisma, (tx) => storeSnapshot(tx, shop.id, testNow));
});
afterAll(() => database.drop());

function linkFor(given: object, touchpointId: string | null = null, of: Shop = shop): URL {
  const question = whyQuestionSchema.parse(given);
  return new URL(previewLink(links, { ...of, storefrontUrl: "https://shop.example" }, { question, touchpointId, language: "ko" }, testNow));
}
const tokenOf = (url: URL): string => url.hash.replace("#attendant-preview=", "");
const describeAt = (token: string, minutes = 0, shopDomain = shop.domain) =>
  describePreview(
    { db: database.prisma, links },
    { shopDomain, ip: null, token, locale: "en", address: "/" },
    new Date(testNow.getTime() + minutes * 60_000),
  );

it("leads to the page in its language, with what it stands for behind the hash", () => {
  expect(linkFor({ address: "/products/mug?variant=1", locale: "ko" }).href).toMatch(
    /^https:\/\/shop\.example\/ko\/products\/mug\?variant=1#attendant-preview=[\w.-]+$/,
  );
  expect(linkFor({ address: "https://elsewhere.example/cart" }).href).toMatch(/^https:\/\/shop\.example\/cart#/);
});

it("opens the page as the shopper who was asked about", async () => {
  const state = await describeAt(tokenOf(linkFor({ profile: kim.id })));
  if (!state.ok) throw new Error(state.reason);
  expect(state.page).toMatchObject({ country: "KR", customer: { tags: ["vip"] }, known: { id: kim.id } });
  expect(state.visitor.touchpoints[live]).toMatchObject({ shows: 1 });
  expect(state.words).toEqual({ label: "미리 보기: Mina", exit: "끝내기" });
  expect(state.snapshot).toBeNull();
});

it("puts a draft where it would stand, and it is stored nowhere", async () => {
  const draft = JSON.parse(JSON.stringify({ ...blankTouchpoint, look: { ...blankTouchpoint.look, accent: "#123456" } }));
  const { id } = await make.touchpoint(database.prisma, { shopId: shop.id, status: "draft", draft });
  const before = await database.prisma.snapshot.findFirstOrThrow({ where: { shopId: shop.id } });
  const state = await describeAt(tokenOf(linkFor({ browser: "first" }, id)));
  if (!state.ok) throw new Error(state.reason);
  expect(state.snapshot?.list.map((one) => one.id)).toEqual([id, live]);
  expect(state.snapshot?.text.touchpoints[id]).toBeDefined();
  expect(await database.prisma.snapshot.findFirstOrThrow({ where: { shopId: shop.id } })).toEqual(before);
});

it("is over after half an hour, and for whoever made the link up", async () => {
  const token = tokenOf(linkFor({ profile: kim.id }));
  expect(await describeAt(token, 29)).toMatchObject({ ok: true });
  expect(await describeAt(token, 30)).toEqual({ ok: false, reason: "over" });
  expect(await describeAt(`x${token}`)).toEqual({ ok: false, reason: "over" });
  expect(await describeAt(links.sign({ p: "code", s: shop.id, until: Date.now() * 2 }))).toEqual({ ok: false, reason: "over" });
  const other = await make.shop(database.prisma);
  expect(await describeAt(token, 0, other.domain)).toEqual({ ok: false, reason: "over" });
});
