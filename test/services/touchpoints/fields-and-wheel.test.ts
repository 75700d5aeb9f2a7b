import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { CustomField } from "~/domain/profiles/custom-field";
import { inTransaction } from "~/services/in-transaction";
import { saveCustomField } from "~/services/profiles/custom-fields/save-custom-field";
import { saveFieldValues } from "~/services/profiles/custom-fields/save-field-values";
import { describeProfile } from "~/services/profiles/describe-profile";
import { createTestDatabase, type TestDatabase } from "../../support/database";
import { make, testNow } from "../../support/factories";
import { form, goLive } from "./live";
import { setTouchpointStage, type TouchpointStage } from "./stage";

let database: TestDatabase;
let stage: TouchpointStage;
let shopId: number;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  stage = await setTouchpointStage(database);
  shopId = stage.shop.id;
});

const save = (field: Partial<CustomField> & Pick<CustomField, "key" | "type">, isNew = true) =>
  saveCustomField(database.prisma, shopId, { field: { label: { en: field.key }, options: [], archived: false, ...field }, isNew }, testNow);
const profileOf = (visitorId: string) =>
  database.prisma.identity
    .findUniqueOrThrow({ where: { shopId_kind_value: { shopId, kind: "visitor", value: visitorId } } })
    .then(({ profileId }) => database.prisma.profile.findUniqueOrThrow({ where: { shopId_id: { shopId, id: profileId } } }));
const minutesLater = (minutes: number) => new Date(testNow.getTime() + minutes * 60_000);

describe("custom fields in a form", () => {
  const skin = {
    key: "skin",
    type: "one-of" as const,
    options: [
      { id: "dry", label: { en: "Dry" } },
      { id: "oily", label: { en: "Oily" } },
    ],
  };
  const asks = { ask: [{ ...form, email: false, fields: ["skin", "age", "gone"] }], done: [] };
  beforeEach(async () => {
    await save(skin);
    await save({ key: "age", type: "number" });
    await save({ key: "gone", type: "text", archived: true });
  });

  it("are kept by their types on an anonymous visitor's profile, and what was not asked is not", async () => {
    const touchpointId = await goLive(database.prisma, shopId, { content: asks });
    const visitorId = randomUUID();
    const fields = { skin: "dry", age: "41", gone: "x", city: "Bonn" };
    const answer = await stage.submit({ touchpointId, visitorId, email: null, fields });
    expect(answer).toEqual({ ok: true, code: null, byEmail: false });
    expect(await profileOf(visitorId)).toMatchObject({ email: null, customFields: { skin: "dry", age: 41 } });
  });

  it.each([
    [{ skin: "green" }, { reason: "field", field: "skin" }],
    [{ age: "old" }, { reason: "field", field: "age" }],
    [{ skin: ["dry", "oily"] }, { reason: "field", field: "skin" }],
    [{ skin: "", age: " " }, { reason: "empty" }],
    [{}, { reason: "empty" }],
  ])("%j is refused and changes nothing", async (fields, refusal) => {
    const touchpointId = await goLive(database.prisma, shopId, { content: asks });
    expect(await stage.submit({ touchpointId, email: null, fields })).toMatchObject({ ok: false, ...refusal });
    expect(await database.prisma.profile.count({ where: { shopId } })).toBe(0);
  });

  it("of a customer who is logged in go to that customer", async () => {
    const touchpointId = await goLive(database.prisma, shopId, { content: asks });
    const { id: profileId } = await make.profile(database.prisma, { shopId, externalId: "77", email: "kim@example.com" });
    await make.identity(database.prisma, { shopId, profileId, kind: "customer", value: "77" });
    await stage.submit({ touchpointId, email: null, fields: { skin: "oily" } }, { customerId: "77" });
    const known = await database.prisma.profile.findUniqueOrThrow({ where: { shopId_id: { shopId, id: profileId } } });
    expect(known).toMatchObject({ email: "kim@example.com", customFields: { skin: "oily" } });
  });

  it("given with the tick, the text that was seen is kept with the keys of what was answered", async () => {
    const content = { ask: [{ ...form, fields: ["skin"] }], done: [] };
    const text = { en: "Yes, write to me" };
    const touchpointId = await goLive(database.prisma, shopId, { content, consent: { mode: "required", text } });
    await stage.submit({ touchpointId, fields: { skin: "dry" } });
    const act = await database.prisma.consent.findFirstOrThrow({ where: { shopId } });
    expect(act).toMatchObject({ text: "Yes, write to me", purpose: "marketing", context: { touchpointId, fields: ["skin"] } });
    expect(act.textVersion).toBe(`touchpoint ${touchpointId} version 1`);
  });

  it("without an address the tick subscribes nobody, also when an address turns up later", async () => {
    const touchpointId = await goLive(database.prisma, shopId, { content: asks, consent: { mode: "required", text: null } });
    const visitorId = randomUUID();
    expect(await stage.submit({ touchpointId, visitorId, email: null, fields: { age: "5" }, consent: false })).toMatchObject({
      reason: "consent",
    });
    await stage.submit({ touchpointId, visitorId, email: null, fields: { age: "5" } });
    expect(await database.prisma.consent.findMany({ where: { shopId } })).toMatchObject([
      { purpose: "answers", state: "agreed", context: { fields: ["age"] } },
    ]);
    const asksAddress = await goLive(database.prisma, shopId, { content: { ask: [form], done: [] } });
    await stage.submit({ visitorId, email: "ada@example.com", touchpointId: asksAddress });
    expect(await profileOf(visitorId)).toMatchObject({ email: "ada@example.com", emailConsent: "none", customFields: { age: 5 } });
  });

  it("a late answer never overwrites a newer one, and two profiles keep the newest of both", async () => {
    const { id: profileId } = await make.profile(database.prisma, { shopId });
    const answered = (values: Record<string, string>, minutes: number) =>
      inTransaction(database.prisma, (tx) => saveFieldValues(tx, { shopId, profileId, values, at: minutesLater(minutes) }, testNow));
    await answered({ skin: "dry" }, 10);
    await answered({ skin: "oily", town: "Bonn" }, 5);
    const row = await database.prisma.profile.findUniqueOrThrow({ where: { shopId_id: { shopId, id: profileId } } });
    expect(row.customFields).toEqual({ skin: "dry", town: "Bonn" });
  });

  it("stand on the profile's page under their labels", async () => {
    const { id } = await make.profile(database.prisma, { shopId, customFields: { skin: "dry", age: 41, unknown: "x" } });
    const described = await describeProfile(database.prisma, shopId, id);
    expect(described).toMatchObject({
      profile: {
        fields: [
          { label: { en: "skin" }, value: [{ en: "Dry" }] },
          { label: { en: "age" }, value: 41 },
        ],
      },
    });
  });
});

describe("saving a custom field", () => {
  it.each([
    [{ key: "Bad key", type: "text" as const }, { key: "field-key" }],
    [{ key: "__proto__", type: "text" as const }, { key: "field-key" }],
    [{ key: "one", type: "one-of" as const }, { options: "too-few" }],
    [{ key: "empty", type: "text" as const, label: { en: " " } }, { label: "required" }],
  ])("%j is refused at its field", async (field, fields) => {
    expect(await save(field)).toEqual({ ok: false, reason: "invalid", fields });
  });

  it("does not take a key twice, and never changes what answers hang on", async () => {
    expect(await save({ key: "size", type: "text" })).toMatchObject({ ok: true });
    expect(await save({ key: "size", type: "text" })).toMatchObject({ fields: { key: "taken" } });
    expect(await save({ key: "size", type: "number" }, false)).toMatchObject({ fields: { type: "never-changes" } });
    expect(await save({ key: "size", type: "text", label: { en: "Your size" } }, false)).toMatchObject({
      ok: true,
      value: { label: { en: "Your size" } },
    });
  });
});

describe("a wheel", () => {
  const slice = (id: string, weight: number, offerId: string | null = null) => ({ id, label: { en: id }, weight, offerId });
  const wheel = async (slices: ReturnType<typeof slice>[]) =>
    goLive(database.prisma, shopId, { format: { kind: "wheel", slices }, content: { ask: [form], done: [] } });
  const at = (lot: number) => {
    stage.deps.chance = () => lot;
  };

  it("is turned on the server, once: a repeat gives the same slice and the same code", async () => {
    const offer = await make.offer(database.prisma, { shopId });
    const touchpointId = await wheel([slice("nothing", 1), slice("ten", 1, offer.id)]);
    at(1);
    const first = await stage.submit({ touchpointId });
    expect(first).toMatchObject({ ok: true, slice: "ten", code: { state: "issued" } });
    at(0);
    expect(await stage.submit({ touchpointId })).toEqual(first);
    expect(await database.prisma.wheelSpin.count({ where: { shopId } })).toBe(1);
  });

  it("a slice that the browser sends is not looked at", async () => {
    const touchpointId = await wheel([slice("nothing", 1), slice("ten", 0)]);
    at(0);
    const forged = { touchpointId, slice: "ten", sliceId: "ten" } as Parameters<typeof stage.submit>[0];
    expect(await stage.submit(forged)).toMatchObject({ slice: "nothing", code: null });
  });

  it("two clicks at once turn it once", async () => {
    const offer = await make.offer(database.prisma, { shopId });
    const touchpointId = await wheel([slice("a", 1, offer.id), slice("b", 1)]);
    let turns = 0;
    stage.deps.chance = () => turns++ % 2;
    const answers = await Promise.all(Array.from({ length: 6 }, () => stage.submit({ touchpointId })));
    expect(new Set(answers.map((answer) => answer.ok && answer.slice)).size).toBe(1);
  });

  it("what wins an offer that has ended is no longer on it", async () => {
    const ended = await make.offer(database.prisma, { shopId, endsAt: minutesLater(-1) });
    const touchpointId = await wheel([slice("ended", 1000, ended.id), slice("nothing", 1)]);
    at(0);
    expect(await stage.submit({ touchpointId })).toMatchObject({ slice: "nothing", code: null });
    const empty = await wheel([slice("ended", 1, ended.id), slice("too", 1, ended.id)]);
    expect(await stage.submit({ touchpointId: empty, email: "june@example.com" })).toEqual({ ok: false, reason: "ended" });
    expect(await database.prisma.identity.count({ where: { shopId, value: "june@example.com" } })).toBe(0);
  });
});

describe("an offer with an end", () => {
  it("its codes hold no longer than it, nor does the discount at the platform", async () => {
    const endsAt = minutesLater(90);
    const offer = await make.offer(database.prisma, { shopId, endsAt, validDays: 7 });
    const touchpointId = await goLive(database.prisma, shopId, { offerId: offer.id, content: { ask: [form], done: [] } });
    expect(await stage.submit({ touchpointId })).toMatchObject({ code: { state: "issued", expiresAt: endsAt.toISOString() } });
    expect(stage.platform.discounts.at(-1)?.given.endsAt).toEqual(endsAt);
    const late = await stage.submit({ touchpointId, email: "late@example.com" }, { now: minutesLater(91) });
    expect(late).toMatchObject({ ok: true, code: { state: expect.stringMatching(/^(failed|expired)$/) } });
  });
});
