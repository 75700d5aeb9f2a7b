import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import type { Series } from "~/domain/touchpoints/series";
import type { Shop } from "~/generated/prisma/client";
import { createSeries } from "~/services/touchpoints/series/create-series";
import { duplicateSeries } from "~/services/touchpoints/series/duplicate-series";
import { publishSeries } from "~/services/touchpoints/series/publish-series";
import { createTestDatabase, type TestDatabase } from "../../support/database";
import { make, testNow } from "../../support/factories";
import { form, goLive } from "./live";

let database: TestDatabase;
let db: TestDatabase["prisma"];
let shop: Shop;
beforeAll(async () => {
  database = await createTestDatabase();
  db = database.prisma;
});
afterAll(() => database.drop());
beforeEach(async () => {
  shop = await make.shop(db, { primaryLocale: "en", locales: ["en"] });
});

const way = { questionId: null, answer: null, afterSeconds: 0 };
const row = (id: string) => db.series.findUniqueOrThrow({ where: { shopId_id: { shopId: shop.id, id } } });
const publish = (id: string) => publishSeries(db, shop.id, id, testNow);
const duplicate = (id: string, shopId = shop.id) => duplicateSeries(db, shopId, id, testNow);

/** A popup with a form, then a slide-in for who closes it; both are live. */
async function twoSteps(): Promise<{ id: string; popup: string; slide: string }> {
  const popup = await goLive(db, shop.id, { content: { ask: [form], done: [] } });
  const slide = await goLive(db, shop.id, { format: { kind: "slide-in", corner: "end" } });
  const series = {
    steps: [
      { touchpointId: popup, after: [] },
      { touchpointId: slide, after: [{ ...way, touchpointId: popup, outcome: "closed" }] },
    ],
    goal: { touchpointId: popup, outcome: "submitted" },
  };
  const id = randomUUID();
  const times = { createdAt: testNow, updatedAt: testNow };
  await db.series.create({ data: { shopId: shop.id, id, name: "Two", status: "draft", draft: series, ...times } });
  return { id, popup, slide };
}

it("a duplicate is a draft with drafts of its own, whose ways and goal lead among themselves", async () => {
  const { id, popup, slide } = await twoSteps();
  await publish(id);
  const made = await duplicate(id);
  if (!made.ok) throw new Error(made.message);
  const copy = await row(made.value.id);
  expect(copy).toMatchObject({ name: "Two 2", status: "draft", published: null, version: 0 });
  const { steps, goal } = copy.draft as unknown as Series;
  const [first, second] = steps.map(({ touchpointId }) => touchpointId);
  expect([popup, slide]).not.toContain(first);
  expect([popup, slide]).not.toContain(second);
  expect(steps[1]?.after).toEqual([{ ...way, touchpointId: first, outcome: "closed" }]);
  expect(goal).toEqual({ touchpointId: first, outcome: "submitted" });
  const copies = await db.touchpoint.findMany({ where: { shopId: shop.id, id: { in: [first ?? "", second ?? ""] } } });
  expect(copies.map(({ status, published }) => [status, published])).toEqual([
    ["draft", null],
    ["draft", null],
  ]);
  expect((await row(id)).status).toBe("live");
});

it("a duplicate goes live beside the original", async () => {
  const original = await createSeries(db, shop.id, { templateId: "welcome-funnel" }, testNow);
  if (!original.ok) throw new Error(original.message);
  const { id } = original.value;
  await publish(id);
  const made = await duplicate(id);
  if (!made.ok) throw new Error(made.message);
  expect(await publish(made.value.id)).toMatchObject({ ok: true });
  const touchpoints = await db.touchpoint.findMany({ where: { shopId: shop.id } });
  expect(touchpoints.map(({ status }) => status)).toEqual(Array(6).fill("live"));
});

it("a duplicate waits for its own copies where a touchpoint waited for another of the series", async () => {
  const { id, popup, slide } = await twoSteps();
  const where = { shopId_id: { shopId: shop.id, id: slide } };
  const { draft } = await db.touchpoint.findUniqueOrThrow({ where });
  const triggers = { match: "any", list: [{ kind: "outcome", ...way, touchpointId: popup, outcome: "closed" }] };
  const variants = [
    { id: "a", name: "A", weight: 1, changes: {} },
    { id: "b", name: "B", weight: 1, changes: { triggers } },
  ];
  const experiment = { id: randomUUID(), holdoutPercent: 0, goal: "clicked", variants };
  await db.touchpoint.update({ where, data: { draft: { ...(draft as object), triggers, experiment } } });
  const made = await duplicate(id);
  if (!made.ok) throw new Error(made.message);
  const { steps } = (await row(made.value.id)).draft as unknown as Series;
  const copy = await db.touchpoint.findUniqueOrThrow({ where: { shopId_id: { shopId: shop.id, id: steps[1]?.touchpointId ?? "" } } });
  const own = { triggers: { list: [{ touchpointId: steps[0]?.touchpointId }] } };
  expect(copy.draft).toMatchObject({ ...own, experiment: { variants: [{ changes: {} }, { changes: own }] } });
});

it("no duplicate is made of another shop's", async () => {
  const { id } = await twoSteps();
  const other = await make.shop(db, {});
  expect(await duplicate(id, other.id)).toMatchObject({ ok: false, reason: "not-found" });
  expect(await db.touchpoint.count({ where: { shopId: other.id } })).toBe(0);
});
