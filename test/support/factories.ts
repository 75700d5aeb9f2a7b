import { randomUUID } from "node:crypto";
import type { Prisma, PrismaClient } from "~/generated/prisma/client";

/*
 * Rows for tests: each function fills in what the test does not care about and writes one row.
 * `at` in a default is `testNow`, so that tests need no clock of their own.
 */

type Given<Row> = Partial<Row>;
type Tenant = { shopId: number };

/** A Tuesday morning, in Berlin as in Seoul an hour at which a message may go out. */
export const testNow = new Date("2026-11-17T09:00:00.000Z");

let count = 0;
/** 13 digits, as Shopify's ids. */
const platformId = () => String(7_000_000_000_000 + ++count);

export const make = {
  shop: (prisma: PrismaClient, given: Given<Prisma.ShopUncheckedCreateInput> = {}) => {
    const handle = `shop-${++count}-${randomUUID().slice(0, 8)}`;
    const times = { installedAt: testNow, createdAt: testNow, updatedAt: testNow };
    const data = { domain: `${handle}.myshopify.com`, publicKey: randomUUID(), name: "Marl & Moss", timezone: "Europe/Berlin", ...times };
    return prisma.shop.create({ data: { ...data, ...given } });
  },

  profile: (prisma: PrismaClient, given: Tenant & Given<Prisma.ProfileUncheckedCreateInput>) => {
    const times = { firstSeenAt: testNow, lastSeenAt: testNow, createdAt: testNow, updatedAt: testNow };
    const data = { id: randomUUID(), email: `shopper-${++count}@example.com`, firstName: "Mina", locale: "en", ...times };
    return prisma.profile.create({ data: { ...data, ...given } });
  },

  identity: (prisma: PrismaClient, given: Tenant & { profileId: string } & Given<Prisma.IdentityUncheckedCreateInput>) => {
    const data = { kind: "email", value: `shopper-${++count}@example.com`, createdAt: testNow };
    return prisma.identity.create({ data: { ...data, ...given } });
  },

  consent: (prisma: PrismaClient, given: Tenant & { profileId: string } & Given<Prisma.ConsentUncheckedCreateInput>) => {
    const what = { purpose: "marketing", channel: "email", state: "subscribed", source: "popup", at: testNow };
    return prisma.consent.create({ data: { id: randomUUID(), sourceId: randomUUID(), ...what, ...given } });
  },

  event: (prisma: PrismaClient, given: Tenant & Given<Prisma.EventUncheckedCreateInput>) => {
    const data = { at: testNow, source: "pixel", sourceId: randomUUID(), kind: "page_viewed" };
    return prisma.event.create({ data: { ...data, ...given } });
  },

  product: (prisma: PrismaClient, given: Tenant & Given<Prisma.ProductUncheckedCreateInput>) => {
    const externalId = platformId();
    const variants = [
      { id: platformId(), title: "Default", sku: null, priceCents: 4_900, compareAtCents: null, available: true, inventory: 12 },
    ];
    const data = { externalId, handle: `product-${externalId}`, title: "Moss bowl", status: "active", available: true, variants };
    return prisma.product.create({ data: { ...data, changedAt: testNow, ...given } });
  },

  checkout: (prisma: PrismaClient, given: Tenant & Given<Prisma.CheckoutUncheckedCreateInput>) => {
    const data = {
      token: randomUUID(),
      cartToken: randomUUID(),
      currency: "EUR",
      totalCents: 9_800n,
      startedAt: testNow,
      changedAt: testNow,
    };
    return prisma.checkout.create({ data: { ...data, ...given } });
  },

  order: (prisma: PrismaClient, given: Tenant & Given<Prisma.OrderUncheckedCreateInput>) => {
    const externalId = platformId();
    const data = { externalId, name: `#${1_000 + ++count}`, currency: "EUR", totalCents: 9_800n, placedAt: testNow, changedAt: testNow };
    return prisma.order.create({ data: { ...data, ...given } });
  },

  flow: (prisma: PrismaClient, given: Tenant & Given<Prisma.FlowUncheckedCreateInput>) => {
    const data = { id: randomUUID(), kind: "cart-recovery", name: "Abandoned cart", status: "on", liveVersion: 1 };
    return prisma.flow.create({ data: { ...data, createdAt: testNow, updatedAt: testNow, ...given } });
  },

  flowRun: (prisma: PrismaClient, given: Tenant & { flowId: string; profileId: string } & Given<Prisma.FlowRunUncheckedCreateInput>) => {
    const data = { id: randomUUID(), version: 1, entryKey: randomUUID(), state: "active", reason: "entered" };
    return prisma.flowRun.create({ data: { ...data, startedAt: testNow, updatedAt: testNow, ...given } });
  },

  message: (prisma: PrismaClient, given: Tenant & { profileId: string } & Given<Prisma.MessageUncheckedCreateInput>) => {
    const what = { channel: "email", purpose: "marketing", status: "queued", sendAfter: testNow, createdAt: testNow };
    return prisma.message.create({ data: { id: randomUUID(), causeId: randomUUID(), ...what, ...given } });
  },

  touchpoint: (prisma: PrismaClient, given: Tenant & { draft: Prisma.InputJsonValue } & Given<Prisma.TouchpointUncheckedCreateInput>) => {
    const data = { id: randomUUID(), name: "Welcome popup", status: "live", createdAt: testNow, updatedAt: testNow };
    return prisma.touchpoint.create({ data: { ...data, ...given } });
  },

  offer: (prisma: PrismaClient, given: Tenant & Given<Prisma.OfferUncheckedCreateInput>) => {
    const what = { name: "Welcome 10 %", kind: "percentage", value: 10, validDays: 7, codePrefix: "HELLO", status: "active" };
    return prisma.offer.create({ data: { id: randomUUID(), ...what, createdAt: testNow, updatedAt: testNow, ...given } });
  },
};
