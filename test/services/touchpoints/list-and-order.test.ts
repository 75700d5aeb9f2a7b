import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import type { Snapshot } from "~/domain/touchpoints/snapshot";
import { changeList } from "~/services/touchpoints/change-list";
import { createTouchpoint } from "~/services/touchpoints/create-touchpoint";
import { listTouchpoints } from "~/services/touchpoints/list-touchpoints";
import { publishTouchpoint } from "~/services/touchpoints/publish-touchpoint";
import { setOrder } from "~/services/touchpoints/set-order";
import { createTestDatabase, type TestDatabase } from "../../support/database";
import { testNow } from "../../support/factories";
import { setTouchpointStage, type TouchpointStage } from "./stage";

let database: TestDatabase;
let stage: TouchpointStage;
let ids: string[];
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  stage = await setTouchpointStage(database);
  ids = [stage.touchpointId];
  for (const templateId of ["news-by-email", "help-while-choosing"]) ids.push(await make(templateId));
});

const db = () => database.prisma;
async function make(templateId: string | null) {
  const made = await createTouchpoint(db(), stage.shop.id, { templateId }, testNow);
  if (!made.ok) throw new Error(made.message);
  return made.value.id;
}
const list = (more: Partial<Parameters<typeof listTouchpoints>[1]> = {}) =>
  listTouchpoints(db(), { shop: stage.shop, filter: "all", days: 30, ...more }, testNow);
const order = async () => (await list()).rows.map(({ id }) => id);
const shown = async () => {
  const { body } = await db().snapshot.findUniqueOrThrow({ where: { shopId: stage.shop.id } });
  return (JSON.parse(body) as Snapshot).list.map(({ id }) => id);
};

it("a new touchpoint comes last, and an order is kept as it was dropped", async () => {
  expect(await order()).toEqual(ids);
  const [a = "", b = "", c = ""] = ids;
  expect(await setOrder(db(), stage.shop.id, [c, a, b], testNow)).toEqual({ ok: true });
  expect(await order()).toEqual([c, a, b]);
  const last = await make(null);
  expect(await order()).toEqual([c, a, b, last]);
});

it("what is live is decided in the new order at once", async () => {
  const [welcome = "", news = ""] = ids;
  await publishTouchpoint(db(), stage.shop.id, news, testNow);
  expect(await shown()).toEqual([welcome, news]);
  await setOrder(db(), stage.shop.id, [news, welcome], testNow);
  expect(await shown()).toEqual([news, welcome]);
});

it("a part of the list changes places among itself, and the rest stays", async () => {
  const [a = "", b = "", c = ""] = ids;
  await setOrder(db(), stage.shop.id, [c, a], testNow);
  expect(await order()).toEqual([c, b, a]);
});

it("another shop's touchpoints keep their places", async () => {
  const other = await setTouchpointStage(database);
  const before = await db().touchpoint.findMany({ where: { shopId: stage.shop.id }, orderBy: { id: "asc" } });
  await setOrder(db(), other.shop.id, [...ids].reverse(), testNow);
  expect(await db().touchpoint.findMany({ where: { shopId: stage.shop.id }, orderBy: { id: "asc" } })).toEqual(before);
});

it("a duplicate is a draft with a name of its own, right behind the original", async () => {
  const { id } = stage.shop;
  const [a = "", b = ""] = ids;
  const copy = await changeList(db(), id, { deed: "duplicate", id: a }, testNow);
  const { rows } = await list();
  const made = rows.find((row) => copy.ok && row.id === copy.id);
  expect(made).toMatchObject({ name: "Welcome offer 2", status: "draft" });
  const again = await changeList(db(), id, { deed: "duplicate", id: made?.id ?? "" }, testNow);
  expect((await list()).rows.find((row) => again.ok && row.id === again.id)?.name).toBe("Welcome offer 3");
  expect((await order()).indexOf(made?.id ?? "")).toBeLessThan((await order()).indexOf(b));
});

it("archiving takes it out of the list, restoring brings it back", async () => {
  const { id } = stage.shop;
  const [, b = ""] = ids;
  expect(await changeList(db(), id, { deed: "archive", id: b }, testNow)).toMatchObject({ ok: true });
  expect(await order()).not.toContain(b);
  expect((await list({ filter: "archived" })).rows.map((row) => row.id)).toEqual([b]);
  expect(await changeList(db(), id, { deed: "restore", id: b }, testNow)).toMatchObject({ ok: true });
  expect(await order()).toContain(b);
});

it("finds by a part of the name, whatever its case", async () => {
  expect((await list({ query: "WELCOME" })).rows.map(({ id }) => id)).toEqual([stage.touchpointId]);
  expect(await list({ query: "no such name" })).toMatchObject({ rows: [], total: 3 });
});
