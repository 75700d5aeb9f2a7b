import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { AnswerSubmission } from "~/domain/touchpoints/answer-submission";
import type { QuestionBlock } from "~/domain/touchpoints/block";
import type { Shop } from "~/generated/prisma/client";
import { listTimeline } from "~/services/profiles/list-timeline";
import { listAnswers } from "~/services/surveys/list-answers";
import { answerQuestion } from "~/services/touchpoints/answer-question";
import { createTestDatabase, type TestDatabase } from "../../support/database";
import { make, testNow } from "../../support/factories";
import { goLive, question } from "./live";

let database: TestDatabase;
let shop: Shop;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  shop = await make.shop(database.prisma);
});

const asks = (given: Partial<QuestionBlock> = {}) =>
  goLive(database.prisma, shop.id, { content: { ask: [{ ...question, ...given }], done: [] } }, { name: "How was it?" });
const say = (answer: Partial<AnswerSubmission> & { touchpointId: string }, more: { shopDomain?: string; now?: Date } = {}) => {
  const ordinary = { questionId: "how", submissionId: randomUUID(), visitorId: "visitor-1", variantId: null, values: ["9"], text: "" };
  const from = { shopDomain: shop.domain, ip: randomUUID(), customerId: null, ...more };
  const page = { locale: "en", url: "https://shop.example/", trap: "" };
  return answerQuestion(database.prisma, { ...from, answer: { ...ordinary, ...page, ...answer } }, more.now ?? testNow);
};
const answers = () => database.prisma.answer.findMany({ where: { shopId: shop.id } });

describe("an answer on the storefront", () => {
  const options = [
    { id: "taste", label: { en: "The taste" } },
    { id: "price", label: { en: "The price" } },
  ];
  it.each<[Partial<QuestionBlock>, Partial<AnswerSubmission>, object | null]>([
    [{ ask: "nps" }, { values: ["10"] }, { score: 10, choices: [], text: null }],
    [{ ask: "nps" }, { values: ["11"] }, null],
    [{ ask: "nps" }, { values: [] }, null],
    [{ ask: "stars" }, { values: ["4"] }, { score: null, choices: ["4"] }],
    [{ ask: "stars" }, { values: ["0"] }, null],
    [{ ask: "choice", options }, { values: ["taste"] }, { choices: ["taste"] }],
    [{ ask: "choice", options }, { values: ["taste", "price"] }, null],
    [{ ask: "choices", options }, { values: ["price", "price", "taste"] }, { choices: ["price", "taste"] }],
    [{ ask: "choices", options }, { values: ["smell"] }, null],
    [{ ask: "text" }, { values: [], text: " <script>1</script>\0\ud800 " }, { text: "<script>1</script>" }],
    [{ ask: "text" }, { values: [], text: "x".repeat(19_000) }, { text: "x".repeat(2000) }],
    [{ ask: "text" }, { values: ["9"], text: " " }, null],
  ])("to %j, saying %j", async (block, said, kept) => {
    const result = await say({ touchpointId: await asks(block), ...said });
    expect(result).toEqual(kept ? { ok: true } : { ok: false, reason: "value" });
    expect(await answers()).toMatchObject(kept ? [kept] : []);
  });

  it("is one for each shopper: a second one changes it, and only the first is counted", async () => {
    const touchpointId = await asks();
    await say({ touchpointId, values: ["3"] });
    await say({ touchpointId, values: ["9"] }, { now: new Date(testNow.getTime() + 1000) });
    await say({ touchpointId, values: ["9"] }, { now: new Date(testNow.getTime() + 2000) });
    await say({ touchpointId, values: ["5"], visitorId: "visitor-2" });
    expect((await answers()).map(({ score }) => score).sort()).toEqual([5, 9]);
    const figure = await database.prisma.dailyFigure.findFirst({
      where: { shopId: shop.id, measure: "answered", subject: `touchpoint:${touchpointId}` },
    });
    expect(figure?.count).toBe(2);
    expect(await database.prisma.event.count({ where: { shopId: shop.id, kind: "touchpoint_answered" } })).toBe(3);
  });

  it("stands in the admin under the touchpoint's name, with the options as the shopper read them, and in the timeline without words", async () => {
    const touchpointId = await asks({ ask: "choices", options });
    await say({ touchpointId, values: ["price"] });
    const page = await listAnswers(database.prisma, {
      shopId: shop.id,
      since: new Date(0),
      place: { after: null, before: null } as never,
      limit: 10,
    });
    expect(page.items).toMatchObject([{ choices: ["The price"], touchpoint: { id: touchpointId, name: "How was it?" } }]);
    const profileId = (await answers())[0]?.profileId ?? "";
    const timeline = await listTimeline(database.prisma, { shopId: shop.id, profileId, place: {} as never, limit: 10 });
    expect(timeline.items).toMatchObject([{ kind: "touchpoint_answered", subject: "How was it?" }]);
  });

  it("is refused for a question that is not asked, for a touchpoint of another shop, and for one that is not live", async () => {
    const touchpointId = await asks();
    const other = await make.shop(database.prisma);
    expect(await say({ touchpointId, questionId: "other" })).toEqual({ ok: false, reason: "ended" });
    expect(await say({ touchpointId }, { shopDomain: other.domain })).toEqual({ ok: false, reason: "ended" });
    await database.prisma.touchpoint.updateMany({ where: { shopId: shop.id, id: touchpointId }, data: { status: "paused" } });
    expect(await say({ touchpointId })).toEqual({ ok: false, reason: "ended" });
    expect(await answers()).toEqual([]);
  });

  it("of a machine is held up or thrown away, and leaves nothing", async () => {
    const touchpointId = await asks();
    expect(await say({ touchpointId, trap: "http://spam.example" })).toEqual({ ok: true });
    expect(await answers()).toEqual([]);
    const results = [];
    for (let time = 0; time < 32; time++) results.push(await say({ touchpointId, values: [String(time % 11)] }));
    expect(results.slice(-2)).toEqual([
      { ok: false, reason: "too-many" },
      { ok: false, reason: "too-many" },
    ]);
  });
});
