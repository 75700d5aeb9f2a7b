import type { Mail } from "../../shop/inbox/mail";

/** Where the link or button of a mail with these words leads. */
export function linkBy(mail: Mail | undefined, words: string): string {
  const link = new RegExp(`<a\\s[^>]*href="([^"]+)"[^>]*>\\s*${words}`, "i").exec(mail?.html ?? "")?.[1];
  if (!link) throw new Error(`the mail "${mail?.subject}" has no link "${words}"`);
  return link.replaceAll("&amp;", "&");
}
