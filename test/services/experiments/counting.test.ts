import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { PixelEvent } from "~/domain/events/pixel-batch.schema";
import { inTransaction } from "~/services/in-transaction";
import { eraseShopper } from "~/services/privacy/erase-shopper";
import { findShopper } from "~/services/privacy/find-shopper";
import { identifyProfile } from "~/services/profiles/identify-profile";
import { createTestDatabase, type TestDatabase } from "../../support/database";
import { plus, setExperimentStage } from "./stage";

const day = 86_400;
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

describe("exposures", () => {
  it("count each shopper once, in the arm that assignment gives them whatever the browser says", async () => {
    const [a, b, held] = [stage.unitIn("a"), stage.unitIn("b"), stage.unitIn("holdout")];
    for (const unit of [a, b, held]) {
      const exposed = stage.exposed(plus(10), { arm: "b" });
      await stage.send(unit, [exposed, stage.exposed(plus(20))]);
      await stage.send(unit, [exposed]);
      await stage.send(unit, [stage.exposed(plus(30))]);
    }
    expect(await stage.arms()).toEqual({ a: "1 0 0 0 0", b: "1 0 0 0 0", holdout: "1 0 0 0 0" });
  });

  it("count for no experiment that is not running, not there, or another touchpoint's", async () => {
    const unit = stage.unitIn("a");
    const other = await setExperimentStage(database);
    await other.publish();
    await stage.send(unit, [stage.exposed(plus(10), { experimentId: other.experimentId })]);
    await stage.send(unit, [stage.exposed(plus(10), { experimentId: "3b241101-e2bb-4255-8caf-4136c566a962" })]);
    await database.prisma.experiment.updateMany({ where: { shopId: stage.shop.id }, data: { status: "stopped" } });
    await stage.send(unit, [stage.exposed(plus(11))]);
    expect(await stage.arms()).toEqual({});
    expect(await other.arms()).toEqual({});
  });

  it("hold from the earliest on, in whatever order they come in", async () => {
    const unit = stage.unitIn("a");
    await stage.send(unit, [stage.exposed(plus(300))]);
    await stage.send(unit, [stage.clicked(plus(100))]);
    expect(await stage.arms()).toEqual({ a: "1 0 0 0 0" });
    await stage.send(unit, [stage.exposed(plus(50))]);
    expect(await stage.arms()).toEqual({ a: "1 1 0 0 0" });
  });
});

describe("conversions", () => {
  it("count once for a shopper, after the exposure, within the window, whether or not they come in order", async () => {
    const [b, late, before, foreign] = [stage.unitIn("b"), stage.unitIn("b"), stage.unitIn("b"), stage.unitIn("b")];
    const click = stage.clicked(plus(60));
    await stage.send(b, [click]);
    await stage.send(b, [stage.exposed(plus(50))]);
    await stage.send(b, [click, stage.clicked(plus(70))]);
    await stage.send(late, [stage.exposed(plus(50))]);
    await stage.send(late, [stage.clicked(plus(51 + 14 * day))], plus(60 + 14 * day));
    await stage.send(before, [stage.clicked(plus(-4000)), stage.exposed(plus(50))]);
    await stage.send(foreign, [stage.exposed(plus(50)), { ...stage.clicked(plus(60)), kind: "touchpoint_closed" } as PixelEvent]);
    expect(await stage.arms()).toEqual({ b: "4 1 0 0 0" });
  });

  it("count a form's submission, which comes from the server under the runtime's id", async () => {
    const form = await setExperimentStage(database, { goal: "submitted" });
    await form.publish();
    const unit = form.unitIn("b");
    await form.send(unit, [form.exposed(plus(50))]);
    const { recordEvent } = await import("~/services/events/record-event");
    const submitted = {
      shopId: form.shop.id,
      at: plus(60),
      source: "app" as const,
      sourceId: "submitted:1",
      kind: "touchpoint_submitted" as const,
      profileId: null,
      visitorId: unit,
      data: { touchpointId: form.touchpointId },
    };
    for (const _ of [1, 2]) await inTransaction(database.prisma, (tx) => recordEvent(tx, submitted, plus(60)));
    expect(await form.arms()).toEqual({ b: "1 1 0 0 0" });
  });
});

describe("orders", () => {
  it("count for the browser that went to their checkout, in the holdout too, whichever is heard of first", async () => {
    const [b, held] = [stage.unitIn("b"), stage.unitIn("holdout")];
    await stage.send(b, [stage.exposed(plus(50)), stage.checkout("t1", plus(100))]);
    await stage.order({ id: "1", token: "t1", cents: 3000, placedAt: plus(100) });
    await stage.order({ id: "2", token: "t2", cents: 5000, placedAt: plus(100) });
    await stage.send(held, [stage.checkout("t2", plus(100))]);
    await stage.send(held, [stage.exposed(plus(60))]);
    expect(await stage.arms()).toEqual({ b: "1 0 1 3000 9000000", holdout: "1 0 1 5000 25000000" });
  });

  it("keep the squares of each shopper's revenue, not of each order's, through a change and a cancellation", async () => {
    const unit = stage.unitIn("a");
    await stage.send(unit, [stage.exposed(plus(50)), stage.checkout("t1", plus(100)), stage.checkout("t2", plus(200))]);
    await stage.order({ id: "1", token: "t1", cents: 3000, placedAt: plus(100) });
    await stage.order({ id: "2", token: "t2", cents: 1000, placedAt: plus(200) });
    expect(await stage.arms()).toEqual({ a: "1 0 1 4000 16000000" });
    await stage.order({ id: "2", token: "t2", cents: 500, placedAt: plus(200), changedAt: plus(210) });
    await stage.order({ id: "2", token: "t2", cents: 500, placedAt: plus(200), changedAt: plus(210) });
    expect(await stage.arms()).toEqual({ a: "1 0 1 3500 12250000" });
    await stage.order({ id: "1", token: "t1", cents: 3000, placedAt: plus(100), changedAt: plus(300), cancelledAt: plus(300) });
    expect(await stage.arms()).toEqual({ a: "1 0 1 500 250000" });
    await stage.order({ id: "2", token: "t2", cents: 500, placedAt: plus(200), changedAt: plus(310), cancelledAt: plus(310) });
    expect(await stage.arms()).toEqual({ a: "1 0 0 0 0" });
  });

  it("are the conversion where that is the goal, until they are cancelled", async () => {
    const selling = await setExperimentStage(database, { goal: "ordered" });
    await selling.publish();
    const unit = selling.unitIn("b");
    await selling.send(unit, [selling.exposed(plus(50)), selling.checkout("t1", plus(100)), selling.clicked(plus(60))]);
    expect(await selling.arms()).toEqual({ b: "1 0 0 0 0" });
    await selling.order({ id: "1", token: "t1", cents: 3000, placedAt: plus(100) });
    expect(await selling.arms()).toEqual({ b: "1 1 1 3000 9000000" });
    await selling.order({ id: "1", token: "t1", cents: 3000, placedAt: plus(100), changedAt: plus(300), cancelledAt: plus(300) });
    expect(await selling.arms()).toEqual({ b: "1 0 0 0 0" });
  });

  it("from before the exposure or from weeks after it count for nobody", async () => {
    const unit = stage.unitIn("a");
    await stage.send(unit, [stage.exposed(plus(50)), stage.checkout("t1", plus(52)), stage.checkout("t2", plus(53))]);
    await stage.order({ id: "1", token: "t1", cents: 3000, placedAt: plus(40) });
    await stage.order({ id: "2", token: "t2", cents: 3000, placedAt: plus(51 + 14 * day) });
    expect(await stage.arms()).toEqual({ a: "1 0 0 0 0" });
  });

  it("of a person whom only the form made known count no more than a stranger's: the holdout has no form", async () => {
    const unit = stage.unitIn("b");
    await stage.send(unit, [stage.exposed(plus(50))]);
    await inTransaction(database.prisma, (tx) =>
      identifyProfile(tx, stage.shop.id, { email: "kim@example.com", visitorId: unit }, {}, plus(60)),
    );
    await stage.order({ id: "1", token: "elsewhere", cents: 3000, placedAt: plus(100), email: "kim@example.com" });
    expect(await stage.arms()).toEqual({ b: "1 0 0 0 0" });
  });

  it("of a shopper who was logged in when exposed count from any device", async () => {
    const profileId = await inTransaction(database.prisma, (tx) =>
      identifyProfile(tx, stage.shop.id, { externalId: "77", email: "kim@example.com" }, {}, plus(0)),
    );
    const unit = stage.unitIn("holdout");
    await stage.send("browser-1", [stage.exposed(plus(50), { unit })], plus(600), { shopperId: profileId });
    await stage.send("browser-2", [stage.exposed(plus(70), { unit })], plus(600), { shopperId: profileId });
    await stage.order({ id: "1", token: "elsewhere", cents: 3000, placedAt: plus(100), customerId: "77", email: "kim@example.com" });
    expect(await stage.arms()).toEqual({ holdout: "1 0 1 3000 9000000" });
  });
});

describe("people", () => {
  it("who log in after they met it stay in the arm they met first", async () => {
    const profileId = await inTransaction(database.prisma, (tx) => identifyProfile(tx, stage.shop.id, { externalId: "77" }, {}, plus(0)));
    const [browser, unit] = [stage.unitIn("a"), stage.unitIn("b")];
    await stage.send(browser, [stage.exposed(plus(50))]);
    await stage.send(browser, [stage.exposed(plus(70), { unit })], plus(600), { shopperId: profileId });
    await stage.send(browser, [stage.exposed(plus(80), { unit })], plus(600), { shopperId: profileId });
    expect(await stage.arms()).toEqual({ a: "1 0 0 0 0" });
  });

  it("with two browsers count once when they turn out to be one, with what only the earlier one counted for", async () => {
    const [first, second] = [stage.unitIn("a"), stage.unitIn("b")];
    await stage.send(second, [stage.exposed(plus(80)), stage.clicked(plus(90)), stage.checkout("t1", plus(100))]);
    await stage.order({ id: "1", token: "t1", cents: 3000, placedAt: plus(100) });
    await stage.send(first, [stage.exposed(plus(50))]);
    expect(await stage.arms()).toEqual({ a: "1 0 0 0 0", b: "1 1 1 3000 9000000" });
    const identify = (who: object) => inTransaction(database.prisma, (tx) => identifyProfile(tx, stage.shop.id, who, {}, plus(200)));
    await identify({ email: "kim@example.com", visitorId: first });
    await identify({ visitorId: second });
    expect(await stage.arms()).toEqual({ a: "1 0 0 0 0", b: "1 1 1 3000 9000000" });
    await identify({ email: "kim@example.com", visitorId: second });
    expect(await stage.arms()).toEqual({ a: "1 0 0 0 0", b: "0 0 0 0 0" });
    await stage.send(second, [stage.exposed(plus(400))]);
    expect(await stage.arms()).toEqual({ a: "1 0 0 0 0", b: "0 0 0 0 0" });
  });

  it("who are erased are forgotten, and the sums stay", async () => {
    const unit = stage.unitIn("a");
    await stage.send(unit, [stage.exposed(plus(50)), stage.clicked(plus(60)), stage.checkout("t1", plus(100))]);
    await stage.order({ id: "1", token: "t1", cents: 3000, placedAt: plus(100) });
    await inTransaction(database.prisma, (tx) =>
      identifyProfile(tx, stage.shop.id, { email: "kim@example.com", visitorId: unit }, {}, plus(200)),
    );
    await inTransaction(database.prisma, async (tx) => {
      const names = { customerId: null, email: "kim@example.com", phone: null, orderIds: [] };
      await eraseShopper(tx, stage.shop.id, await findShopper(tx, stage.shop.id, names), plus(400));
    });
    const where = { shopId: stage.shop.id };
    expect(await database.prisma.experimentExposure.count({ where })).toBe(0);
    expect(await database.prisma.experimentCheckout.count({ where })).toBe(0);
    expect(await stage.arms()).toEqual({ a: "1 1 1 3000 9000000" });
  });

  it("stay apart from another shop's", async () => {
    const other = await setExperimentStage(database);
    await other.publish();
    const unit = stage.unitIn("a");
    await stage.send(unit, [stage.exposed(plus(50)), stage.checkout("t1", plus(100))]);
    await other.send(unit, [stage.exposed(plus(50))]);
    await other.order({ id: "1", token: "t1", cents: 3000, placedAt: plus(100) });
    expect(await stage.arms()).toEqual({ a: "1 0 0 0 0" });
    expect(await other.arms()).toEqual({});
  });
});
