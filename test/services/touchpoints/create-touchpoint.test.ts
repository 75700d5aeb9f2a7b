import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { checkPublishable } from "~/domain/touchpoints/check-publishable";
import { touchpointTemplates } from "~/domain/touchpoints/templates/touchpoint-templates";
import { touchpointSchema } from "~/domain/touchpoints/touchpoint.schema";
import { createTouchpoint } from "~/services/touchpoints/create-touchpoint";
import { loadShopFacts } from "~/services/touchpoints/load-shop-facts";
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
async function take(templateId: string) {
  const shopId = stage.shop.id;
  const made = await createTouchpoint(db(), shopId, { templateId }, testNow);
  if (!made.ok) throw new Error(made.message);
  const { draft } = await db().touchpoint.findUniqueOrThrow({ where: { shopId_id: { shopId, id: made.value.id } } });
  return { id: made.value.id, draft: touchpointSchema.parse(draft) };
}

describe("createTouchpoint", () => {
  it("brings with every template all it needs: only what the template asks for is left to the merchant", async () => {
    const reason: Record<string, string> = { end: "countdown-without-end", products: "required", link: "link-unset" };
    for (const { id: templateId, asks = [] } of touchpointTemplates) {
      const { id, draft } = await take(templateId);
      const shop = await loadShopFacts(db(), stage.shop.id, id);
      const problems = checkPublishable(draft, { primaryLocale: "en", now: testNow, shop }).filter(({ mayPublish }) => !mayPublish);
      expect(problems.map(({ message }) => message).sort(), templateId).toEqual(asks.flatMap((ask) => reason[ask] ?? []).sort());
    }
  });

  it("tells the same template taken twice apart by its name", async () => {
    const nameOf = async ({ id }: { id: string }) =>
      (await db().touchpoint.findUniqueOrThrow({ where: { shopId_id: { shopId: stage.shop.id, id } } })).name;
    expect(await nameOf(await take("spin-wheel"))).toBe("Welcome wheel");
    expect(await nameOf(await take("spin-wheel"))).toBe("Welcome wheel 2");
  });

  it("makes prizes and fields once, however often a template is taken", async () => {
    const first = await take("spin-wheel");
    const second = await take("spin-wheel");
    expect(second.draft.format).toEqual(first.draft.format);
    await take("birthday");
    const again = await take("birthday");
    const rows = await db().customField.findMany({ where: { shopId: stage.shop.id } });
    expect(rows.map(({ key, type }) => [key, type])).toEqual([["birthday", "date"]]);
    expect(again.draft.targeting.fields[0]?.key).toBe("birthday");
  });

  it("leaves a field alone that means something else, and takes an archived one back", async () => {
    const { id: shopId } = stage.shop;
    const times = { createdAt: testNow, updatedAt: testNow };
    await db().customField.create({ data: { shopId, key: "birthday", label: { en: "Party?" }, type: "yes-no", ...times } });
    await db().customField.create({ data: { shopId, key: "birthday_2", label: { en: "Day" }, type: "date", archived: true, ...times } });
    const { draft } = await take("birthday");
    expect(draft.content.ask.find(({ kind }) => kind === "form")).toMatchObject({ fields: ["birthday_2"] });
    expect(draft.targeting.fields).toEqual([{ key: "birthday_2", is: "unknown", values: [] }]);
    const rows = await db().customField.findMany({ where: { shopId }, orderBy: { key: "asc" } });
    expect(rows.map(({ label, archived }) => [label, archived])).toEqual([
      [{ en: "Party?" }, false],
      [{ en: "Day" }, false],
    ]);
  });

  it("gives a card the days of its season, and free delivery a goal in the shop's currency", async () => {
    await db().shop.update({ where: { id: stage.shop.id }, data: { currency: "KRW", timezone: "Asia/Seoul" } });
    const card = await take("new-year-card");
    expect(new Date(card.draft.schedule.endsAt ?? 0).getTime()).toBeGreaterThan(testNow.getTime());
    expect(card.draft.schedule.endsAt).toMatch(/-01-02T15:00:00.000Z$/);
    const bar = await take("free-shipping-bar");
    expect(bar.draft.format).toMatchObject({ goalCents: 50_000 });
  });
});
