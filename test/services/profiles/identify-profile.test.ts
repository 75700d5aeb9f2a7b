import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { WhoIsIt } from "~/domain/profiles/usable-names";
import { Prisma } from "~/generated/prisma/client";
import { inTransaction } from "~/services/in-transaction";
import { aliasEmailSql } from "~/services/profiles/alias-email-sql";
import { identifyProfile } from "~/services/profiles/identify-profile";
import cases from "../../domain/profiles/normal-email.cases.json";
import { createTestDatabase, type TestDatabase } from "../../support/database";
import { make, testNow } from "../../support/factories";

let database: TestDatabase;
let shopId: number;
beforeAll(async () => {
  database = await createTestDatabase();
  shopId = (await make.shop(database.prisma)).id;
});
afterAll(() => database.drop());

const identify = (who: WhoIsIt, facts = {}, at = testNow) =>
  inTransaction(database.prisma, (tx) => identifyProfile(tx, shopId, who, facts, testNow, at));
const profile = (id: string) => database.prisma.profile.findUniqueOrThrow({ where: { shopId_id: { shopId, id } } });

describe("identifyProfile", () => {
  it("finds the same person however the address is written", async () => {
    const first = await identify({ email: "Ada@Example.com " }, { firstName: "Ada" });
    expect(await identify({ email: "ada@example.com" })).toBe(first);
    expect(await profile(first)).toMatchObject({ email: "ada@example.com", firstName: "Ada" });
  });

  it("makes one profile out of many calls at once", async () => {
    const who = { email: "rush@example.com", externalId: "71", visitorId: "rush-browser" };
    const calls = [
      who,
      { email: who.email },
      { externalId: who.externalId, email: who.email },
      { visitorId: who.visitorId, email: who.email },
    ];
    const ids = await Promise.all(Array.from({ length: 24 }, (_, n) => identify(calls[n % calls.length] ?? who)));
    const survivors = new Set<string>();
    for (const id of new Set(ids)) survivors.add((await profile(id)).mergedInto ?? id);
    expect(survivors.size).toBe(1);
    const living = await database.prisma.profile.findMany({ where: { shopId, email: who.email, mergedInto: null } });
    expect(living).toHaveLength(1);
    expect(living[0]).toMatchObject({ externalId: "71" });
  });

  it("gives a browser's past to whoever turns out to sit before it", async () => {
    const event = await make.event(database.prisma, { shopId, visitorId: "quiet-browser" });
    const id = await identify({ email: "late@example.com", visitorId: "quiet-browser" });
    const stored = await database.prisma.event.findFirstOrThrow({ where: { shopId, sourceId: event.sourceId } });
    expect(stored.profileId).toBe(id);
  });

  it("lets a shared browser follow the last person, without mixing the two", async () => {
    const one = await identify({ email: "one@example.com", visitorId: "shared" });
    const two = await identify({ email: "two@example.com", visitorId: "shared" });
    expect(two).not.toBe(one);
    const identity = await database.prisma.identity.findUniqueOrThrow({
      where: { shopId_kind_value: { shopId, kind: "visitor", value: "shared" } },
    });
    expect(identity.profileId).toBe(two);
  });

  it("does not let a late delivery overwrite what is newer", async () => {
    const later = new Date(testNow.getTime() + 60_000);
    const id = await identify({ externalId: "88" }, { firstName: "New" }, later);
    await identify({ externalId: "88" }, { firstName: "Old", city: "Bremen" }, testNow);
    expect(await profile(id)).toMatchObject({ firstName: "New", city: "Bremen" });
  });

  it("keeps shops apart", async () => {
    const other = await make.shop(database.prisma);
    const here = await identify({ email: "apart@example.com" });
    const there = await inTransaction(database.prisma, (tx) => identifyProfile(tx, other.id, { email: "apart@example.com" }, {}, testNow));
    expect(there).not.toBe(here);
  });

  it("has no profile for nobody", async () => {
    await expect(identify({ email: "not an address" })).rejects.toThrow("identifyProfile needs");
  });

  it.each(cases.filter(({ normal }) => normal !== null))("compares $text in SQL as in memory", async ({ normal, alias }) => {
    const [row] = await database.prisma.$queryRaw<{ alias: string }[]>`select ${aliasEmailSql(Prisma.sql`${normal}::text`)} as alias`;
    expect(row?.alias).toBe(alias);
  });
});
