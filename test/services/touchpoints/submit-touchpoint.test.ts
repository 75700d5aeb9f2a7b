import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { blankTouchpoint } from "~/domain/touchpoints/blank-touchpoint";
import type { Touchpoint } from "~/domain/touchpoints/touchpoint";
import type { Prisma } from "~/generated/prisma/client";
import { issueCodeJob } from "~/services/offers/issue-code-job";
import { checkCode } from "~/services/touchpoints/check-code";
import { createTestDatabase, type TestDatabase } from "../../support/database";
import { testNow } from "../../support/factories";
import { setTouchpointStage, type TouchpointStage } from "./stage";

let database: TestDatabase;
let stage: TouchpointStage;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  stage = await setTouchpointStage(database);
});

const minutesLater = (count: number) => new Date(testNow.getTime() + count * 60_000);
const counts = async () => {
  const where = { shopId: stage.shop.id };
  const { profile, consent, offerCode, event } = database.prisma;
  return {
    profiles: await profile.count({ where }),
    consents: await consent.count({ where }),
    codes: await offerCode.count({ where }),
    submitted: await event.count({ where: { ...where, kind: "touchpoint_submitted" } }),
  };
};
const codeOf = async (answer: ReturnType<TouchpointStage["submit"]>) => {
  const taken = await answer;
  if (!taken.ok || taken.code?.state !== "issued") throw new Error(JSON.stringify(taken));
  return taken.code.code;
};
async function change(part: Partial<Touchpoint>) {
  const where = { shopId_id: { shopId: stage.shop.id, id: stage.touchpointId } };
  const { published } = await database.prisma.touchpoint.findUniqueOrThrow({ where });
  await database.prisma.touchpoint.update({ where, data: { published: { ...(published as object), ...part } as Prisma.InputJsonObject } });
}

describe("a shopper leaves an address", () => {
  it("gets a code that the platform has, and is known and subscribed with the text they saw", async () => {
    const visitorId = randomUUID();
    const answer = await stage.submit({ email: " Mina@Example.com ", visitorId, locale: "ko" });
    expect(answer).toMatchObject({
      ok: true,
      code: { state: "issued", expiresAt: "2026-11-24T23:00:00.000Z", lastDay: "11월 24일" },
      byEmail: false,
    });
    expect(await counts()).toEqual({ profiles: 1, consents: 1, codes: 1, submitted: 1 });
    const profile = await database.prisma.profile.findFirstOrThrow({ where: { shopId: stage.shop.id } });
    expect(profile).toMatchObject({ email: "mina@example.com", emailConsent: "subscribed", locale: "ko" });
    const identities = await database.prisma.identity.findMany({ where: { shopId: stage.shop.id, profileId: profile.id } });
    expect(identities.map(({ kind, value }) => `${kind} ${value}`).sort()).toEqual(["email mina@example.com", `visitor ${visitorId}`]);
    const consent = await database.prisma.consent.findFirstOrThrow({ where: { shopId: stage.shop.id } });
    expect(consent).toMatchObject({ source: "popup", textVersion: "shop 1", locale: "ko", state: "subscribed" });
    expect(consent.text).toContain("이메일로 소식");
    const { rows } = await database.pool.query("select 1 from graphile_worker.jobs where key like $1", [`code:${stage.shop.id}:%`]);
    expect(rows).toEqual([]);
  });

  it("gets the same code again, and is counted once", async () => {
    const first = await codeOf(stage.submit());
    const second = await codeOf(stage.submit({ email: "MINA@example.com" }, { now: minutesLater(5) }));
    expect(second).toBe(first);
    expect(await counts()).toMatchObject({ profiles: 1, codes: 1, submitted: 1 });
  });

  it("gets one code from two clicks at once", async () => {
    const submissionId = randomUUID();
    const visitorId = randomUUID();
    const click = () => codeOf(stage.submit({ submissionId, visitorId }));
    const codes = await Promise.all([click(), click(), click()]);
    expect(new Set(codes).size).toBe(1);
    expect(await counts()).toEqual({ profiles: 1, consents: 1, codes: 1, submitted: 1 });
  });

  it("is not shown a code that was used or has expired", async () => {
    const code = await codeOf(stage.submit());
    await database.prisma.offerCode.update({ where: { shopId_code: { shopId: stage.shop.id, code } }, data: { usedAt: testNow } });
    expect(await stage.submit()).toMatchObject({ ok: true, code: { state: "used" } });
    await database.prisma.offerCode.update({ where: { shopId_code: { shopId: stage.shop.id, code } }, data: { usedAt: null } });
    expect(await stage.submit({}, { now: minutesLater(9 * 24 * 60) })).toMatchObject({ ok: true, code: { state: "expired" } });
  });

  it("who unsubscribed and ticks the box again is subscribed again", async () => {
    await stage.submit();
    const profile = await database.prisma.profile.findFirstOrThrow({ where: { shopId: stage.shop.id } });
    await database.prisma.profile.updateMany({
      where: { shopId: stage.shop.id },
      data: { emailConsent: "unsubscribed", emailConsentAt: minutesLater(1) },
    });
    await stage.submit({}, { now: minutesLater(2) });
    const after = await database.prisma.profile.findFirstOrThrow({ where: { shopId: stage.shop.id, id: profile.id } });
    expect(after.emailConsent).toBe("subscribed");
  });
});

describe("consent", () => {
  it("is asked for where the merchant requires it", async () => {
    expect(await stage.submit({ consent: false })).toEqual({ ok: false, reason: "consent" });
    expect(await counts()).toMatchObject({ profiles: 0, codes: 0 });
  });

  it("is not taken from a box that was left empty", async () => {
    await change({ consent: { mode: "optional", text: { en: "Our own words." } } });
    expect(await stage.submit({ consent: false })).toMatchObject({ ok: true, code: { state: "issued" }, byEmail: false });
    expect(await counts()).toEqual({ profiles: 1, consents: 0, codes: 1, submitted: 1 });
    await stage.submit({ email: "other@example.com" });
    const consent = await database.prisma.consent.findFirstOrThrow({ where: { shopId: stage.shop.id } });
    expect(consent).toMatchObject({ text: "Our own words.", textVersion: `touchpoint ${stage.touchpointId} version 1` });
  });

  it("is never recorded where no box was shown", async () => {
    await change({ consent: { mode: "none", text: null } });
    expect(await stage.submit({ consent: true })).toMatchObject({ ok: true });
    expect((await counts()).consents).toBe(0);
  });
});

describe("bad input changes nothing", () => {
  it.each([
    ["mina", "email"],
    ["<script>alert(1)</script>@example.com", "email"],
    ["{{ shop.name }}@example.com", "email"],
    ["x".repeat(10_000), "email-too-long"],
    ["😀@example.com", "email"],
    ["‮moc.elpmaxe@anim", "email"],
  ])("address %.40j", async (email, reason) => {
    expect(await stage.submit({ email })).toEqual({ ok: false, reason });
    expect(await counts()).toEqual({ profiles: 0, consents: 0, codes: 0, submitted: 0 });
  });

  it("a filled trap looks like success and creates nothing", async () => {
    const answer = await stage.submit({ trap: "buy now" });
    expect(answer).toMatchObject({ ok: true, code: { state: "pending" } });
    expect(await counts()).toEqual({ profiles: 0, consents: 0, codes: 0, submitted: 0 });
    const ticket = answer.ok && answer.code?.state === "pending" ? answer.code.ticket : "";
    expect(await checkCode(stage.deps, { shopDomain: stage.shop.domain, ip: null, ticket }, testNow)).toMatchObject({ state: "pending" });
  });

  it.each([
    ["of another shop", async () => (await setTouchpointStage(database)).touchpointId],
    ["that does not exist", async () => randomUUID()],
  ])("a touchpoint %s", async (_, other) => {
    expect(await stage.submit({ touchpointId: await other() })).toEqual({ ok: false, reason: "ended" });
  });

  it.each<[string, Partial<Touchpoint>]>([
    ["has ended", { schedule: { ...blankTouchpoint.schedule, endsAt: "2026-11-17T08:00:00Z" } }],
    ["has no form", { content: { ask: [], done: [] } }],
  ])("a touchpoint that %s", async (_, part) => {
    await change(part);
    expect(await stage.submit()).toEqual({ ok: false, reason: "ended" });
  });

  it.each(["paused", "draft", "archived"])("a touchpoint that is %s", async (status) => {
    await database.prisma.touchpoint.updateMany({ where: { shopId: stage.shop.id }, data: { status } });
    expect(await stage.submit()).toEqual({ ok: false, reason: "ended" });
  });

  it("a shop that is unknown or has uninstalled", async () => {
    expect(await stage.submit({}, { shopDomain: "nobody.myshopify.com" })).toEqual({ ok: false, reason: "ended" });
    await database.prisma.shop.update({ where: { id: stage.shop.id }, data: { uninstalledAt: testNow } });
    expect(await stage.submit()).toEqual({ ok: false, reason: "ended" });
  });

  it("a machine that posts on and on is held up, by its visitor id or its address, and others are not", async () => {
    const visitorId = randomUUID();
    const byVisitor = [];
    for (let index = 0; index < 12; index++) byVisitor.push(await stage.submit({ visitorId, email: `a${index}@example.com` }));
    expect(byVisitor.filter((answer) => !answer.ok && answer.reason === "too-many")).toHaveLength(2);
    const byIp = await Promise.all(Array.from({ length: 45 }, () => stage.submit({ email: "broken" }, { ip: "203.0.113.9" })));
    expect(byIp.filter((answer) => !answer.ok && answer.reason === "too-many")).toHaveLength(5);
    expect(await stage.submit({}, { ip: "203.0.113.10" })).toMatchObject({ ok: true });
    expect(await stage.submit({ visitorId }, { now: minutesLater(11) })).toMatchObject({ ok: true });
    const windows = await database.prisma.rateWindow.findMany({ where: { shopId: stage.shop.id } });
    expect(JSON.stringify(windows)).not.toContain("203.0.113");
  });
});

describe("the platform cannot be asked", () => {
  const down = { ok: false as const, reason: "try-later" as const, message: "down" };

  it("the code is on its way, and the ticket finds it when the job has made it", async () => {
    stage.platform.refusal = down;
    const answer = await stage.submit();
    if (!answer.ok || answer.code?.state !== "pending") throw new Error(JSON.stringify(answer));
    const look = { ip: null, shopDomain: stage.shop.domain, ticket: answer.code.ticket };
    expect(await checkCode(stage.deps, look, testNow)).toMatchObject({ state: "pending" });
    const { code } = await database.prisma.offerCode.findFirstOrThrow({ where: { shopId: stage.shop.id } });
    const { rows } = await database.pool.query("select run_at from graphile_worker.jobs where key = $1", [`code:${stage.shop.id}:${code}`]);
    expect(rows).toEqual([{ run_at: new Date(testNow.getTime() + 10_000) }]);
    stage.platform.refusal = null;
    await issueCodeJob(stage.deps, { shopId: stage.shop.id, code }, minutesLater(1));
    expect(await checkCode(stage.deps, look, minutesLater(1))).toMatchObject({ state: "issued", code, lastDay: "November 24" });
  });

  it("the shopper waits three seconds at most", async () => {
    stage.platform.before = () => new Promise((resolve) => setTimeout(resolve, 4000));
    const began = Date.now();
    expect(await stage.submit()).toMatchObject({ ok: true, code: { state: "pending" } });
    expect(Date.now() - began).toBeLessThan(3800);
    await new Promise((resolve) => setTimeout(resolve, 1500));
  });

  it("no session for the shop is no error to the shopper", async () => {
    stage.deps.platformFor = () => Promise.reject(new Error("no session"));
    expect(await stage.submit()).toMatchObject({ ok: true, code: { state: "pending" } });
  });

  it("a ticket of another shop, or a forged one, finds nothing", async () => {
    stage.platform.refusal = down;
    const answer = await stage.submit();
    const ticket = answer.ok && answer.code?.state === "pending" ? answer.code.ticket : "";
    const other = await setTouchpointStage(database);
    expect(await checkCode(stage.deps, { shopDomain: other.shop.domain, ip: null, ticket }, testNow)).toBeNull();
    expect(await checkCode(stage.deps, { shopDomain: stage.shop.domain, ip: null, ticket: `${ticket}x` }, testNow)).toBeNull();
    expect(
      await checkCode(
        stage.deps,
        { shopDomain: stage.shop.domain, ip: null, ticket: stage.deps.links.sign({ p: "unsubscribe" }) },
        testNow,
      ),
    ).toBeNull();
  });
});
