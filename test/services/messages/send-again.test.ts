import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { describeMessage } from "~/services/messages/describe-message";
import { sendAgain } from "~/services/messages/send-again";
import { sendMessage } from "~/services/messages/send-message";
import { createTestDatabase, type TestDatabase } from "../../support/database";
import { make } from "../../support/factories";
import { hours, minutes, type Stage, setStage } from "./stage";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

type Unconfirmed = Stage & { id: string; profileId: string; again(messageId?: string): ReturnType<typeof sendAgain> };

/** A shop with one welcome mail of which nobody can know whether it arrived; its run has come to its end. */
async function unconfirmed(): Promise<Unconfirmed> {
  const stage = await setStage(database);
  const profileId = await stage.subscriber();
  await stage.record("subscribed", { channel: "email", source: "popup" }, { profileId });
  stage.post.answer = async (_, onHandOver) => {
    await onHandOver();
    return { ok: false, reason: "no-answer", message: "The connection broke." };
  };
  await stage.work();
  stage.post.answer = null;
  await stage.pass(minutes(10));
  const [message] = await stage.messages();
  expect(message).toMatchObject({ status: "unconfirmed" });
  const id = message?.id ?? "";
  return Object.assign(stage, {
    id,
    profileId,
    again: (messageId = id) => sendAgain(database.prisma, stage.shop.id, messageId, stage.now()),
  });
}

test("goes out as a message of its own, and the first one stays as it is", async () => {
  const stage = await unconfirmed();
  const again = await stage.again();
  if (!again.ok) throw new Error(again.reason);
  await stage.work();
  expect(stage.post.mails).toMatchObject([{ subject: "Welcome to Marl & Moss" }]);
  expect(await stage.messages()).toMatchObject([
    { id: stage.id, status: "unconfirmed", attempts: 1 },
    { id: again.id, status: "sent", attempts: 1, runId: null },
  ]);
  expect(stage.post.mails[0]?.messageId).not.toContain(stage.id);
  expect(await stage.runs()).toMatchObject([{ state: "done", reason: "finished" }]);
  const { prisma } = database;
  expect(await describeMessage(prisma, stage.shop.id, stage.id)).toMatchObject({ repeat: { id: again.id, status: "sent" }, repeats: null });
  expect(await describeMessage(prisma, stage.shop.id, again.id)).toMatchObject({ repeat: null, repeats: stage.id });
});

test("goes out once however often it is asked for: at once from several tabs, and later", async () => {
  const stage = await unconfirmed();
  const asked = await Promise.all(Array.from({ length: 5 }, () => stage.again()));
  await stage.work();
  asked.push(await stage.again());
  await stage.pass(hours(1));
  expect(new Set(asked.map((each) => each.ok && each.id)).size).toBe(1);
  expect(stage.post.mails).toHaveLength(1);
  expect(await stage.messages()).toHaveLength(2);
});

test("a repeat that nobody can vouch for either may be repeated in turn", async () => {
  const stage = await unconfirmed();
  const first = await stage.again();
  if (!first.ok) throw new Error(first.reason);
  await database.prisma.message.updateMany({ where: { id: first.id }, data: { status: "unconfirmed" } });
  const second = await stage.again(first.id);
  expect(second).toMatchObject({ ok: true });
  expect(second).not.toEqual(first);
});

const refusals: [name: string, because: string, change: (stage: Unconfirmed) => Promise<unknown>][] = [
  ["unsubscribed", "unsubscribed", ({ profileId }) => changeProfile(profileId, { emailConsent: "unsubscribed" })],
  ["has not agreed", "no-consent", ({ profileId }) => changeProfile(profileId, { emailConsent: "none" })],
  ["has a bouncing address", "bounced", ({ profileId }) => changeProfile(profileId, { suppressed: "bounced" })],
  ["was erased", "erased", ({ id }) => database.prisma.message.updateMany({ where: { id }, data: { content: {} } })],
  ["has had what the cap allows", "weekly-cap", ({ shop }) => changeShop(shop.id, { settings: capOf(1) })],
  ["would get it too late", "too-late", (stage) => stage.pass(hours(80))],
];
const capOf = (weeklyCap: number) => ({ sendingHours: { fromHour: 0, toHour: 24, weeklyCap } });
const changeProfile = (id: string, data: object) => database.prisma.profile.updateMany({ where: { id }, data });
const changeShop = (id: number, data: object) => database.prisma.shop.update({ where: { id }, data });

test.each(refusals)("a shopper who %s gets nothing, and the merchant is told: %s", async (_, because, change) => {
  const stage = await unconfirmed();
  await change(stage);
  expect(await stage.again()).toEqual({ ok: false, reason: "refused", because });
  await stage.pass(hours(1));
  expect(stage.post.mails).toEqual([]);
  expect(await stage.messages()).toHaveLength(1);
});

test("what was refused may be asked for again once the reason is gone", async () => {
  const stage = await unconfirmed();
  await changeShop(stage.shop.id, { settings: capOf(1) });
  await stage.again();
  await changeShop(stage.shop.id, { settings: capOf(2) });
  expect(await stage.again()).toMatchObject({ ok: true });
  await stage.work();
  expect(stage.post.mails).toHaveLength(1);
});

test("outside the sending hours it waits for them, with the reason, and is judged again then", async () => {
  const stage = await unconfirmed();
  const settings = { sendingHours: { fromHour: 14, toHour: 20, weeklyCap: 5 } };
  await changeShop(stage.shop.id, { settings });
  expect(await stage.again()).toMatchObject({ ok: true });
  expect((await stage.messages())[1]).toMatchObject({ status: "queued", reason: "sending-hours" });
  await changeProfile(stage.profileId, { emailConsent: "unsubscribed" });
  await stage.pass(hours(8));
  expect(stage.post.mails).toEqual([]);
  expect((await stage.messages())[1]).toMatchObject({ status: "dropped", reason: "unsubscribed" });
});

test("nothing but an unconfirmed message is repeated, and none of another shop", async () => {
  const stage = await unconfirmed();
  const other = await make.shop(database.prisma, {});
  const refused = { ok: false, reason: "not-unconfirmed" };
  expect(await sendAgain(database.prisma, other.id, stage.id, stage.now())).toEqual(refused);
  expect(await stage.again(randomUUID())).toEqual(refused);
  // The answer came after all.
  await database.prisma.message.updateMany({ where: { id: stage.id }, data: { status: "sent" } });
  expect(await stage.again()).toEqual(refused);
  await sendMessage(stage.deps, { shopId: stage.shop.id, messageId: stage.id }, stage.now());
  expect(stage.post.mails).toEqual([]);
  expect(await stage.messages()).toHaveLength(1);
});
