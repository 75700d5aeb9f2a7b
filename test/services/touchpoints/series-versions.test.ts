import { randomUUID } from "node:crypto";
import { beforeEach, expect, it } from "vitest";
import type { Series } from "~/domain/touchpoints/series";
import { describeSeries } from "~/services/touchpoints/series/describe-series";
import { listSeriesVersions } from "~/services/touchpoints/series/list-series-versions";
import { restoreSeriesVersion } from "~/services/touchpoints/series/restore-series-version";
import { make, testNow } from "../../support/factories";
import { stageSeries } from "./series-stage";

const stage = stageSeries();
let id: string;
beforeEach(async () => {
  id = await stage.created("welcome-funnel");
  await publish();
});

const publish = () => stage.act(id, "publish");
const versions = (shopId = stage.shop.id) => listSeriesVersions(stage.db, shopId, id);
const restore = (number: number, shopId = stage.shop.id) => restoreSeriesVersion(stage.db, shopId, { seriesId: id, number }, testNow);
const draft = async () => (await stage.row(id)).draft as unknown as Series;
/** Saves and publishes it without its last step. */
async function shorten(): Promise<void> {
  const whole = await draft();
  const shorter = { ...whole, steps: whole.steps.slice(0, -1) };
  expect(await stage.save(id, "Shorter", shorter)).toMatchObject({ ok: true });
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
  const view = await describeSeries(stage.db, stage.shop, id, testNow);
  expect(view).toMatchObject({ name: "Welcome funnel", hasChanges: true, status: "live" });
  expect(view?.draft.steps).toHaveLength(3);
  const { published } = await stage.row(id);
  expect((published as unknown as Series).steps).toHaveLength(2);
  expect(await publish()).toMatchObject({ ok: true });
  expect((await versions()).map(({ number, isCurrent }) => [number, isCurrent])).toEqual([
    [3, true],
    [2, false],
    [1, false],
  ]);
});

it("nothing comes back of a version that is not there, of an archived series or of another shop's", async () => {
  const other = await make.shop(stage.db, {});
  expect(await versions(other.id)).toEqual([]);
  for (const refused of [await restore(9), await restore(1, other.id)]) expect(refused).toMatchObject({ ok: false, reason: "not-found" });
  await stage.act(id, "archive");
  expect(await restore(1)).toMatchObject({ ok: false, reason: "not-found" });
  expect(await listSeriesVersions(stage.db, stage.shop.id, randomUUID())).toEqual([]);
});
