import { afterEach, describe, expect, test } from "vitest";
import { type SmtpSender, smtpSender } from "~/adapters/email/smtp-sender";
import type { OutgoingEmail } from "~/domain/shared/email-sender";
import { type Script, type ScriptedSmtp, scriptedSmtp } from "./scripted-smtp";

let smtp: ScriptedSmtp;
let sender: SmtpSender;

async function open(script: Script = {}): Promise<void> {
  smtp = await scriptedSmtp(script);
  sender = smtpSender({ url: smtp.url, timeoutSeconds: 2 });
}
afterEach(async () => {
  sender.close();
  await smtp.stop();
});

const email: OutgoingEmail = {
  messageId: "019abc@attendant.example",
  from: { name: "Marl & Moss", address: "hello@marl-and-moss.example" },
  replyTo: "people@marl-and-moss.example",
  to: { name: "이다 🌿\r\nBcc: someone@else.example", address: "ida@example.com" },
  subject: "Grüße 🌿 и شكرا",
  html: "<p>Hello</p>\n.\n<p>.dots</p>",
  text: "Hello\n.\n.dots\n",
  headers: { "List-Unsubscribe": "<https://attendant.example/u/abc>", "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" },
};

/** A hand-over mark that remembers whether it was called. */
function mark(work: () => void | Promise<void> = () => undefined) {
  const hook = Object.assign(
    async () => {
      hook.called++;
      await work();
    },
    { called: 0 },
  );
  return hook;
}

describe("handing over", () => {
  test("sends text and HTML with its headers, and nothing that a name smuggles in", async () => {
    await open();
    const onHandOver = mark();
    expect(await sender.send(email, onHandOver)).toEqual({ ok: true, value: { response: "250 2.0.0 taken" } });
    const [raw = ""] = smtp.accepted;
    const head = raw.slice(0, raw.indexOf("\r\n\r\n"));
    expect(head).toContain("Message-ID: <019abc@attendant.example>");
    expect(head).toContain('From: "Marl & Moss" <hello@marl-and-moss.example>');
    expect(head).toContain("List-Unsubscribe: <https://attendant.example/u/abc>");
    expect(head).toContain("List-Unsubscribe-Post: List-Unsubscribe=One-Click");
    expect(head).toContain("Reply-To: people@marl-and-moss.example");
    expect(head).not.toMatch(/^Bcc:/im);
    expect(raw).toContain("Content-Type: text/plain; charset=utf-8");
    expect(raw).toContain("Content-Type: text/html; charset=utf-8");
    expect(onHandOver.called).toBe(1);
  });

  test("marks before the last byte: while the mark is being made the server has no whole message", async () => {
    let began: () => void = () => undefined;
    const bodyBegan = new Promise<void>((resolve) => {
      began = resolve;
    });
    await open({ onBody: () => began() });
    let acceptedAtMark = -1;
    const onHandOver = mark(async () => {
      await bodyBegan;
      await new Promise((resolve) => setTimeout(resolve, 50));
      acceptedAtMark = smtp.accepted.length;
    });
    await sender.send(email, onHandOver);
    expect(acceptedAtMark).toBe(0);
    expect(smtp.accepted).toHaveLength(1);
  });

  test("a mark that cannot be made stops the message: the server never gets its end", async () => {
    await open();
    const outcome = await sender.send(
      email,
      mark(() => Promise.reject(new Error("given up"))),
    );
    expect(outcome).toMatchObject({ ok: false, reason: "try-later" });
    expect(smtp.accepted).toEqual([]);
    expect(await sender.send(email, mark())).toMatchObject({ ok: true });
    expect(smtp.accepted).toHaveLength(1);
  });

  test("uses its connections again, and does not mind being hung up on when idle", async () => {
    await open({ hangUpAfter: 1 });
    await sender.send(email, mark());
    await sender.send(email, mark());
    await new Promise((resolve) => setTimeout(resolve, 60));
    const onHandOver = mark();
    expect(await sender.send(email, onHandOver)).toMatchObject({ ok: true });
    expect(onHandOver.called).toBe(1);
    expect(smtp.accepted).toHaveLength(3);
  });

  test("many at once all arrive, once", async () => {
    await open();
    const outcomes = await Promise.all(Array.from({ length: 60 }, (_, n) => sender.send({ ...email, messageId: `${n}@x` }, mark())));
    expect(outcomes.every((outcome) => outcome.ok)).toBe(true);
    const ids = smtp.accepted.map((raw) => /Message-ID: <(\d+)@x>/.exec(raw)?.[1]);
    expect(new Set(ids).size).toBe(60);
    expect(smtp.connections()).toBeLessThanOrEqual(5);
  });
});

describe("what a refusal means", () => {
  const refusals: { when: string; script: Script; reason: string; marked: boolean }[] = [
    { when: "no such mailbox", script: { rcpt: "550 5.1.1 no such user" }, reason: "address-refused", marked: false },
    { when: "mailbox switched off", script: { rcpt: "550 5.2.1 disabled" }, reason: "address-refused", marked: false },
    { when: "no such mailbox, in the old way", script: { rcpt: "550 unknown user" }, reason: "address-refused", marked: false },
    { when: "a policy at the address", script: { rcpt: "550 5.7.1 relaying denied" }, reason: "never", marked: false },
    { when: "a greylist", script: { rcpt: "451 4.7.1 later" }, reason: "try-later", marked: false },
    { when: "too many connections", script: { mail: "421 4.3.2 busy" }, reason: "try-later", marked: false },
    { when: "a sender that is not welcome", script: { mail: "553 5.7.1 not your address" }, reason: "try-later", marked: false },
    { when: "content that is refused", script: { onMessage: () => "554 5.6.0 no" }, reason: "never", marked: true },
    { when: "a full disk after the last byte", script: { onMessage: () => "452 4.3.1 full" }, reason: "try-later", marked: true },
    { when: "a hang-up after the last byte", script: { onMessage: () => null }, reason: "no-answer", marked: true },
    { when: "silence after the last byte", script: { onMessage: () => new Promise(() => undefined) }, reason: "no-answer", marked: true },
    {
      when: "a hang-up while the last byte is held back",
      script: { onBody: (socket) => socket.destroy() },
      reason: "try-later",
      marked: true,
    },
  ];
  test.each(refusals)("$when: $reason", async ({ script, reason, marked }) => {
    await open(script);
    // The body has to get through before the mark, or there is nothing to hang up on.
    const onHandOver = mark(() => new Promise((resolve) => setTimeout(resolve, 50)));
    const outcome = await sender.send(email, onHandOver);
    expect(outcome).toMatchObject({ ok: false, reason });
    expect(onHandOver.called).toBe(marked ? 1 : 0);
    expect(smtp.accepted).toEqual([]);
  });

  test("nobody listening: later", async () => {
    await open();
    await smtp.stop();
    expect(await sender.send(email, mark())).toMatchObject({ ok: false, reason: "try-later" });
    smtp = await scriptedSmtp();
  });
});
