import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { translateWebhook } from "~/adapters/shopify-admin/translate-webhook";
import type { Shop } from "~/generated/prisma/client";
import { acceptDeliveries } from "~/services/events/accept-deliveries";
import { hasBoughtSince } from "~/services/events/has-bought-since";
import { processDelivery } from "~/services/events/process-delivery";
import { inTransaction } from "~/services/in-transaction";
import { identifyProfile } from "~/services/profiles/identify-profile";
import { createTestDatabase, type TestDatabase } from "../../support/database";
import { make } from "../../support/factories";
import { fulfilmentPayload, orderPayload, storyTime } from "./shopify-payloads";

let database: TestDatabase;
let shop: Shop;
let profileId: string;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  shop = await make.shop(database.prisma, { installedAt: new Date("2026-11-01T00:00:00Z") });
  profileId = await inTransaction(database.prisma, (tx) => identifyProfile(tx, shop.id, { email: "shopper3@example.com" }, {}, now));
});

const now = new Date("2026-11-19T10:00:00.000Z");
let events = 0;

async function tell(topic: string, payload: object, { isWorkedOn = true } = {}): Promise<void> {
  const eventId = `e${++events}`;
  const delivery = { topic, eventId, webhookId: eventId, triggeredAt: now, shopDomain: shop.domain, body: JSON.stringify(payload) };
  await acceptDeliveries(database.pool, [delivery], now);
  if (isWorkedOn) await processDelivery({ db: database.prisma, translateWebhook }, { shopId: shop.id, topic, eventId }, now);
}

async function clickedMessage(clickedAt: Date, kind = "cart-recovery") {
  const flow =
    (await database.prisma.flow.findFirst({ where: { shopId: shop.id, kind } })) ??
    (await make.flow(database.prisma, { shopId: shop.id, kind }));
  return make.message(database.prisma, { shopId: shop.id, profileId, flowId: flow.id, status: "sent", sentAt: clickedAt, clickedAt });
}

const placed = new Date(storyTime(30));
const daysBefore = (days: number) => new Date(placed.getTime() - days * 86_400_000);
const recovered = () =>
  database.prisma.dailyFigure.findMany({ where: { shopId: shop.id, measure: "recovered" }, orderBy: { subject: "asc" } });
const order = (id = "5100000000003") =>
  database.prisma.order.findUnique({ where: { shopId_externalId: { shopId: shop.id, externalId: id } } });

describe("orders that count for a message", () => {
  it("count once, for the last one clicked, whatever is told how often", async () => {
    await clickedMessage(daysBefore(3));
    const last = await clickedMessage(daysBefore(1));
    for (const minutes of [30, 31, 30]) await tell("orders/create", orderPayload(3, minutes));
    await tell("orders/updated", orderPayload(3, 40));
    expect((await order())?.recoveredByMessageId).toBe(last.id);
    expect((await recovered()).map(({ subject, count, amount }) => [subject, count, amount])).toEqual([
      ["all", 1, 9800n],
      [`flow:${last.flowId}`, 1, 9800n],
    ]);
  });

  it("count for a click in the second of the purchase, whose time has no fractions", async () => {
    const message = await clickedMessage(new Date(placed.getTime() + 900));
    await tell("orders/create", orderPayload(3, 30));
    expect((await order())?.recoveredByMessageId).toBe(message.id);
  });

  it("do not count for a click long ago, after the order, or of another flow", async () => {
    await clickedMessage(daysBefore(5.1));
    await clickedMessage(new Date(placed.getTime() + 60_000));
    await clickedMessage(daysBefore(1), "welcome");
    await tell("orders/create", orderPayload(3, 30));
    expect(await recovered()).toEqual([]);
  });

  it("are taken out again when they are cancelled, once", async () => {
    await clickedMessage(daysBefore(1));
    await tell("orders/create", orderPayload(3, 30));
    const cancelled = orderPayload(3, 50, { cancelled_at: storyTime(50) });
    await tell("orders/cancelled", cancelled);
    await tell("orders/updated", cancelled);
    expect((await recovered()).map(({ count, amount }) => [count, amount])).toEqual([
      [0, 0n],
      [0, 0n],
    ]);
  });

  it("never count when the cancellation comes first", async () => {
    await clickedMessage(daysBefore(1));
    await tell("orders/cancelled", orderPayload(3, 50, { cancelled_at: storyTime(50) }));
    await tell("orders/create", orderPayload(3, 30));
    expect(await recovered()).toEqual([]);
    expect((await order())?.cancelledAt).not.toBeNull();
  });

  it("use our codes up, however they are written", async () => {
    const offer = await make.offer(database.prisma, { shopId: shop.id });
    const code = {
      code: "TEN-ABC",
      offerId: offer.id,
      day: "2026-11-17",
      profileId,
      sourceKey: "s",
      status: "issued",
      expiresAt: now,
      reservedAt: now,
    };
    await database.prisma.offerCode.create({ data: { shopId: shop.id, ...code } });
    await tell("orders/create", orderPayload(3, 30, { discount_codes: [{ code: "ten-abc" }] }));
    await tell("orders/updated", orderPayload(3, 35, { discount_codes: [{ code: "ten-abc" }] }));
    const [used] = await database.prisma.offerCode.findMany({ where: { shopId: shop.id } });
    expect(used).toMatchObject({ orderId: "5100000000003", usedAt: placed });
    expect(await database.prisma.event.count({ where: { shopId: shop.id, kind: "code_used" } })).toBe(1);
  });
});

describe("a fulfilment before its order", () => {
  it("waits for the order, and is left when none comes", async () => {
    await tell("fulfillments/update", fulfilmentPayload(3, 90, { shipment_status: "delivered" }));
    const [waiting] = await database.prisma.webhookDelivery.findMany({ where: { shopId: shop.id } });
    expect(waiting).toMatchObject({ status: "received", reason: "Waits for its order", attempts: 1 });
    await tell("orders/create", orderPayload(3, 30));
    const key = { shopId: shop.id, topic: "fulfillments/update", eventId: waiting?.eventId ?? "" };
    const again = () => processDelivery({ db: database.prisma, translateWebhook }, key, now);
    await again();
    expect((await order())?.deliveredAt).toEqual(new Date(storyTime(90)));

    await tell("fulfillments/create", fulfilmentPayload(99, 90));
    const lonely = await database.prisma.webhookDelivery.findFirstOrThrow({ where: { shopId: shop.id, topic: "fulfillments/create" } });
    for (let tries = 0; tries < 9; tries++) {
      await processDelivery(
        { db: database.prisma, translateWebhook },
        { shopId: shop.id, topic: lonely.topic, eventId: lonely.eventId },
        now,
      );
    }
    expect(await database.prisma.webhookDelivery.findFirst({ where: { shopId: shop.id, topic: "fulfillments/create" } })).toMatchObject({
      status: "ignored",
      reason: "Its order is not known",
    });
  });
});

describe("hasBoughtSince", () => {
  const bought = (who: Parameters<typeof hasBoughtSince>[2], since = daysBefore(1)) => hasBoughtSince(database.prisma, shop.id, who, since);

  it("finds an order by any trace of its buyer", async () => {
    await tell("orders/create", orderPayload(3, 30, { email: "a.b+shop@gmail.com", phone: "+4917612345678" }));
    const { profileId: buyer } = (await order()) ?? {};
    for (const who of [
      { profileId: buyer },
      { checkoutToken: "checkout3" },
      { cartToken: "cart3" },
      { customerId: "7100000000003" },
      { phone: "+49 176 12345678" },
      { email: "A.B+shop@gmail.com" },
      { email: "ab@googlemail.com" },
    ]) {
      expect(await bought(who), JSON.stringify(who)).toBe(true);
    }
  });

  it("finds none of somebody else, none from before, none that was cancelled, and none for nobody", async () => {
    await tell("orders/create", orderPayload(3, 30));
    expect(await bought({ email: "else@example.com", cartToken: "other" })).toBe(false);
    expect(await bought({ cartToken: "cart3" }, new Date(placed.getTime() + 1))).toBe(false);
    expect(await bought({})).toBe(false);
    await tell("orders/cancelled", orderPayload(3, 50, { cancelled_at: storyTime(50) }));
    expect(await bought({ cartToken: "cart3" })).toBe(false);
  });

  it("knows of an order that has arrived and waits to be worked on", async () => {
    await tell("orders/create", orderPayload(3, 30), { isWorkedOn: false });
    expect(await bought({ checkoutToken: "checkout3" })).toBe(true);
    expect(await bought({ email: "shopper3@example.com" })).toBe(true);
    expect(await bought({ checkoutToken: "checkout4" })).toBe(false);
  });
});
