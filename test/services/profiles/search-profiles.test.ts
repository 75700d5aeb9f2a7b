import { afterAll, beforeAll, expect, it } from "vitest";
import { listProfiles } from "~/services/profiles/list-profiles";
import { searchProfiles } from "~/services/profiles/search-profiles";
import { createTestDatabase, type TestDatabase } from "../../support/database";
import { make, testNow } from "../../support/factories";

let database: TestDatabase;
let shopId: number;

const people = [
  { firstName: "Emma", lastName: "Sauer", email: "emma.sauer@example.com", phone: "+4915112345678" },
  { firstName: "Emmanuel", lastName: "Roux", email: "roux@example.com" },
  { firstName: "예린", lastName: "정", email: "yerin@example.com" },
  { firstName: "Sauer", lastName: "Emma", email: "swapped@example.com" },
  { firstName: "100%", lastName: "Wool", email: "wool@example.com" },
];

beforeAll(async () => {
  database = await createTestDatabase();
  const { prisma } = database;
  shopId = (await make.shop(prisma)).id;
  for (const [index, person] of people.entries()) {
    await make.profile(prisma, { shopId, ...person, lastSeenAt: new Date(testNow.getTime() - index * 60_000) });
  }
  const gone = await make.profile(prisma, { shopId, firstName: "Emma", email: "emma.old@example.com" });
  const [first] = await prisma.profile.findMany({ where: { shopId, email: "emma.sauer@example.com" } });
  await prisma.profile.update({ where: { shopId_id: { shopId, id: gone.id } }, data: { mergedInto: first?.id } });
  const other = await make.shop(prisma);
  await make.profile(prisma, { shopId: other.id, firstName: "Emma", email: "emma@other.example" });
});
afterAll(() => database.drop());

it.each([
  ["emma", ["emma.sauer@example.com", "roux@example.com", "swapped@example.com"]],
  ["EMMA SAU", ["emma.sauer@example.com", "swapped@example.com"]],
  ["emma.s", ["emma.sauer@example.com"]],
  ["+49 151 1234", ["emma.sauer@example.com"]],
  ["정 예린", ["yerin@example.com"]],
  ["예", ["yerin@example.com"]],
  ["100%", ["wool@example.com"]],
  ["%", []],
  ["x' or 1=1 --", []],
])("finds by %j, last seen first, in this shop, none twice, no merged one", async (query, emails) => {
  const page = await searchProfiles(database.prisma, { shopId, query, place: {}, limit: 10 });
  expect(page.items.map(({ email }) => email)).toEqual(emails);
  expect(page.isCut).toBe(false);
});

it("goes through a search page by page and back", async () => {
  const of = { shopId, query: "emma", limit: 2 };
  const first = await searchProfiles(database.prisma, { ...of, place: {} });
  const second = await searchProfiles(database.prisma, { ...of, place: { after: first.next ?? "" } });
  const back = await searchProfiles(database.prisma, { ...of, place: { before: second.previous ?? "" } });
  expect(second.items.map(({ email }) => email)).toEqual(["swapped@example.com"]);
  expect(second.next).toBeNull();
  expect(back.items).toEqual(first.items);
});

it("lists everyone once, page by page", async () => {
  const seen: (string | null)[] = [];
  let after: string | undefined;
  do {
    const page = await listProfiles(database.prisma, { shopId, place: { after }, limit: 2 });
    seen.push(...page.items.map(({ email }) => email));
    after = page.next ?? undefined;
  } while (after !== undefined);
  expect(seen).toEqual(people.map(({ email }) => email));
});
