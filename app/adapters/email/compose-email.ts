import MailComposer from "nodemailer/lib/mail-composer";
import type { OutgoingEmail } from "~/domain/shared/email-sender";

/** The bytes of a mail: text and HTML part, headers encoded, lines folded. */
export function composeEmail({ messageId, from, replyTo, to, subject, html, text, headers }: OutgoingEmail): Promise<Buffer> {
  const composer = new MailComposer({
    messageId: `<${messageId}>`,
    from,
    to: { name: to.name ?? "", address: to.address },
    replyTo,
    subject,
    text,
    html,
    headers,
    date: new Date(),
    // Base64 keeps long lines of Thai or Korean whole where quoted-printable would triple them.
    textEncoding: "base64",
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return composer.compile().build();
}
