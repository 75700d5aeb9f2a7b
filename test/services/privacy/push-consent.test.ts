import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { shopifyPlatform } from "~/adapters/shopify-admin/shopify-platform";
import type { VendorOutcome } from "~/domain/shared/outcome";
import type { EmailConsentChange, Platform } from "~/domain/shared/platform";
import { pushConsent } from "~/services/privacy/push-consent";
import { createTestDatabase, type TestDatabase } from "../../support/database";
import { make, testNow } from "../../support/factories";

let database: TestDatabase;
let shopId: number;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  shopId = (await make.shop(database.prisma)).id;
});

const now = new Date(testNow.getTime() + 60_000);

/** A platform that answers as told, and remembers what it was told. */
function platformThat(...answers: VendorOutcome<{ customerId: string }>[]) {
  const told: EmailConsentChange[] = [];
  const silent = shopifyPlatform({ graphql: async () => new Response(null, { status: 500 }) });
  const platform: Platform = {
    ...silent,
    setEmailConsent: async (change) => {
      told.push(change);
      return answers[told.length - 1] ?? { ok: false, reason: "never", message: "not asked for" };
    },
  };
  return { told, deps: { db: database.prisma, platformFor: async () => platform } };
}

const subscriber = (given: object = {}) =>
  make.profile(database.prisma, { shopId, email: "kim@example.com", emailConsent: "subscribed", emailConsentAt: testNow, ...given });
const jobs = async () =>
  (await database.pool.query("select run_at from graphile_worker.jobs where key like $1", [`consent:${shopId}:%`])).rows;

describe("pushConsent", () => {
  it("tells what holds now, and keeps whose customer it is", async () => {
    const { id } = await subscriber();
    await make.identity(database.prisma, { shopId, profileId: id, kind: "email", value: "kim@example.com" });
    const { told, deps } = platformThat({ ok: true, value: { customerId: "71" } });
    await pushConsent(deps, { shopId, profileId: id }, now);
    expect(told).toMatchObject([{ email: "kim@example.com", state: "subscribed", at: testNow, customerId: null }]);
    expect(await database.prisma.profile.findFirst({ where: { shopId } })).toMatchObject({ id, externalId: "71" });
  });

  it("asks by the address when the customer we know is gone", async () => {
    const { id } = await subscriber({ externalId: "70" });
    await make.identity(database.prisma, { shopId, profileId: id, kind: "email", value: "kim@example.com" });
    const gone = { ok: false, reason: "never", message: "Customer does not exist" } as const;
    const { told, deps } = platformThat(gone, { ok: true, value: { customerId: "72" } });
    await pushConsent(deps, { shopId, profileId: id }, now);
    expect(told.map(({ customerId }) => customerId)).toEqual(["70", null]);
  });

  it("comes again while the platform is away, and says so", async () => {
    const { id } = await subscriber();
    const { deps } = platformThat({ ok: false, reason: "try-later", message: "Shopify answered 503", retryAfterSeconds: 90 });
    await pushConsent(deps, { shopId, profileId: id }, now);
    expect(await jobs()).toEqual([{ run_at: new Date(now.getTime() + 90_000) }]);
    expect(await database.prisma.trouble.findFirst({ where: { shopId } })).toMatchObject({ area: "platform" });
  });

  it("makes nobody a customer to unsubscribe them, and tells nothing where nothing was said", async () => {
    const { id } = await subscriber({ emailConsent: "unsubscribed" });
    const { deps } = platformThat({ ok: false, reason: "never", message: "Shopify has no customer of this address" });
    await pushConsent(deps, { shopId, profileId: id }, now);
    const silent = platformThat();
    const { id: quiet } = await make.profile(database.prisma, { shopId });
    await pushConsent(silent.deps, { shopId, profileId: quiet }, now);
    expect(silent.told).toEqual([]);
    expect(await jobs()).toEqual([]);
    expect(await database.prisma.trouble.count({ where: { shopId } })).toBe(0);
  });

  it("tells nothing of a shop that has removed the app", async () => {
    const { id } = await subscriber();
    await database.prisma.shop.update({ where: { id: shopId }, data: { uninstalledAt: now } });
    const { told, deps } = platformThat();
    await pushConsent(deps, { shopId, profileId: id }, now);
    expect(told).toEqual([]);
  });
});
