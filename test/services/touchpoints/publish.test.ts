import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { blankTouchpoint } from "~/domain/touchpoints/blank-touchpoint";
import type { Snapshot } from "~/domain/touchpoints/snapshot";
import { createBuiltInFlows } from "~/services/flows/create-built-in-flows";
import { inTransaction } from "~/services/in-transaction";
import { archiveTouchpoint } from "~/services/touchpoints/archive-touchpoint";
import { createTouchpoint } from "~/services/touchpoints/create-touchpoint";
import { pauseTouchpoint } from "~/services/touchpoints/pause-touchpoint";
import { publishTouchpoint } from "~/services/touchpoints/publish-touchpoint";
import { pushSnapshot } from "~/services/touchpoints/push-snapshot";
import { resumeTouchpoint } from "~/services/touchpoints/resume-touchpoint";
import { saveDraft } from "~/services/touchpoints/save-draft";
import { createTestDatabase, type TestDatabase } from "../../support/database";
import { testNow } from "../../support/factories";
import { setTouchpointStage, type TouchpointStage } from "./stage";

let database: TestDatabase;
let stage: TouchpointStage;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  stage = await setTouchpointStage(database);
});

const db = () => database.prisma;
const stored = async () => {
  const row = await db().snapshot.findUniqueOrThrow({ where: { shopId: stage.shop.id } });
  return { ...row, snapshot: JSON.parse(row.body) as Snapshot };
};
const shown = async () => (await stored()).snapshot.list.map(({ id }) => id);
const push = (now = testNow) => pushSnapshot({ db: db(), platformFor: async () => stage.platform }, { shopId: stage.shop.id }, now);
const queued = async () => {
  const { rows } = await database.pool.query("select run_at from graphile_worker.jobs where key = $1", [`snapshot:${stage.shop.id}`]);
  return rows.length;
};
const words = (length: number) => ({
  ...blankTouchpoint,
  format: { kind: "bar", edge: "top" },
  content: {
    ask: Array.from({ length: 12 }, (_, index) => ({ id: `t${index}`, kind: "text", text: { en: "ก".repeat(length) } })),
    done: [],
  },
});

describe("publishing", () => {
  it("puts the draft on the storefront, with the push queued in the same transaction", async () => {
    expect(await shown()).toEqual([stage.touchpointId]);
    expect((await stored()).snapshot.number).toBe(1);
    expect(await queued()).toBe(1);
  });

  it("shoppers see the published version until the draft is published too", async () => {
    const { draft } = await db().touchpoint.findFirstOrThrow({ where: { shopId: stage.shop.id } });
    const edited = { ...(draft as object), triggers: { match: "any", list: [{ kind: "scroll-percent", percent: 30 }] } };
    expect(await saveDraft(db(), stage.shop.id, stage.touchpointId, { name: "Welcome", draft: edited }, testNow)).toEqual({ ok: true });
    expect((await stored()).snapshot.list[0]?.triggers).toHaveLength(2);
    expect(await publishTouchpoint(db(), stage.shop.id, stage.touchpointId, testNow)).toEqual({ ok: true, value: { version: 2 } });
    expect((await stored()).snapshot.list[0]?.triggers).toEqual([["signals.scrollPercent", "between", [30, null]]]);
  });

  it("pausing takes it away, resuming brings it back, archiving ends it", async () => {
    const { id } = stage.shop;
    expect(await pauseTouchpoint(db(), id, stage.touchpointId, testNow)).toEqual({ ok: true });
    expect(await shown()).toEqual([]);
    expect(await resumeTouchpoint(db(), id, stage.touchpointId, testNow)).toEqual({ ok: true });
    expect(await shown()).toEqual([stage.touchpointId]);
    expect(await archiveTouchpoint(db(), id, stage.touchpointId, testNow)).toEqual({ ok: true });
    expect(await shown()).toEqual([]);
    expect(await resumeTouchpoint(db(), id, stage.touchpointId, testNow)).toEqual({ ok: false, reason: "not-found" });
    expect(await publishTouchpoint(db(), id, stage.touchpointId, testNow)).toEqual({ ok: false, reason: "not-found" });
  });

  it("says at which fields something is missing, and changes nothing", async () => {
    const made = await createTouchpoint(db(), stage.shop.id, { templateId: null }, testNow);
    const id = made.ok ? made.value.id : "";
    expect(await publishTouchpoint(db(), stage.shop.id, id, testNow)).toMatchObject({
      ok: false,
      reason: "problems",
      problems: expect.arrayContaining([{ path: "content.ask", message: "says-nothing" }]),
    });
    expect(await shown()).toEqual([stage.touchpointId]);
  });

  it("refuses what the storefront cannot hold, names what to archive, and undoes it all", async () => {
    const ids: string[] = [];
    for (let index = 0; index < 7; index++) {
      const made = await createTouchpoint(db(), stage.shop.id, { templateId: null }, testNow);
      if (made.ok) ids.push(made.value.id);
    }
    const results = [];
    for (const id of ids) {
      await saveDraft(db(), stage.shop.id, id, { name: "Long", draft: words(id === ids[6] ? 600 : 500) }, testNow);
      results.push(await publishTouchpoint(db(), stage.shop.id, id, testNow));
    }
    const refused = results.findIndex(({ ok }) => !ok);
    expect(refused).toBeGreaterThan(0);
    expect(results[refused]).toMatchObject({ ok: false, reason: "too-large", archive: [expect.any(String)] });
    const row = await db().touchpoint.findUniqueOrThrow({ where: { shopId_id: { shopId: stage.shop.id, id: ids[refused] ?? "" } } });
    expect(row).toMatchObject({ status: "draft", published: null, version: 0 });
    expect(Buffer.byteLength((await stored()).body)).toBeLessThanOrEqual(131_072);
  });

  it("two at once are both in the snapshot", async () => {
    const made = await Promise.all(
      ["delivery-note", "help-while-choosing"].map((templateId) => createTouchpoint(db(), stage.shop.id, { templateId }, testNow)),
    );
    const ids = made.map((each) => (each.ok ? each.value.id : ""));
    const results = await Promise.all(ids.map((id) => publishTouchpoint(db(), stage.shop.id, id, testNow)));
    expect(results.every(({ ok }) => ok)).toBe(true);
    expect((await shown()).sort()).toEqual([stage.touchpointId, ...ids].sort());
    expect((await stored()).version).toBe(3);
  });

  it("the first form brings the welcome mail; one that was switched off stays off", async () => {
    const { id: shopId } = stage.shop;
    await inTransaction(db(), (tx) => createBuiltInFlows(tx, { id: shopId, primaryLocale: "en", locales: ["en"] }, testNow));
    const where = { shopId_kind: { shopId, kind: "welcome" } };
    await publishTouchpoint(db(), shopId, stage.touchpointId, testNow);
    expect((await db().flow.findUniqueOrThrow({ where })).status).toBe("on");
    await db().flow.update({ where, data: { status: "off" } });
    await publishTouchpoint(db(), shopId, stage.touchpointId, testNow);
    expect((await db().flow.findUniqueOrThrow({ where })).status).toBe("off");
  });
});

describe("saveDraft", () => {
  it("says at which field something is wrong", async () => {
    const draft = { ...blankTouchpoint, look: { ...blankTouchpoint.look, accentColor: "red" } };
    expect(await saveDraft(db(), stage.shop.id, stage.touchpointId, { name: "", draft }, testNow)).toEqual({
      ok: false,
      reason: "invalid",
      fields: { name: "required", "draft.look.accentColor": "color" },
    });
  });

  it("knows only touchpoints of its own shop", async () => {
    const other = await setTouchpointStage(database);
    const input = { name: "Mine now", draft: blankTouchpoint };
    expect(await saveDraft(db(), stage.shop.id, other.touchpointId, input, testNow)).toEqual({ ok: false, reason: "not-found" });
  });
});

describe("pushSnapshot", () => {
  it("hands over the newest, and notes when", async () => {
    await push();
    expect(stage.platform.snapshots).toEqual([(await stored()).body]);
    expect((await stored()).pushedAt).toEqual(testNow);
    const shop = await db().shop.findUniqueOrThrow({ where: { id: stage.shop.id } });
    expect(shop.setup).toMatchObject({ snapshotPushedAt: testNow.toISOString() });
  });

  it("takes in what changed without publishing: the shop's settings", async () => {
    await db().shop.update({ where: { id: stage.shop.id }, data: { settings: { brand: { accentColor: "#123456" } } } });
    await push();
    expect(JSON.parse(stage.platform.snapshots[0] ?? "{}")).toMatchObject({ number: 2, list: [{ look: { accentColor: "#123456" } }] });
  });

  it("an older one that arrives late is followed by the newest", async () => {
    stage.platform.before = async () => {
      stage.platform.before = async () => {};
      await pauseTouchpoint(db(), stage.shop.id, stage.touchpointId, testNow);
      await push();
    };
    await push();
    const arrived = () => stage.platform.snapshots.map((body) => (JSON.parse(body) as Snapshot).number);
    expect(arrived()).toEqual([2, 1]);
    expect(await queued()).toBe(1);
    await push();
    expect(arrived()).toEqual([2, 1, 2]);
  });

  it("waits for a platform that is down, and says so", async () => {
    stage.platform.refusal = { ok: false, reason: "try-later", message: "down", retryAfterSeconds: 120 };
    await push();
    const { rows } = await database.pool.query("select run_at from graphile_worker.jobs where key = $1", [`snapshot:${stage.shop.id}`]);
    expect(rows).toEqual([{ run_at: new Date(testNow.getTime() + 120_000) }]);
    expect(await db().trouble.count({ where: { shopId: stage.shop.id, area: "snapshot" } })).toBe(1);
    stage.platform.refusal = null;
    await push();
    expect(await db().trouble.count({ where: { shopId: stage.shop.id } })).toBe(0);
  });

  it("does nothing for a shop that has uninstalled", async () => {
    await db().shop.update({ where: { id: stage.shop.id }, data: { uninstalledAt: testNow } });
    await push();
    expect(stage.platform.calls).toEqual([]);
  });
});
