import MailComposer from "nodemailer/lib/mail-composer";
import type { OutgoingEmail } from "~/domain/shared/email-sender";

/** The bytes of a mail: text and HTML part, headers encoded, lines folded. */
export function composeEmail({ messageId, from, replyTo, to, subject, html, text, headers }: OutgoingEmail): Promise<Buffer> {
  const composer = new MailComposer({
    messageId: `<${messageId}>`,
    from: { name: oneLine(from.name), address: from.address },
    to: { name: oneLine(to.name ?? ""), address: to.address },
    replyTo,
    subject: oneLine(subject),
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

/** A line break in a header, even an encoded one, would show as one. */
function oneLine(text: string): string {
  return text.replace(/\p{Cc}+/gu, " ");
}
