import type { Readable } from "node:stream";
import { createTransport } from "nodemailer";
import type { EmailSender, OutgoingEmail } from "~/domain/shared/email-sender";
import { composeEmail } from "./compose-email";
import { holdLastByte } from "./hold-last-byte";
import { readSmtpError, wasIdleHangUp } from "./read-smtp-error";

export interface SmtpConfig {
  /** For example smtp://user:password@mail.example.com:587 */
  url: string;
  connections?: number;
  /** How long a server may take to answer, each time. */
  timeoutSeconds?: number;
}

export interface SmtpSender extends EmailSender {
  /** Says goodbye to the server. */
  close(): void;
}

/** Sends mail over SMTP, over a few connections that stay open. */
export function smtpSender({ url, connections = 5, timeoutSeconds = 30 }: SmtpConfig): SmtpSender {
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: connections,
    maxMessages: Number.POSITIVE_INFINITY,
    // A message is tried again by our queue, never by the pool behind our back.
    maxRequeues: 0,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: timeoutSeconds * 1000,
    dnsTimeout: 10_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });

  // The mailer would read a stream of ours ahead, before the server has asked for it, and the mark would mean nothing. Handed over here, past
  // everything that reads ahead, it is not touched until the server says that it is ready for the message.
  const held = new Map<string, Readable>();
  transport.use("stream", (mail, done) => {
    const stream = held.get(mail.data.messageId ?? "");
    if (stream) mail.message.createReadStream = () => stream;
    done();
  });
  let attempts = 0;

  async function attempt(email: OutgoingEmail, onHandOver: () => Promise<void>) {
    let marking = false;
    let handedOver = false;
    const stream = holdLastByte(await composeEmail(email), async () => {
      marking = true;
      await onHandOver();
      handedOver = true;
    });
    const key = `attempt-${++attempts}`;
    held.set(key, stream);
    try {
      const envelope = { from: email.from.address, to: [email.to.address] };
      const { response } = await transport.sendMail({ envelope, messageId: key, raw: "" });
      return { outcome: { ok: true as const, value: { response } }, again: false };
    } catch (error) {
      return { outcome: readSmtpError(error, handedOver), again: !marking && wasIdleHangUp(error) };
    } finally {
      held.delete(key);
      stream.destroy();
    }
  }

  return {
    async send(email, onHandOver) {
      const first = await attempt(email, onHandOver);
      // A server hangs up on connections that were idle; that says nothing about the message.
      return first.again ? (await attempt(email, onHandOver)).outcome : first.outcome;
    },
    close: () => transport.close(),
  };
}
