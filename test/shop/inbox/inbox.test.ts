import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createTransport } from "nodemailer";
import { afterEach, beforeEach, expect, test } from "vitest";
import { findFreePorts } from "../setup/find-port";
import { type Inbox, startInbox } from "./start-inbox";

let dataDir: string;
let inbox: Inbox;

const start = async () => {
  const port = await findFreePorts(2);
  const toLocal = (text: string) => text.replaceAll("https://marl-and-moss.myshopify.com", "http://marl-and-moss.localhost:4700");
  return startInbox({ dataDir, smtpPort: port, webPort: port + 1, toLocal });
};
beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), "attendant-inbox-"));
  inbox = await start();
});
afterEach(async () => {
  await inbox.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

const send = () =>
  createTransport({ host: "127.0.0.1", port: inbox.smtpPort, secure: false, ignoreTLS: true }).sendMail({
    from: { name: "Marl & Moss", address: "hello@marl-and-moss.example" },
    to: "민아 <mina@example.com>",
    subject: "Grüße, 민아 🌿",
    html: '<p>Hello</p><a href="https://marl-and-moss.myshopify.com/cart?a=1&amp;b=2">Your cart</a>',
    text: "Your cart: https://marl-and-moss.myshopify.com/cart",
    headers: { "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" },
  });

test("a mail is there with its headers, both parts, and links that lead into the local shop", async () => {
  await send();
  const [mail] = await inbox.messages();
  expect(mail).toMatchObject({
    from: { name: "Marl & Moss", address: "hello@marl-and-moss.example" },
    to: ["mina@example.com"],
    subject: "Grüße, 민아 🌿",
    links: ["http://marl-and-moss.localhost:4700/cart?a=1&b=2"],
  });
  expect(mail?.text).toContain("http://marl-and-moss.localhost:4700/cart");
  expect(mail?.headers["list-unsubscribe-post"]).toBe("List-Unsubscribe=One-Click");
  const page = await fetch(`http://127.0.0.1:${inbox.webPort}/api/email`).then((response) => response.json());
  expect(page).toHaveLength(1);
});

test("mails are kept over a restart, until they are cleared", async () => {
  await send();
  await send();
  await inbox.stop();
  inbox = await start();
  expect(await inbox.messages()).toHaveLength(2);
  await inbox.clear();
  expect(await inbox.messages()).toEqual([]);
});

test("down: connections are refused; up: they are taken again", async () => {
  await inbox.down();
  await expect(send()).rejects.toThrow("ECONNREFUSED");
  await inbox.up();
  await send();
  expect(await inbox.messages()).toHaveLength(1);
});

test("slow: the mail is in the inbox before the sender hears so", async () => {
  inbox.slow(400);
  const started = performance.now();
  const sent = send();
  await expect.poll(() => inbox.messages(), { timeout: 390, interval: 20 }).toHaveLength(1);
  await sent;
  expect(performance.now() - started).toBeGreaterThanOrEqual(395);
});
