import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sendMessage } from "~/services/messages/send-message";
import { createTestDatabase, type TestDatabase } from "../../support/database";
import { hours, minutes, type Stage, setStage } from "./stage";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

/** A shop with one welcome mail that waits to be sent. */
async function oneWaiting(
  given: { firstName?: string; locale?: string; email?: string; emailConsent?: string } = {},
): Promise<Stage & { id: string }> {
  const stage = await setStage(database);
  const profileId = await stage.subscriber(given);
  await stage.record("subscribed", { channel: "email", source: "popup" }, { profileId });
  const [message] = await stage.messages();
  return Object.assign(stage, { id: message?.id ?? "" });
}

const stopHere = () => Promise.reject(new Error("killed"));

describe("a message", () => {
  test("goes out with one-click unsubscribe, and is recorded as sent", async () => {
    const stage = await oneWaiting({ firstName: "Ida" });
    await stage.work();
    const [mail] = stage.post.mails;
    expect(mail).toMatchObject({
      subject: "Welcome to Marl & Moss",
      from: { name: "Marl & Moss", address: "hello@attendant.example" },
      to: { name: "Ida" },
      headers: { "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" },
    });
    expect(mail?.headers["List-Unsubscribe"]).toMatch(/^<https:\/\/attendant\.example\/u\/[\w.-]+>$/);
    expect(await stage.messages()).toMatchObject([{ status: "sent", attempts: 1, providerId: mail?.messageId, sentAt: stage.now() }]);
    const events = await database.prisma.event.findMany({ where: { shopId: stage.shop.id, kind: "message_sent" } });
    expect(events).toHaveLength(1);
    expect(await stage.runs()).toMatchObject([{ state: "done", reason: "finished" }]);
  });

  test("is sent by one of two workers that take it at once", async () => {
    const stage = await oneWaiting();
    const job = { shopId: stage.shop.id, messageId: stage.id };
    await Promise.all(Array.from({ length: 6 }, () => sendMessage(stage.deps, job, stage.now())));
    await stage.pass(hours(1));
    expect(stage.post.mails).toHaveLength(1);
    await sendMessage(stage.deps, job, stage.now());
    expect(stage.post.mails).toHaveLength(1);
  });

  test("whose worker died before the last byte is sent again, once", async () => {
    const stage = await oneWaiting();
    const job = { shopId: stage.shop.id, messageId: stage.id };
    stage.post.answer = stopHere;
    await expect(sendMessage(stage.deps, job, stage.now())).rejects.toThrow("killed");
    expect(await stage.messages()).toMatchObject([{ status: "sending", handedOverAt: null }]);
    stage.post.answer = null;
    await sendMessage(stage.deps, job, stage.now());
    expect(stage.post.mails).toHaveLength(0);
    await stage.pass(minutes(2));
    expect(stage.post.mails).toHaveLength(1);
    expect(await stage.messages()).toMatchObject([{ status: "sent", attempts: 2 }]);
  });

  test("whose worker died after the last byte is never sent again, and says so", async () => {
    const stage = await oneWaiting();
    const job = { shopId: stage.shop.id, messageId: stage.id };
    stage.post.answer = async (email, onHandOver) => {
      await onHandOver();
      stage.post.mails.push(email);
      return stopHere();
    };
    await expect(sendMessage(stage.deps, job, stage.now())).rejects.toThrow("killed");
    stage.post.answer = null;
    await sendMessage(stage.deps, job, stage.now());
    await stage.pass(hours(5));
    expect(stage.post.mails).toHaveLength(1);
    expect(await stage.messages()).toMatchObject([{ status: "unconfirmed", reason: "no-answer" }]);
    expect(await stage.runs()).toMatchObject([{ state: "done" }]);
  });

  test("is not handed over by a worker that was taken for dead", async () => {
    const stage = await oneWaiting();
    const job = { shopId: stage.shop.id, messageId: stage.id };
    let goOn: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    let handedOver = 0;
    stage.post.answer = async (_, onHandOver) => {
      await held;
      try {
        await onHandOver();
        handedOver++;
        return { ok: true, value: { response: "250" } };
      } catch {
        return { ok: false, reason: "try-later", message: "given up" };
      }
    };
    const slow = sendMessage(stage.deps, job, stage.now());
    await expect.poll(async () => (await stage.messages())[0]?.status).toBe("sending");
    stage.post.answer = null;
    await sendMessage(stage.deps, job, new Date(stage.now().getTime() + minutes(2)));
    goOn();
    await slow;
    expect(handedOver).toBe(0);
    expect(stage.post.mails).toHaveLength(1);
    expect(await stage.messages()).toMatchObject([{ status: "sent" }]);
  });

  test("waits while the mail server is down, with the trouble shown, and goes out once", async () => {
    const stage = await oneWaiting();
    stage.post.answer = async () => ({ ok: false, reason: "try-later", message: "connect ECONNREFUSED" });
    await stage.pass(hours(1));
    const [waiting] = await stage.messages();
    expect(waiting).toMatchObject({ status: "queued", reason: "mail-server-down" });
    expect(waiting?.attempts).toBeGreaterThan(4);
    expect(waiting?.attempts).toBeLessThan(10);
    const where = { shopId: stage.shop.id, area: "smtp" };
    expect(await database.prisma.trouble.findFirst({ where })).toMatchObject({ message: "connect ECONNREFUSED" });
    stage.post.answer = null;
    await stage.pass(hours(1));
    expect(stage.post.mails).toHaveLength(1);
    expect(await database.prisma.trouble.findFirst({ where })).toBeNull();
  });

  test("to an address that does not exist is not tried again, nor is anything else", async () => {
    const stage = await oneWaiting();
    stage.post.answer = async () => ({ ok: false, reason: "address-refused", message: "550 5.1.1" });
    await stage.pass(hours(2));
    const [message] = await stage.messages();
    expect(message).toMatchObject({ status: "failed", reason: "address-refused", attempts: 1 });
    expect(message?.bouncedAt).not.toBeNull();
    expect(await database.prisma.profile.findFirst({ where: { shopId: stage.shop.id } })).toMatchObject({ suppressed: "bounced" });
    expect(await stage.runs()).toMatchObject([{ state: "failed", reason: "message-failed" }]);
    expect(await database.prisma.event.count({ where: { shopId: stage.shop.id, kind: "message_bounced" } })).toBe(1);
  });

  test("shows HTML, Liquid, emoji and right-to-left names as text", async () => {
    const names = ["<img src=x onerror=alert(1)>", "{{ shop }}{% for i in (1..9) %}x{% endfor %}", "🌿 Ida", "שירה", "A".repeat(10_000)];
    for (const firstName of names) {
      const stage = await oneWaiting({ firstName });
      await stage.work();
      const mail = stage.post.mails[0];
      expect(mail?.html).not.toContain("<img src=x");
      expect(mail?.html).not.toContain("xxxxxxxxx");
      expect(mail?.html.length).toBeLessThan(30_000);
      if (firstName.startsWith("{{")) expect(mail?.html).toContain("{{ shop }}{% for i in (1..9) %}");
      if (firstName === "שירה") expect(mail?.text).toContain("Welcome, \u2068שירה\u2069");
      if (firstName.startsWith("🌿")) expect(mail?.text).toContain("Welcome, 🌿 Ida");
    }
  });

  test("speaks the shopper's language", async () => {
    const stage = await oneWaiting({ locale: "ko-KR", firstName: "지우" });
    await stage.work();
    expect(stage.post.mails[0]).toMatchObject({ subject: "Marl & Moss에 오신 것을 환영합니다" });
    expect(stage.post.mails[0]?.html).toContain('lang="ko"');
    expect(stage.post.mails[0]?.text).toContain("수신 거부: https://attendant.example/u/");
  });

  test("keeps to the sending hours of the shop and to the weekly cap", async () => {
    const stage = await oneWaiting();
    const { prisma } = database;
    const settings = { sendingHours: { fromHour: 14, toHour: 20, weeklyCap: 1 } };
    await prisma.shop.update({ where: { id: stage.shop.id }, data: { settings } });
    await stage.work();
    // 09:00 UTC is ten o'clock in Berlin.
    expect(await stage.messages()).toMatchObject([
      { status: "queued", reason: "sending-hours", sendAfter: new Date("2026-11-17T13:00:00Z") },
    ]);
    await stage.pass(hours(4));
    expect(stage.post.mails).toHaveLength(1);
    const [{ profileId } = { profileId: "" }] = await stage.messages();
    const token = await stage.checkout(profileId);
    await stage.record("checkout_updated", { checkoutToken: token, totalCents: 1, currency: "EUR" }, { profileId });
    await stage.pass(hours(2));
    expect((await stage.messages()).at(1)).toMatchObject({ status: "dropped", reason: "too-late" });
  });

  test("shows the code a popup gave, once the platform has it, and waits for it", async () => {
    const stage = await setStage(database);
    const { prisma } = database;
    const profileId = await stage.subscriber();
    const touchpointId = "0193a000-0000-7000-8000-0000000000aa";
    await stage.record("subscribed", { channel: "email", source: "popup", touchpointId }, { profileId });
    const { reserveCode } = await import("~/services/offers/reserve-code");
    const offer = await prisma.offer.findFirstOrThrow({ where: { shopId: stage.shop.id } });
    const wish = { shopId: stage.shop.id, offerId: offer.id, profileId, sourceKey: `touchpoint:${touchpointId}:${profileId}` };
    const { code } = await prisma.$transaction((tx) => reserveCode(tx, wish, stage.now()));
    await stage.pass(20_000);
    expect(await stage.messages()).toMatchObject([{ status: "queued", reason: "code-not-issued" }]);
    await prisma.offerCode.updateMany({ where: { shopId: stage.shop.id, code }, data: { status: "issued" } });
    await stage.pass(20_000);
    const [mail] = stage.post.mails;
    expect(mail?.subject).toBe("Your code for 10% off at Marl & Moss");
    expect(mail?.html).toContain(code);
    expect(mail?.text).toContain("November 24, 2026");
    expect((await stage.messages())[0]?.content).toMatchObject({
      shown: { links: { main: `https://${stage.shop.domain}/discount/${code}?redirect=%2F` } },
    });
  });

  test("of a shopper who was erased in the middle of it is dropped", async () => {
    const stage = await oneWaiting();
    stage.post.answer = stopHere;
    await expect(sendMessage(stage.deps, { shopId: stage.shop.id, messageId: stage.id }, stage.now())).rejects.toThrow("killed");
    await database.prisma.message.updateMany({ where: { shopId: stage.shop.id }, data: { content: {} } });
    stage.post.answer = null;
    await stage.pass(hours(1));
    await sendMessage(stage.deps, { shopId: stage.shop.id, messageId: stage.id }, stage.now());
    expect(stage.post.mails).toEqual([]);
    expect(await stage.messages()).toMatchObject([{ status: "dropped", reason: "erased" }]);
  });

  test("stops with the shop", async () => {
    const stage = await oneWaiting();
    await database.prisma.shop.update({ where: { id: stage.shop.id }, data: { uninstalledAt: stage.now() } });
    await stage.pass(hours(1));
    expect(stage.post.mails).toEqual([]);
    expect(await stage.messages()).toMatchObject([{ status: "dropped", reason: "shop-uninstalled" }]);
  });
});
