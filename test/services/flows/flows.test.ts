import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { builtInFlow } from "~/domain/flows/built-in-flow";
import type { FlowDefinition } from "~/domain/flows/flow-definition";
import { createBuiltInFlows } from "~/services/flows/create-built-in-flows";
import { describeFlow } from "~/services/flows/describe-flow";
import { publishFlow } from "~/services/flows/publish-flow";
import { switchFlow } from "~/services/flows/switch-flow";
import { createTestDatabase, type TestDatabase } from "../../support/database";
import { make } from "../../support/factories";
import { hours, type Stage, setStage } from "../messages/stage";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

/** The welcome flow with another subject and no wait. */
function welcomeWith(subject: string): FlowDefinition {
  const definition = builtInFlow("welcome", randomUUID());
  return {
    ...definition,
    steps: definition.steps.map((step) =>
      step.kind === "message" ? { ...step, content: { ...step.content, subject: { en: subject } } } : step,
    ),
  };
}

const publish = (stage: Stage, flowId: string, definition: unknown) =>
  publishFlow(database.prisma, stage.shop.id, flowId, definition, stage.now());

describe("flows of a shop", () => {
  test("come ready, once, and switched off", async () => {
    const { prisma } = database;
    const shop = await make.shop(prisma);
    const about = { id: shop.id, primaryLocale: "en", locales: ["en"] };
    for (let time = 0; time < 2; time++) await prisma.$transaction((tx) => createBuiltInFlows(tx, about, shop.createdAt));
    const flows = await prisma.flow.findMany({ where: { shopId: shop.id }, orderBy: { kind: "asc" } });
    expect(flows.map(({ kind, status, liveVersion }) => [kind, status, liveVersion])).toEqual([
      ["cart-recovery", "off", null],
      ["feedback", "off", null],
      ["welcome", "off", null],
    ]);
    expect(await prisma.flowVersion.count({ where: { shopId: shop.id } })).toBe(3);
  });

  test("a new version is for new runs; publishing the same again makes none", async () => {
    const stage = await setStage(database);
    const flowId = await stage.flowId("welcome");
    const first = await stage.subscriber();
    await stage.record("subscribed", { channel: "email", source: "popup" }, { profileId: first });
    expect(await publish(stage, flowId, welcomeWith("Hello from version two"))).toEqual({ ok: true, value: { version: 2 } });
    expect(await publish(stage, flowId, welcomeWith("Hello from version two"))).toEqual({ ok: true, value: { version: 2 } });
    const second = await stage.subscriber();
    await stage.record("subscribed", { channel: "email", source: "popup" }, { profileId: second });
    await stage.work();
    expect(stage.post.mails.map((mail) => mail.subject)).toEqual(["Welcome to Marl & Moss", "Hello from version two"]);
  });

  test("a flow's offers say when they end, as a touchpoint's do", async () => {
    const stage = await setStage(database);
    const flowId = await stage.flowId("welcome");
    const endsAt = new Date("2026-11-01T00:00:00Z");
    const { id } = await make.offer(database.prisma, { shopId: stage.shop.id, endsAt });
    const flow = await describeFlow(database.prisma, stage.shop, flowId, stage.now());
    expect(flow?.offers).toContainEqual(expect.objectContaining({ id, endsAt: endsAt.toISOString() }));
  });

  test("what is not a flow is refused at the field", async () => {
    const stage = await setStage(database);
    const flowId = await stage.flowId("welcome");
    const refused = async (definition: unknown) => {
      const result = await publish(stage, flowId, definition);
      return result.ok || result.reason !== "invalid" ? result : result.fields;
    };
    expect(await refused(welcomeWith("Hello {{ first_name"))).toEqual({ "steps.1.content.subject.en": "liquid" });
    expect(await refused(welcomeWith("{% include 'secrets' %}"))).toEqual({ "steps.1.content.subject.en": "liquid" });
    const endless =
      "{% for a in (1..999) %}{% for b in (1..999) %}{% for c in (1..999) %}{{ c | times: b }}{% endfor %}{% endfor %}{% endfor %}";
    expect(await refused(welcomeWith(endless))).toEqual({ "steps.1.content.subject.en": "liquid" });
    expect(await refused(welcomeWith(" "))).toEqual({ "steps.1.content.subject": "required" });
    expect(await refused(welcomeWith("x".repeat(10_000)))).toMatchObject({ "steps.1.content.subject.en": "too-long" });
    expect(await refused(builtInFlow("feedback", randomUUID()))).toEqual({ ok: false, reason: "other-kind" });
    const cart = builtInFlow("cart-recovery", randomUUID());
    expect(await publish(stage, await stage.flowId("cart-recovery"), cart)).toMatchObject({ fields: { "steps.3.offerId": "required" } });
    const another = await setStage(database);
    expect(await publish(another, flowId, welcomeWith("Hello"))).toEqual({ ok: false, reason: "not-found" });
  });

  test("switched off, everyone under way leaves, and coming back starts afresh for new ones", async () => {
    const stage = await setStage(database);
    const flowId = await stage.flowId("feedback");
    const order = (id: string) => make.order(database.prisma, { shopId: stage.shop.id, externalId: id, name: `#${id}` });
    for (const id of ["1", "2"]) {
      await order(id);
      await stage.record("order_delivered", { orderId: id }, { profileId: await stage.subscriber() });
    }
    await switchFlow(database.prisma, stage.shop.id, flowId, false, stage.now());
    await switchFlow(database.prisma, stage.shop.id, flowId, true, stage.now());
    await order("3");
    await stage.record("order_delivered", { orderId: "3" }, { profileId: await stage.subscriber({ emailConsent: "none" }) });
    await stage.pass(hours(49));
    expect(stage.post.mails.map((mail) => mail.subject)).toEqual(["One question about your order #3"]);
    const entries = await database.prisma.flowRunEntry.findMany({
      where: { shopId: stage.shop.id },
      orderBy: [{ runId: "asc" }, { seq: "asc" }],
    });
    expect(entries.slice(0, 3).map(({ seq, kind, reason }) => [seq, kind, reason])).toEqual([
      [1, "entered", "entered"],
      [2, "waiting", "waiting"],
      [3, "ended", "flow-off"],
    ]);
  });

  test("an order cancelled before the question gets none", async () => {
    const stage = await setStage(database);
    await make.order(database.prisma, { shopId: stage.shop.id, externalId: "1" });
    await stage.record("order_delivered", { orderId: "1" }, { profileId: await stage.subscriber() });
    await stage.record("order_cancelled", { orderId: "1" });
    await stage.pass(hours(72));
    expect(stage.post.mails).toEqual([]);
    expect(await stage.runs()).toMatchObject([{ state: "exited", reason: "order-cancelled" }]);
  });

  test("the same delivery told twice asks once", async () => {
    const stage = await setStage(database);
    await make.order(database.prisma, { shopId: stage.shop.id, externalId: "1" });
    const profileId = await stage.subscriber();
    for (const sourceId of ["a", "a", "b"]) await stage.record("order_delivered", { orderId: "1" }, { profileId, sourceId });
    await stage.pass(hours(72));
    expect(stage.post.mails).toHaveLength(1);
    for (let score = 0; score <= 10; score++) expect(stage.post.mails[0]?.html).toContain(`?score=${score}"`);
  });
});
