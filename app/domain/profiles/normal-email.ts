const dotless = new Set(["gmail.com", "googlemail.com"]);

/**
 * An address as we store and compare it: trimmed, lower case, one @, no spaces, a domain with a dot.
 * @returns null for what can be no address
 */
export function normalEmail(text: string | null | undefined): string | null {
  const trimmed = text?.trim().toLowerCase().normalize("NFC");
  if (!trimmed || trimmed.length > 254) return null;
  return /^[^\s@<>"(),:;\\[\]]{1,64}@[^\s@<>"(),:;\\[\]]+\.[^\s@.<>"(),:;\\[\]]{2,}$/.test(trimmed) ? trimmed : null;
}

/**
 * The form in which two spellings of one mailbox are equal: without a `+tag`, and at Google without dots.
 * Only for comparing (has this person bought? got a code?); never to write to. Its SQL twin is
 * `services/profiles/alias-email-sql.ts`.
 */
export function aliasEmail(normal: string): string {
  const at = normal.lastIndexOf("@");
  const domain = normal.slice(at + 1);
  const local = normal.slice(0, at).replace(/(.)\+.*$/, "$1");
  return dotless.has(domain) ? `${local.replaceAll(".", "")}@gmail.com` : `${local}@${domain}`;
}
