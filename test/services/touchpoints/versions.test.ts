import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import type { Touchpoint } from "~/domain/touchpoints/touchpoint";
import { touchpointSchema } from "~/domain/touchpoints/touchpoint.schema";
import { describeTouchpoint } from "~/services/touchpoints/describe-touchpoint";
import { listVersions } from "~/services/touchpoints/list-versions";
import { publishTouchpoint } from "~/services/touchpoints/publish-touchpoint";
import { restoreVersion } from "~/services/touchpoints/restore-version";
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
const draft = async () => {
  const row = await db().touchpoint.findFirstOrThrow({ where: { shopId: stage.shop.id } });
  return touchpointSchema.parse(row.draft);
};
const save = async (parts: Partial<Touchpoint>, name = "Welcome") =>
  saveDraft(db(), stage.shop.id, stage.touchpointId, { name, draft: { ...(await draft()), ...parts } }, testNow);
const publish = (accepted: string[] | "all" = "all") => publishTouchpoint(db(), stage.shop.id, stage.touchpointId, testNow, { accepted });
const versions = () => listVersions(db(), stage.shop.id, stage.touchpointId);

it("every publishing is kept, and says what it changed", async () => {
  await save({ format: { kind: "full-screen" } });
  await publish();
  const [second, first] = await versions();
  expect(first).toMatchObject({ number: 1, changes: [{ kind: "first" }], isCurrent: false });
  expect(second).toMatchObject({ number: 2, isCurrent: true, changes: [{ kind: "format", from: "popup", to: "full-screen" }] });
});

it("a version comes back as the draft, and shoppers see no difference until it is published", async () => {
  await save({ format: { kind: "full-screen" } }, "Another name");
  await publish();
  expect(await restoreVersion(db(), stage.shop.id, { touchpointId: stage.touchpointId, number: 1 }, testNow)).toEqual({
    ok: true,
    value: null,
  });
  const view = await describeTouchpoint(db(), stage.shop, stage.touchpointId);
  expect(view).toMatchObject({ name: "Welcome offer", hasChanges: true, status: "live" });
  expect(view?.draft.format.kind).toBe("popup");
  const { published } = await db().touchpoint.findFirstOrThrow({ where: { shopId: stage.shop.id } });
  expect(published).toMatchObject({ format: { kind: "full-screen" } });
});

it("another shop can neither see nor restore it", async () => {
  const other = await setTouchpointStage(database);
  expect(await listVersions(db(), other.shop.id, stage.touchpointId)).toEqual([]);
  const restored = await restoreVersion(db(), other.shop.id, { touchpointId: stage.touchpointId, number: 1 }, testNow);
  expect(restored).toMatchObject({ ok: false, reason: "not-found" });
});

it("colours that cannot be read are published only when the merchant says so", async () => {
  const { look } = await draft();
  await save({ look: { ...look, textColor: "#bbbbbb", backgroundColor: "#ffffff" } });
  const refused = await publish([]);
  expect(refused).toMatchObject({ ok: false, reason: "unconfirmed", problems: [{ path: "look.textColor", message: "contrast" }] });
  expect(await versions()).toHaveLength(1);
  expect(await publish(["look.textColor contrast"])).toMatchObject({ ok: true });
});
