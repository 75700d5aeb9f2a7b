/** The longest address that mail can carry (RFC 5321). */
export const longestEmail = 254;

/**
 * An address as it is kept: trimmed, lower case, without invisible characters. Null where mail could never arrive. Deliberately plain: what
 * passes may still not exist.
 */
export function emailAddress(text: string): string | null {
  const address = text
    .replace(/[\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]/g, "")
    .trim()
    .toLowerCase();
  const at = address.lastIndexOf("@");
  if (address.length > longestEmail || at < 1 || at > 64) return null;
  const name = address.slice(0, at);
  const host = address.slice(at + 1);
  const nameHolds = /^[a-z0-9!#$%&'*+/=?^_`{|}~.-]+$/.test(name) && !/^\.|\.\.|\.$/.test(name);
  const hostHolds = /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/.test(host);
  return nameHolds && hostHolds ? address : null;
}
