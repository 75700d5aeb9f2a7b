import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { type SmtpSender, smtpSender } from "~/adapters/email/smtp-sender";
import { type ScriptedSmtp, scriptedSmtp } from "../../adapters/email/scripted-smtp";
import { createTestDatabase, type TestDatabase } from "../../support/database";
import { hours, type Stage, setStage } from "./stage";

let database: TestDatabase;
let smtp: ScriptedSmtp;
let sender: SmtpSender;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterEach(async () => {
  sender.close();
  await smtp.stop();
});
afterAll(() => database.drop());

async function setting(): Promise<Stage> {
  const stage = await setStage(database);
  await stage.record("subscribed", { channel: "email", source: "popup" }, { profileId: await stage.subscriber() });
  smtp = await scriptedSmtp();
  sender = smtpSender({ url: smtp.url });
  stage.deps.emailSender = sender;
  return stage;
}

/** A worker in a process of its own that sends the one message, and ends when it is killed. */
async function worker(stage: Stage): Promise<{ child: ChildProcess; ended: Promise<unknown> }> {
  const [message] = await stage.messages();
  const about = [database.url, smtp.url, String(stage.shop.id), message?.id ?? "", stage.now().toISOString()];
  const child = spawn(process.execPath, ["--import", "tsx", "test/services/messages/send-in-child.ts", ...about], { stdio: "ignore" });
  return { child, ended: once(child, "exit") };
}

describe("a worker killed with SIGKILL", () => {
  test("before the last byte: the next one sends the mail, once", async () => {
    const stage = await setting();
    let reached: () => void = () => undefined;
    const atAddress = new Promise<void>((resolve) => {
      reached = resolve;
    });
    smtp.script.rcpt = () => {
      reached();
      return new Promise(() => undefined);
    };
    const { child, ended } = await worker(stage);
    await atAddress;
    child.kill("SIGKILL");
    await ended;
    expect(await stage.messages()).toMatchObject([{ status: "sending", handedOverAt: null }]);
    smtp.script = {};
    await stage.pass(hours(1));
    expect(smtp.accepted).toHaveLength(1);
    expect(await stage.messages()).toMatchObject([{ status: "sent", attempts: 2 }]);
  }, 60_000);

  test("after the last byte: the mail is out, is not sent again, and is shown as unconfirmed", async () => {
    const stage = await setting();
    let reached: () => void = () => undefined;
    const gotAll = new Promise<void>((resolve) => {
      reached = resolve;
    });
    const { child, ended } = await worker(stage);
    smtp.script.onMessage = async () => {
      reached();
      await ended;
      return "250 2.0.0 taken";
    };
    await gotAll;
    child.kill("SIGKILL");
    await ended;
    smtp.script = {};
    await stage.pass(hours(6));
    expect(smtp.accepted).toHaveLength(1);
    expect(await stage.messages()).toMatchObject([{ status: "unconfirmed", reason: "no-answer" }]);
    expect(await stage.runs()).toMatchObject([{ state: "done" }]);
  }, 60_000);
});
