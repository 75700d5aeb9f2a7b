import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { Series } from "~/domain/touchpoints/series";
import { seriesTemplates } from "~/domain/touchpoints/templates/series-templates";
import { ingestBatch } from "~/services/events/ingest-batch";
import { archiveTouchpoint } from "~/services/touchpoints/archive-touchpoint";
import { createSeries } from "~/services/touchpoints/series/create-series";
import { describeSeries } from "~/services/touchpoints/series/describe-series";
import { listSeries } from "~/services/touchpoints/series/list-series";
import { publishSeries } from "~/services/touchpoints/series/publish-series";
import { make, testNow } from "../../support/factories";
import { goLive } from "./live";
import { stageSeries } from "./series-stage";

const stage = stageSeries();
const { created, twoSteps, act, save, row } = stage;
const statuses = async () =>
  (await stage.db.touchpoint.findMany({ where: { shopId: stage.shop.id }, orderBy: { priority: "desc" } })).map((one) => one.status);
const snapshot = async () => JSON.parse((await stage.db.snapshot.findUniqueOrThrow({ where: { shopId: stage.shop.id } })).body);

describe("a series from a template", () => {
  it.each(seriesTemplates.map(({ id }) => id))("%s goes live with its touchpoints, in its order", async (templateId) => {
    const id = await created(templateId);
    const { draft } = await row(id);
    const { steps } = draft as unknown as Series;
    expect(new Set(await statuses())).toEqual(new Set(["draft"]));
    expect(await publishSeries(stage.db, stage.shop.id, id, testNow)).toEqual({ ok: true, value: { version: 1 } });
    expect(new Set(await statuses())).toEqual(new Set(["live"]));
    const list: { id: string; steps: { seriesId: string; index: number }[] }[] = (await snapshot()).list;
    const places = Object.fromEntries(list.map((one) => [one.id, one.steps.map(({ seriesId, index }) => [seriesId, index])]));
    expect(places).toEqual(Object.fromEntries(steps.map(({ touchpointId }, index) => [touchpointId, [[id, index]]])));
  });

  it("is refused when there is no such template", async () => {
    expect(await createSeries(stage.db, stage.shop.id, { templateId: "nothing" }, testNow)).toMatchObject({
      ok: false,
      reason: "unknown-template",
    });
  });
});

describe("a series", () => {
  it("takes its touchpoints off the storefront with it, and back", async () => {
    const { id } = await twoSteps();
    for (const [deed, status, touchpoints] of [
      ["publish", "live", "live"],
      ["pause", "paused", "paused"],
      ["resume", "live", "live"],
      ["archive", "archived", "paused"],
      ["restore", "paused", "paused"],
      ["publish", "live", "live"],
    ] as const) {
      expect(await act(id, deed), deed).toMatchObject({ ok: true });
      expect((await row(id)).status, deed).toBe(status);
      expect(new Set(await statuses()), deed).toEqual(new Set([touchpoints]));
    }
  });

  it("pauses a touchpoint that is taken out of it", async () => {
    const { id, slide, series } = await twoSteps();
    await act(id, "publish");
    await save(id, "One", { ...series, steps: series.steps.slice(0, 1) });
    expect(await act(id, "publish")).toMatchObject({ ok: true });
    expect((await stage.db.touchpoint.findUniqueOrThrow({ where: { shopId_id: { shopId: stage.shop.id, id: slide } } })).status).toBe(
      "paused",
    );
  });

  it("says at its step what keeps it from being published, and nothing changes", async () => {
    const { id, slide } = await twoSteps();
    await archiveTouchpoint(stage.db, stage.shop.id, slide, testNow);
    expect(await act(id, "publish")).toEqual({ ok: false, fields: { "steps.1.touchpointId": "series-step-missing" }, failure: null });
    expect(await row(id)).toMatchObject({ status: "draft", version: 0 });
  });

  it("is refused when another one has its touchpoint, and cannot resume either", async () => {
    const { id, series } = await twoSteps();
    await act(id, "publish");
    await act(id, "archive");
    const other = await created(null);
    await save(other, "Other", series);
    expect(await act(other, "publish")).toMatchObject({ ok: true });
    await act(id, "restore");
    expect(await act(id, "resume")).toEqual({ ok: false, fields: {}, failure: "changed" });
    expect(await act(id, "publish")).toMatchObject({ fields: { "steps.0.touchpointId": "series-step-elsewhere" } });
  });

  it("that the storefront has no room for stays as it was, with its touchpoints", async () => {
    const { id } = await twoSteps();
    const text = { en: "ก".repeat(600) };
    const blocks = Array.from({ length: 5 }, (_, index) => ({ id: `text${index}`, kind: "text" as const, text }));
    for (let count = 0; count < 30; count++) await goLive(stage.db, stage.shop.id, { content: { ask: blocks, done: [] } });
    expect(await act(id, "publish")).toEqual({ ok: false, fields: {}, failure: "too-large" });
    expect((await row(id)).status).toBe("draft");
  });

  it("is saved only with a name and steps that are well formed", async () => {
    const { id, series } = await twoSteps();
    const draft = { ...series, steps: [{ touchpointId: "no", after: [] }] };
    expect(await save(id, " ", draft)).toEqual({
      ok: false,
      fields: { name: "required", "steps.0.touchpointId": "required" },
      failure: null,
    });
  });
});

describe("its figures", () => {
  const send = (touchpointId: string, kinds: ("touchpoint_shown" | "touchpoint_closed")[], visitorId: string, minute: number) =>
    ingestBatch(
      stage.db,
      {
        ...{ shopKey: stage.shop.publicKey, visitorId, runtimeVisitorId: null },
        events: kinds.map((kind, second) => ({
          ...{ id: randomUUID(), kind, data: { touchpointId } },
          at: new Date(testNow.getTime() + minute * 60_000 + second * 1000).toISOString(),
        })),
      },
      "a",
      new Date(testNow.getTime() + 3_600_000),
    );

  it("count each shopper once at a step and on the way that led there, from roll-ups alone", async () => {
    const { id, popup, slide } = await twoSteps();
    await act(id, "publish");
    for (const visitor of ["one", "two", "three"]) await send(popup, ["touchpoint_shown"], visitor, 0);
    for (const visitor of ["one", "two"]) await send(popup, ["touchpoint_shown", "touchpoint_closed"], visitor, 1);
    await send(slide, ["touchpoint_shown"], "one", 2);
    await send(slide, ["touchpoint_shown"], "one", 3);
    await stage.db.event.deleteMany({ where: { shopId: stage.shop.id } });
    const view = await describeSeries(stage.db, stage.shop, id, testNow);
    expect(view?.figures.steps).toEqual({ [popup]: { reached: 3, shown: 5 }, [slide]: { reached: 1, shown: 2 } });
    expect(view?.figures.moved).toEqual({ [`${popup}>closed>>>${slide}`]: 1 });
    expect(await listSeries(stage.db, { shop: stage.shop, archived: false }, testNow)).toMatchObject([
      { id, entered: 3, finished: 1, goals: 0 },
    ]);
  });

  it("count a purchase for those whose series it ended", async () => {
    const id = await created("save-the-cart");
    await act(id, "publish");
    const profile = await make.profile(stage.db, { shopId: stage.shop.id });
    const place = { seriesId: id, profileId: profile.id, step: 1, overAt: testNow, updatedAt: testNow };
    await stage.db.seriesPlace.create({ data: { shopId: stage.shop.id, ...place } });
    expect((await describeSeries(stage.db, stage.shop, id, testNow))?.figures.goals).toBe(1);
  });
});

describe("another shop", () => {
  it("sees nothing of a series, changes nothing of it, and has no step of it", async () => {
    const { id, series } = await twoSteps();
    await act(id, "publish");
    const other = await make.shop(stage.db, { primaryLocale: "en", locales: ["en"] });
    expect(await describeSeries(stage.db, other, id, testNow)).toBeNull();
    expect(await listSeries(stage.db, { shop: other, archived: false }, testNow)).toEqual([]);
    for (const deed of ["publish", "pause", "archive"] as const)
      expect(await act(id, deed, other.id)).toMatchObject({ failure: "not-found" });
    expect(await save(id, "Mine", series, other.id)).toMatchObject({ ok: false });
    const own = await created(null, other.id);
    await save(own, "Mine", series, other.id);
    expect(await act(own, "publish", other.id)).toMatchObject({ fields: { "steps.0.touchpointId": "series-step-missing" } });
    expect(await row(id)).toMatchObject({ status: "live", name: "Two" });
    expect(new Set(await statuses())).toEqual(new Set(["live"]));
  });
});
