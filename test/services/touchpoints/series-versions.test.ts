import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import type { Series } from "~/domain/touchpoints/series";
import type { Shop } from "~/generated/prisma/client";
import { changeSeries } from "~/services/touchpoints/series/change-series";
import { createSeries } from "~/services/touchpoints/series/create-series";
import { describeSeries } from "~/services/touchpoints/series/describe-series";
import { listSeriesVersions } from "~/services/touchpoints/series/list-series-versions";
import { restoreSeriesVersion } from "~/services/touchpoints/series/restore-series-version";
import { createTestDatabase, type TestDatabase } from "../../support/database";
import { make, testNow } from "../../support/factories";

let database: TestDatabase;
let db: TestDatabase["prisma"];
let shop: Shop;
let id: string;
beforeAll(async () => {
  database = await createTestDatabase();
  db = database.prisma;
});
afterAll(() => database.drop());
beforeEach(async () => {
  shop = await make.shop(db, { primaryLocale: "en", locales: ["en"] });
  const made = await createSeries(db, shop.id, { templateId: "welcome-funnel" }, testNow);
  if (!made.ok) throw new Error(made.message);
  id = made.value.id;
  await publish();
});

const publish = () => changeSeries(db, shop.id, id, { deed: "publish" }, testNow);
const versions = (shopId = shop.id) => listSeriesVersions(db, shopId, id);
const restore = (number: number, shopId = shop.id) => restoreSeriesVersion(db, shopId, { seriesId: id, number }, testNow);
const draft = async () => (await db.series.findUniqueOrThrow({ where: { shopId_id: { shopId: shop.id, id } } })).draft as unknown as Series;
/** Saves and publishes it without its last step. */
async function shorten(): Promise<void> {
  const whole = await draft();
  const shorter = { ...whole, steps: whole.steps.slice(0, -1) };
  expect(await changeSeries(db, shop.id, id, { deed: "save", name: "Shorter", draft: shorter }, testNow)).toMatchObject({ ok: true });
  expect(await publish()).toMatchObject({ ok: true });
}

it("every publishing is kept with what it changed, the newest first", async () => {
  const last = (await draft()).steps.at(-1)?.touchpointId ?? "";
  await shorten();
  const [second, first] = await versions();
  expect(second).toMatchObject({ number: 2, name: "Shorter", isCurrent: true });
  expect(first).toMatchObject({ number: 1, name: "Welcome funnel", isCurrent: false });
  const name = { kind: "name", from: "Welcome funnel", to: "Shorter" };
  expect(second?.changes).toEqual([name, { kind: "steps-removed", touchpointIds: [last] }]);
  expect(first?.changes).toEqual([{ kind: "first" }]);
  expect([second?.definition.steps.length, first?.definition.steps.length]).toEqual([2, 3]);
});

it("a version comes back as the draft, and shoppers go on in what is published until that is published too", async () => {
  await shorten();
  expect(await restore(1)).toEqual({ ok: true, value: null });
  const view = await describeSeries(db, shop, id, testNow);
  expect(view).toMatchObject({ name: "Welcome funnel", hasChanges: true, status: "live" });
  expect(view?.draft.steps).toHaveLength(3);
  const { published } = await db.series.findUniqueOrThrow({ where: { shopId_id: { shopId: shop.id, id } } });
  expect((published as unknown as Series).steps).toHaveLength(2);
  expect(await publish()).toMatchObject({ ok: true });
  expect((await versions()).map(({ number, isCurrent }) => [number, isCurrent])).toEqual([
    [3, true],
    [2, false],
    [1, false],
  ]);
});

it("nothing comes back of a version that is not there, of an archived series or of another shop's", async () => {
  const other = await make.shop(db, {});
  expect(await versions(other.id)).toEqual([]);
  for (const refused of [await restore(9), await restore(1, other.id)]) expect(refused).toMatchObject({ ok: false, reason: "not-found" });
  await changeSeries(db, shop.id, id, { deed: "archive" }, testNow);
  expect(await restore(1)).toMatchObject({ ok: false, reason: "not-found" });
  expect(await listSeriesVersions(db, shop.id, randomUUID())).toEqual([]);
});
