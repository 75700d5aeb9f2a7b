import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import type { Series } from "~/domain/touchpoints/series";
import { duplicateSeries } from "~/services/touchpoints/series/duplicate-series";
import { make, testNow } from "../../support/factories";
import { stageSeries, way } from "./series-stage";

const stage = stageSeries();
const { created, twoSteps, act, row } = stage;
const duplicate = (id: string, shopId = stage.shop.id) => duplicateSeries(stage.db, shopId, id, testNow);

it("a duplicate is a draft with drafts of its own, whose ways and goal lead among themselves", async () => {
  const { id, popup, slide } = await twoSteps();
  await act(id, "publish");
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
  const copies = await stage.db.touchpoint.findMany({ where: { shopId: stage.shop.id, id: { in: [first ?? "", second ?? ""] } } });
  expect(copies.map(({ status, published }) => [status, published])).toEqual([
    ["draft", null],
    ["draft", null],
  ]);
  expect((await row(id)).status).toBe("live");
});

it("a duplicate goes live beside the original", async () => {
  const id = await created("welcome-funnel");
  await act(id, "publish");
  const made = await duplicate(id);
  if (!made.ok) throw new Error(made.message);
  expect(await act(made.value.id, "publish")).toMatchObject({ ok: true });
  const touchpoints = await stage.db.touchpoint.findMany({ where: { shopId: stage.shop.id } });
  expect(touchpoints.map(({ status }) => status)).toEqual(Array(6).fill("live"));
});

it("a duplicate waits for its own copies where a touchpoint waited for another of the series", async () => {
  const { id, popup, slide } = await twoSteps();
  const where = { shopId_id: { shopId: stage.shop.id, id: slide } };
  const { draft } = await stage.db.touchpoint.findUniqueOrThrow({ where });
  const triggers = { match: "any", list: [{ kind: "outcome", ...way, touchpointId: popup, outcome: "closed" }] };
  const variants = [
    { id: "a", name: "A", weight: 1, changes: {} },
    { id: "b", name: "B", weight: 1, changes: { triggers } },
  ];
  const experiment = { id: randomUUID(), holdoutPercent: 0, goal: "clicked", variants };
  await stage.db.touchpoint.update({ where, data: { draft: { ...(draft as object), triggers, experiment } } });
  const made = await duplicate(id);
  if (!made.ok) throw new Error(made.message);
  const { steps } = (await row(made.value.id)).draft as unknown as Series;
  const copy = await stage.db.touchpoint.findUniqueOrThrow({
    where: { shopId_id: { shopId: stage.shop.id, id: steps[1]?.touchpointId ?? "" } },
  });
  const own = { triggers: { list: [{ touchpointId: steps[0]?.touchpointId }] } };
  expect(copy.draft).toMatchObject({ ...own, experiment: { variants: [{ changes: {} }, { changes: own }] } });
});

it("no duplicate is made of another shop's", async () => {
  const { id } = await twoSteps();
  const other = await make.shop(stage.db, {});
  expect(await duplicate(id, other.id)).toMatchObject({ ok: false, reason: "not-found" });
  expect(await stage.db.touchpoint.count({ where: { shopId: other.id } })).toBe(0);
});
