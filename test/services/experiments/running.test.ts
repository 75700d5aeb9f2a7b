import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { ExperimentGoal } from "~/domain/experiments/experiment";
import type { Snapshot } from "~/domain/touchpoints/snapshot";
import { touchpointSchema } from "~/domain/touchpoints/touchpoint.schema";
import { applyWinner } from "~/services/experiments/apply-winner";
import { checkExperiments } from "~/services/experiments/check-experiments";
import { stopExperiment } from "~/services/experiments/stop-experiment";
import { archiveTouchpoint } from "~/services/touchpoints/archive-touchpoint";
import { pauseTouchpoint } from "~/services/touchpoints/pause-touchpoint";
import { resumeTouchpoint } from "~/services/touchpoints/resume-touchpoint";
import { createTestDatabase, type TestDatabase } from "../../support/database";
import { plus, setExperimentStage } from "./stage";

let database: TestDatabase;
let stage: Awaited<ReturnType<typeof setExperimentStage>>;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  stage = await setExperimentStage(database);
  await stage.publish();
});

/** `status reason` of each experiment, the oldest first. */
const states = async () => (await stage.experiments()).map(({ status, reason }) => `${status} ${reason ?? "-"}`);
const row = () => database.prisma.touchpoint.findUniqueOrThrow({ where: { shopId_id: { shopId: stage.shop.id, id: stage.touchpointId } } });
const live = async () => {
  const { body } = await database.prisma.snapshot.findUniqueOrThrow({ where: { shopId: stage.shop.id } });
  return (JSON.parse(body) as Snapshot).list[0];
};

interface Changed {
  variants?: { weight?: number }[];
  holdoutPercent?: number;
  goal?: ExperimentGoal;
}

describe("publishing", () => {
  it("starts the experiment, and goes on with it when only what all arms share has changed", async () => {
    await stage.change((touchpoint) => ({ ...touchpoint, manners: { ...touchpoint.manners, showsPerDay: 2 } }));
    await stage.publish(plus(60));
    expect(await states()).toEqual(["running -"]);
    expect((await live())?.experiment?.id).toBe(stage.experimentId);
  });

  it.each<[string, Changed]>([
    ["a weight", { variants: [{ weight: 3 }, {}] }],
    ["the holdout", { holdoutPercent: 30 }],
    ["the goal", { goal: "ordered" }],
  ])("begins anew, with an id of its own, when %s has changed", async (_, { variants, ...parts }) => {
    await stage.change((touchpoint) => ({
      ...touchpoint,
      experiment: touchpoint.experiment && {
        ...touchpoint.experiment,
        ...parts,
        variants: touchpoint.experiment.variants.map((variant, index) => ({ ...variant, ...variants?.[index] })),
      },
    }));
    await stage.publish(plus(60));
    expect(await states()).toEqual(["stopped changed", "running -"]);
    const [, second] = await stage.experiments();
    expect(second?.id).not.toBe(stage.experimentId);
    expect((await live())?.experiment?.id).toBe(second?.id);
    expect(touchpointSchema.parse((await row()).draft).experiment?.id).toBe(second?.id);
  });

  it("begins anew when what the control shows has changed, and ends it when it is taken out", async () => {
    await stage.change((touchpoint) => ({ ...touchpoint, look: { ...touchpoint.look, accentColor: "#112233" } }));
    await stage.publish(plus(60));
    expect(await states()).toEqual(["stopped changed", "running -"]);
    await stage.change((touchpoint) => ({ ...touchpoint, experiment: null }));
    await stage.publish(plus(120));
    expect(await states()).toEqual(["stopped changed", "stopped removed"]);
  });

  it("never starts again what was stopped", async () => {
    await stopExperiment(database.prisma, stage.shop.id, { id: stage.experimentId, reason: "merchant" }, plus(60));
    await stage.publish(plus(120));
    expect(await states()).toEqual(["stopped merchant"]);
    expect((await live())?.experiment).toBeUndefined();
  });
});

it("waits while its touchpoint is off the storefront, and goes on with it", async () => {
  await pauseTouchpoint(database.prisma, stage.shop.id, stage.touchpointId, plus(60));
  expect(await states()).toEqual(["paused -"]);
  await resumeTouchpoint(database.prisma, stage.shop.id, stage.touchpointId, plus(120));
  expect(await states()).toEqual(["running -"]);
  expect((await live())?.experiment?.id).toBe(stage.experimentId);
  await archiveTouchpoint(database.prisma, stage.shop.id, stage.touchpointId, plus(180));
  expect(await states()).toEqual(["paused -"]);
});

describe("the hourly check", () => {
  const fill = (arms: Record<string, number>) =>
    database.prisma.experimentArm.createMany({
      data: Object.entries(arms).map(([arm, exposed]) => ({ shopId: stage.shop.id, experimentId: stage.experimentId, arm, exposed })),
    });

  it("leaves alone an experiment whose arms have the shoppers they should have", async () => {
    await fill({ a: 4030, b: 3970, holdout: 2000 });
    await checkExperiments({ db: database.prisma }, {}, plus(60));
    expect(await states()).toEqual(["running -"]);
  });

  it("stops one that loses shoppers in one arm; the touchpoint goes on as it is", async () => {
    await fill({ a: 4000, b: 3200, holdout: 2000 });
    await checkExperiments({ db: database.prisma }, {}, plus(60));
    expect(await states()).toEqual(["stopped sample-ratio"]);
    expect((await live())?.id).toBe(stage.touchpointId);
    expect((await live())?.experiment).toBeUndefined();
    expect((await row()).status).toBe("live");
  });
});

describe("applying the winner", () => {
  const apply = (variantId = "b") =>
    applyWinner(database.prisma, stage.shop.id, { touchpointId: stage.touchpointId, id: stage.experimentId, variantId }, plus(90));

  it("gives shoppers and the draft what it has, as a version that can be undone, and keeps what else is being edited", async () => {
    await stage.change((touchpoint) => ({ ...touchpoint, manners: { ...touchpoint.manners, showsPerDay: 2 } }));
    expect(await apply()).toEqual({ ok: true });
    const { draft, published, version } = await row();
    const [edited, met] = [touchpointSchema.parse(draft), touchpointSchema.parse(published)];
    expect([edited.format.kind, met.format.kind]).toEqual(["bar", "bar"]);
    expect([edited.experiment, met.experiment]).toEqual([null, null]);
    expect([edited.manners.showsPerDay, met.manners.showsPerDay]).toEqual([2, 1]);
    expect(await live()).toMatchObject({ format: { kind: "bar" } });
    expect(await states()).toEqual(["decided applied"]);
    const versions = await database.prisma.touchpointVersion.findMany({ where: { shopId: stage.shop.id }, orderBy: { number: "desc" } });
    expect(versions.map(({ number }) => number)).toEqual([version, version - 1]);
  });

  it("does nothing twice, for a variant that is not there, and for an experiment that was found broken", async () => {
    expect(await apply("c")).toEqual({ ok: false, reason: "not-running" });
    expect(await states()).toEqual(["running -"]);
    await stopExperiment(database.prisma, stage.shop.id, { id: stage.experimentId, reason: "sample-ratio" }, plus(60));
    expect(await apply()).toEqual({ ok: false, reason: "not-running" });
    const other = await setExperimentStage(database);
    await other.publish();
    expect(
      await applyWinner(
        database.prisma,
        stage.shop.id,
        { touchpointId: stage.touchpointId, id: other.experimentId, variantId: "b" },
        plus(90),
      ),
    ).toMatchObject({
      ok: false,
    });
  });
});
