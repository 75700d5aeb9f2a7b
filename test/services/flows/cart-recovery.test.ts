import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../../support/database";
import { make } from "../../support/factories";
import { hours, minutes, type Stage, setStage } from "../messages/stage";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

async function abandon(stage: Stage, profileId: string): Promise<string> {
  const token = await stage.checkout(profileId);
  await stage.record("checkout_updated", { checkoutToken: token, totalCents: 9_800, currency: "EUR" }, { profileId });
  return token;
}

async function issueCodes(stage: Stage): Promise<void> {
  await database.prisma.offerCode.updateMany({ where: { shopId: stage.shop.id }, data: { status: "issued", issuedAt: stage.now() } });
}

describe("a checkout that was left", () => {
  test("is followed by a mail after an hour, and one with a code 24 hours later", async () => {
    const stage = await setStage(database);
    const profileId = await stage.subscriber({ firstName: "Ida" });
    const token = await abandon(stage, profileId);

    await stage.pass(minutes(59));
    expect(stage.post.mails).toHaveLength(0);
    await stage.pass(minutes(1));
    expect(stage.post.mails).toHaveLength(1);
    const [first] = stage.post.mails;
    expect(first?.subject).toBe("Your basket at Marl & Moss is still here");
    expect(first?.html).toContain("Moss bowl");
    expect(first?.html).toContain("https://cdn.example/moss-bowl.png");
    expect(first?.html).toContain("€98.00");
    expect(first?.text).toContain("Moss bowl, Oat · Quantity: 2, €98.00");

    await stage.pass(hours(23.9));
    expect(stage.post.mails).toHaveLength(1);
    await stage.pass(minutes(10));
    expect((await stage.messages()).at(1)).toMatchObject({ status: "queued", reason: "code-not-issued" });
    await issueCodes(stage);
    await stage.pass(minutes(5));
    expect(stage.post.mails).toHaveLength(2);
    const [{ code } = { code: "" }] = await database.prisma.offerCode.findMany({ where: { shopId: stage.shop.id } });
    expect(stage.post.mails[1]?.html).toContain(code);
    const second = (await stage.messages())[1];
    expect(second?.content).toMatchObject({
      about: { checkoutToken: token },
      shown: { links: { main: expect.stringContaining(`discount=${code}`) } },
    });
    expect(await stage.runs()).toMatchObject([{ state: "done", reason: "finished" }]);
  });

  test("counts the hour from the last activity, whatever order the news of it comes in", async () => {
    const stage = await setStage(database);
    const profileId = await stage.subscriber();
    const token = await abandon(stage, profileId);
    const began = stage.now();
    const data = { checkoutToken: token, totalCents: 9_800, currency: "EUR" };
    await stage.pass(minutes(40));
    await stage.record("checkout_updated", data, { profileId, at: new Date(began.getTime() + minutes(30)) });
    await stage.record("checkout_updated", data, { profileId, at: new Date(began.getTime() + minutes(10)) });
    await stage.record("checkout_started", data, { profileId, at: began });
    await stage.pass(minutes(49));
    expect(stage.post.mails).toHaveLength(0);
    await stage.pass(minutes(1));
    expect(stage.post.mails).toHaveLength(1);
  });

  test("is followed by nothing when the shopper has not subscribed, and says so", async () => {
    const stage = await setStage(database);
    await abandon(stage, await stage.subscriber({ emailConsent: "none" }));
    await stage.pass(hours(48));
    expect(stage.post.mails).toHaveLength(0);
    expect(await stage.messages()).toMatchObject([{ status: "dropped", reason: "no-consent" }]);
    expect(await stage.runs()).toMatchObject([{ state: "exited", reason: "message-no-consent" }]);
  });

  test("leaves out what sold out, and says nothing when nothing is left", async () => {
    const stage = await setStage(database);
    const { shop } = stage;
    const gone = await make.product(database.prisma, { shopId: shop.id, title: "Tea tin", available: false });
    const there = await make.product(database.prisma, { shopId: shop.id, title: "Oak board" });
    const line = (product: { externalId: string; title: string }) => ({
      productId: product.externalId,
      variantId: null,
      title: product.title,
      variantTitle: null,
      quantity: 1,
      priceCents: 1_000,
    });
    const ida = await stage.subscriber();
    const mina = await stage.subscriber();
    const half = await stage.checkout(ida, { lines: [line(gone), line(there)] });
    const none = await stage.checkout(mina, { lines: [line(gone)] });
    await stage.record("checkout_updated", { checkoutToken: half, totalCents: 1, currency: "EUR" }, { profileId: ida });
    await stage.record("checkout_updated", { checkoutToken: none, totalCents: 1, currency: "EUR" }, { profileId: mina });
    await stage.pass(hours(2));
    expect(stage.post.mails).toHaveLength(1);
    expect(stage.post.mails[0]?.html).toContain("Oak board");
    expect(stage.post.mails[0]?.html).not.toContain("Tea tin");
    const messages = await stage.messages();
    expect(messages.find((each) => each.profileId === mina)).toMatchObject({ status: "dropped", reason: "nothing-left" });
    expect(messages.find((each) => each.profileId === ida)?.content).toMatchObject({ shown: { notes: ["sold-out: Tea tin"] } });
  });

  test("ends with the purchase, by profile, by checkout, by cart or by another spelling of the address", async () => {
    const stage = await setStage(database);
    const byProfile = await stage.subscriber();
    const byCheckout = await stage.subscriber();
    const byCart = await stage.subscriber();
    const byAlias = await stage.subscriber({ email: "ida.m@gmail.com" });
    const tokens = new Map<string, string>();
    for (const id of [byProfile, byCheckout, byCart, byAlias]) tokens.set(id, await abandon(stage, id));
    await stage.pass(minutes(20));
    const order = { totalCents: 1, currency: "EUR" };
    await stage.record("order_placed", { orderId: "1", ...order }, { profileId: byProfile });
    await stage.record("order_placed", { orderId: "2", checkoutToken: tokens.get(byCheckout), ...order });
    const cart = await database.prisma.checkout.findFirstOrThrow({ where: { shopId: stage.shop.id, token: tokens.get(byCart) ?? "" } });
    await stage.record("order_placed", { orderId: "3", cartToken: cart.cartToken ?? "", ...order });
    await make.order(database.prisma, { shopId: stage.shop.id, email: "IdaM+shop@googlemail.com".toLowerCase(), placedAt: stage.now() });
    await stage.pass(hours(48));
    expect(stage.post.mails).toHaveLength(0);
    const reasons = (await stage.runs()).map((run) => run.reason).sort();
    expect(reasons).toEqual(["message-purchased", "purchased", "purchased", "purchased"]);
  });

  test("starts nothing when the order came first", async () => {
    const stage = await setStage(database);
    const profileId = await stage.subscriber();
    const token = await stage.checkout(profileId);
    await make.order(database.prisma, { shopId: stage.shop.id, checkoutToken: token, placedAt: stage.now() });
    await stage.record("order_placed", { orderId: "1", checkoutToken: token, totalCents: 1, currency: "EUR" }, { profileId });
    await stage.record("checkout_updated", { checkoutToken: token, totalCents: 9_800, currency: "EUR" }, { profileId });
    expect(await stage.runs()).toEqual([]);
  });

  test("an old purchase that is told of late ends nothing", async () => {
    const stage = await setStage(database);
    const profileId = await stage.subscriber();
    const before = new Date(stage.now().getTime() - hours(3));
    await abandon(stage, profileId);
    await stage.record("order_placed", { orderId: "1", totalCents: 1, currency: "EUR" }, { profileId, at: before });
    await stage.pass(hours(1));
    expect(stage.post.mails).toHaveLength(1);
  });

  test("of two checkouts of one shopper the newer is followed", async () => {
    const stage = await setStage(database);
    const profileId = await stage.subscriber();
    await abandon(stage, profileId);
    await stage.pass(minutes(5));
    await abandon(stage, profileId);
    await stage.pass(hours(3));
    expect(stage.post.mails).toHaveLength(1);
    expect((await stage.runs()).map((run) => run.reason).sort()).toEqual(["newer-checkout", "waiting"]);
  });

  test("unsubscribing or switching the flow off stops what waits, with the reason", async () => {
    const stage = await setStage(database);
    const leaver = await stage.subscriber();
    await abandon(stage, leaver);
    await stage.record("unsubscribed", { channel: "email", source: "one-click" }, { profileId: leaver });
    const other = await stage.subscriber();
    await abandon(stage, other);
    const { switchFlow } = await import("~/services/flows/switch-flow");
    await switchFlow(database.prisma, stage.shop.id, await stage.flowId("cart-recovery"), false, stage.now());
    await abandon(stage, await stage.subscriber());
    await stage.pass(hours(3));
    expect(stage.post.mails).toEqual([]);
    expect((await stage.runs()).map((run) => run.reason).sort()).toEqual(["flow-off", "unsubscribed"]);
  });

  test("follows a corrected address", async () => {
    const stage = await setStage(database);
    const wrong = await stage.subscriber({ email: "ida@exmaple.com" });
    const right = await stage.subscriber({ email: "ida@example.com" });
    const token = await abandon(stage, wrong);
    await stage.pass(minutes(1));
    await stage.record(
      "checkout_updated",
      { checkoutToken: token, totalCents: 1, currency: "EUR" },
      { profileId: right, sourceId: randomUUID() },
    );
    await stage.pass(hours(2));
    expect(stage.post.mails.map((mail) => mail.to.address)).toEqual(["ida@example.com"]);
  });
});
