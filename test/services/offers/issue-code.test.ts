import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Shop } from "~/generated/prisma/client";
import { inTransaction } from "~/services/in-transaction";
import { ensureDefaultOffer } from "~/services/offers/ensure-default-offer";
import { issueCode } from "~/services/offers/issue-code";
import { issueCodeJob } from "~/services/offers/issue-code-job";
import { reserveCode } from "~/services/offers/reserve-code";
import { createTestDatabase, type TestDatabase } from "../../support/database";
import { make, testNow } from "../../support/factories";
import { type FakePlatform, fakePlatform } from "./fake-platform";

let database: TestDatabase;
let shop: Shop;
let offerId: string;
let platform: FakePlatform;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  shop = await make.shop(database.prisma);
  offerId = await ensureDefaultOffer(database.prisma, shop.id, testNow);
  platform = fakePlatform();
});

async function reserve(sourceKey: string = randomUUID(), now = testNow) {
  const { id: profileId } = await make.profile(database.prisma, { shopId: shop.id });
  return inTransaction(database.prisma, (tx) => reserveCode(tx, { shopId: shop.id, offerId, profileId, sourceKey }, now));
}
const issue = (code: string, now = testNow) => issueCode(database.prisma, platform, shop.id, code, now);
const job = (code: string, now = testNow) =>
  issueCodeJob({ db: database.prisma, platformFor: async () => platform }, { shopId: shop.id, code }, now);
const rowOf = (code: string) => database.prisma.offerCode.findUniqueOrThrow({ where: { shopId_code: { shopId: shop.id, code } } });
const queued = async (code: string) => {
  const { rows } = await database.pool.query<{ run_at: Date }>("select run_at from graphile_worker.jobs where key = $1", [
    `code:${shop.id}:${code}`,
  ]);
  return rows.map(({ run_at }) => run_at);
};

describe("reserveCode", () => {
  it("gives a code that holds to the end of the seventh day in the shop's zone, and queues its issue", async () => {
    const reserved = await reserve();
    expect(reserved).toMatchObject({ status: "reserved", usedAt: null });
    expect(reserved.expiresAt.toISOString()).toBe("2026-11-24T23:00:00.000Z");
    expect(await queued(reserved.code)).toEqual([testNow]);
  });

  it("gives the same code again, also when two ask at once", async () => {
    const codes = await Promise.all([reserve("touchpoint:a:b"), reserve("touchpoint:a:b"), reserve("touchpoint:a:b")]);
    expect(new Set(codes.map(({ code }) => code)).size).toBe(1);
    expect(await database.prisma.offerCode.count({ where: { shopId: shop.id } })).toBe(1);
  });

  it("gives none of an offer that was stopped", async () => {
    await database.prisma.offer.updateMany({ where: { shopId: shop.id }, data: { status: "stopped" } });
    expect((await reserve()).status).toBe("failed");
  });
});

describe("issueCode", () => {
  it("makes one discount a day and adds the other codes to it", async () => {
    const first = await reserve();
    const second = await reserve();
    const tomorrow = new Date(testNow.getTime() + 86_400_000);
    const third = await reserve(randomUUID(), tomorrow);
    expect(await issue(first.code)).toMatchObject({ ok: true });
    expect(await issue(second.code)).toMatchObject({ ok: true });
    expect(await issue(third.code, tomorrow)).toMatchObject({ ok: true });
    expect(platform.discounts.map(({ codes }) => codes)).toEqual([[first.code, second.code], [third.code]]);
    expect(platform.discounts[0]?.given).toMatchObject({
      kind: "percentage",
      value: 10,
      startsAt: new Date("2026-11-16T23:00:00.000Z"),
      endsAt: new Date("2026-11-24T23:00:00.000Z"),
    });
    expect((await rowOf(second.code)).issuedAt).toEqual(testNow);
  });

  it("makes one discount when several are issued at once", async () => {
    const codes = await Promise.all(Array.from({ length: 6 }, () => reserve()));
    const outcomes = await Promise.all(codes.map(({ code }) => issue(code)));
    expect(outcomes.every(({ ok }) => ok)).toBe(true);
    expect(platform.discounts).toHaveLength(1);
    expect(new Set(platform.discounts[0]?.codes)).toEqual(new Set(codes.map(({ code }) => code)));
    const events = await database.prisma.event.findMany({ where: { shopId: shop.id, kind: "code_issued" } });
    expect(events).toHaveLength(6);
  });

  it("takes along what waits in the same batch", async () => {
    const [, second, third] = [await reserve(), await reserve(), await reserve()];
    await issue(second.code);
    expect((await rowOf(third.code)).status).toBe("issued");
    expect(platform.calls).toEqual(["createDiscount", "addCodes"]);
  });

  it("finds the discount again when the answer was lost", async () => {
    const { code } = await reserve();
    platform.before = async () => {
      platform.before = async () => {};
      platform.discounts.push({ id: "discount-1", given: {} as never, codes: [code] });
      throw new Error("the line went dead");
    };
    await expect(issue(code)).rejects.toThrow("dead");
    expect(await issue(code)).toMatchObject({ ok: true });
    expect(platform.discounts).toHaveLength(1);
  });

  it("asks the platform once, however often it is called", async () => {
    const { code } = await reserve();
    await issue(code);
    await issue(code);
    expect(platform.calls).toEqual(["createDiscount"]);
  });

  it("does not issue what expired while it waited, nor of a stopped offer", async () => {
    const late = await reserve();
    expect(await issue(late.code, new Date("2026-11-24T23:00:00.000Z"))).toMatchObject({ ok: false, reason: "void" });
    const stopped = await reserve();
    await database.prisma.offer.updateMany({ where: { shopId: shop.id }, data: { status: "stopped" } });
    expect(await issue(stopped.code)).toMatchObject({ ok: false, reason: "void" });
    expect((await rowOf(stopped.code)).reason).toBe("offer-stopped");
    expect(platform.calls).toEqual([]);
  });
});

describe("issueCodeJob", () => {
  it("comes again ever later while the platform is down, and finishes when it is back", async () => {
    const { code } = await reserve();
    platform.refusal = { ok: false, reason: "try-later", message: "down" };
    let now = testNow;
    const waits: number[] = [];
    for (let tries = 0; tries < 9; tries++) {
      await job(code, now);
      const [next] = await queued(code);
      waits.push(((next?.getTime() ?? 0) - now.getTime()) / 1000);
      now = next ?? now;
    }
    expect(waits).toEqual([15, 15, 30, 60, 120, 240, 480, 960, 1800]);
    expect((await rowOf(code)).status).toBe("reserved");
    expect(await database.prisma.trouble.count({ where: { shopId: shop.id, area: "platform" } })).toBe(1);
    platform.refusal = null;
    await job(code, now);
    expect((await rowOf(code)).status).toBe("issued");
    expect(await database.prisma.trouble.count({ where: { shopId: shop.id } })).toBe(0);
  });

  it("waits as long as the platform asks", async () => {
    const { code } = await reserve();
    platform.refusal = { ok: false, reason: "try-later", message: "throttled", retryAfterSeconds: 90 };
    await job(code);
    expect((await queued(code))[0]).toEqual(new Date(testNow.getTime() + 90_000));
  });

  it("ends a code that can never be, says why, and tries again when it is asked for anew", async () => {
    const { code } = await reserve("touchpoint:x:y");
    platform.refusal = { ok: false, reason: "never", message: "write_discounts is missing" };
    await job(code);
    expect(await rowOf(code)).toMatchObject({ status: "failed", reason: "write_discounts is missing" });
    platform.refusal = null;
    expect(await reserve("touchpoint:x:y")).toMatchObject({ code, status: "reserved" });
    await job(code);
    expect((await rowOf(code)).status).toBe("issued");
  });
});
