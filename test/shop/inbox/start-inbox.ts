import { readFileSync } from "node:fs";
import { join } from "node:path";
import { MailDev } from "maildev";
import { type Mail, readMail } from "./mail";
import { startRelay } from "./start-relay";

/** The local shop's mailbox for every address there is. */
export interface Inbox {
  /** Port that the app sends to. */
  smtpPort: number;
  /** Port of the web page that shows the mails. */
  webPort: number;
  /** Every mail in the order of arrival; links lead into the local shop. */
  messages(): Promise<Mail[]>;
  clear(): Promise<void>;
  /** The mail server refuses every connection until `up()`. */
  down(): Promise<void>;
  up(): Promise<void>;
  isDown(): boolean;
  /** A mail is accepted `msBeforeAccept` after its last byte came; it is in the inbox already before that. 0: at once. */
  slow(msBeforeAccept: number): void;
  stop(): Promise<void>;
}

/**
 * Starts the inbox: maildev, which keeps its mails in a folder, behind a relay that can be down or slow.
 *
 * @param options.toLocal turns the shop's public addresses into those of the local shop
 */
export async function startInbox(options: {
  dataDir: string;
  smtpPort: number;
  webPort: number;
  toLocal(text: string): string;
}): Promise<Inbox> {
  const mailDirectory = join(options.dataDir, "mail");
  const maildev = new MailDev({ smtp: 0, ip: "127.0.0.1", web: options.webPort, webIp: "127.0.0.1", mailDirectory, silent: true });
  const { storage, smtp, api } = await quietly(() => maildev.start());
  // It shows its page to those alone who name HTML as what they want, as browsers do and curl does not.
  api?.server.server.prependListener("request", (request) => {
    if (request.url === "/") request.headers.accept = "text/html";
  });
  const relay = await startRelay(options.smtpPort, smtp.getAddress().port);
  return {
    smtpPort: options.smtpPort,
    webPort: options.webPort,
    async messages() {
      const { items } = await storage.list({ sort: "asc" });
      return Promise.all(items.map((item) => readMail(item.id, readFileSync(item.source), options.toLocal)));
    },
    async clear() {
      await smtp.deleteAllEmails();
    },
    down: relay.down,
    up: relay.up,
    isDown: relay.isDown,
    slow: relay.slow,
    async stop() {
      await relay.down();
      await maildev.stop();
    },
  };
}

/** maildev writes its address to the console, which would stand between the launcher's own lines. */
async function quietly<Value>(work: () => Promise<Value>): Promise<Value> {
  const { info } = console;
  console.info = () => {};
  try {
    return await work();
  } finally {
    console.info = info;
  }
}
