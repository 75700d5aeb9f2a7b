import { simpleParser } from "mailparser";

/** A mail as it came, parsed. */
export interface Mail {
  id: string;
  from: { name: string; address: string };
  /** Addresses, without names. */
  to: string[];
  subject: string;
  /** Header names in lower case; of a header that comes twice, the last. */
  headers: Record<string, string>;
  html: string;
  text: string;
  /** The Date header: the sender's clock. */
  date: Date;
  /** Addresses of the links of the HTML part, in their order, each once. */
  links: string[];
}

/**
 * @param raw the mail as it went over the wire
 * @param toLocal applied to both bodies and the unsubscribe header, so that links can be followed
 */
export async function readMail(id: string, raw: Buffer, toLocal: (text: string) => string): Promise<Mail> {
  const mail = await simpleParser(raw, { skipImageLinks: true });
  const html = toLocal(mail.html || "");
  const links = [...html.matchAll(/<a\s[^>]*?href="([^"]+)"/gi)].map((match) => (match[1] ?? "").replaceAll("&amp;", "&"));
  const from = mail.from?.value[0];
  const recipients = mail.to ? [mail.to].flat().flatMap((list) => list.value) : [];
  return {
    id,
    from: { name: from?.name ?? "", address: from?.address ?? "" },
    to: recipients.flatMap(({ address }) => address ?? []),
    subject: mail.subject ?? "",
    headers: Object.fromEntries(mail.headerLines.map(({ key, line }) => [key, toLocal(contentOf(line))])),
    html,
    text: toLocal(mail.text ?? ""),
    date: mail.date ?? new Date(0),
    links: [...new Set(links)],
  };
}

/** `Name: value`, folded over several lines. */
function contentOf(line: string): string {
  return line
    .slice(line.indexOf(":") + 1)
    .replaceAll(/\r?\n[\t ]/g, " ")
    .trim();
}
