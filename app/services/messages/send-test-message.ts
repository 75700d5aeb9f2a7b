import { v7 as uuidv7 } from "uuid";
import type { EmailContent } from "~/domain/flows/flow-definition";
import type { EmailSender } from "~/domain/shared/email-sender";
import { emailAddress } from "~/domain/touchpoints/email-address";
import type { Db } from "../db";
import { readSettings } from "../shops/read-settings";
import { previewEmail } from "./preview-message";

interface Deps {
  db: Db;
  emailSender: EmailSender;
  /** Sender of shops that have not set their own. */
  mailFrom: string;
}

export type SendTestResult = { ok: true } | { ok: false; reason: "address" | "mail-server-down" | "address-refused" };

/** Sends a mail as it is being written to one address, once, at once. It is no message: nothing is stored or counted. */
export async function sendTestMessage(
  { db, emailSender, mailFrom }: Deps,
  shopId: number,
  { to, content, locale }: { to: string; content: EmailContent; locale: string },
  now: Date,
): Promise<SendTestResult> {
  const address = emailAddress(to);
  if (address === null) return { ok: false, reason: "address" };
  const [{ sender }, shop, mail] = await Promise.all([
    readSettings(db, shopId),
    db.shop.findUniqueOrThrow({ where: { id: shopId }, select: { name: true } }),
    previewEmail(db, shopId, content, { locale, now }),
  ]);
  const from = sender.address ?? mailFrom;
  const sent = await emailSender.send(
    {
      messageId: `test-${uuidv7({ msecs: now.getTime() })}@${from.slice(from.lastIndexOf("@") + 1)}`,
      from: { name: sender.name ?? shop.name, address: from },
      replyTo: sender.replyTo ?? undefined,
      to: { address },
      subject: mail.subject,
      html: mail.html,
      text: mail.text,
      headers: { "Auto-Submitted": "auto-generated" },
    },
    async () => undefined,
  );
  if (sent.ok) return { ok: true };
  return { ok: false, reason: sent.reason === "address-refused" ? "address-refused" : "mail-server-down" };
}
