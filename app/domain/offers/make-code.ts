/** Letters and digits that nobody mistakes for one another when reading a code aloud. */
const alphabet = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
const length = 8;

/**
 * A code such as `WELCOME-7KQ2M9XD`: eight characters of chance (31^8, about 8.5 × 10^11) after the offer's prefix.
 *
 * @param prefix letters and digits, may be empty
 * @param randomBytes at least 32 bytes; more than one eighth of all byte values would favour some characters and are passed over
 */
export function makeCode(prefix: string, randomBytes: Uint8Array): string {
  const fair = 256 - (256 % alphabet.length);
  let code = "";
  for (const byte of randomBytes) {
    if (code.length === length) break;
    if (byte < fair) code += alphabet[byte % alphabet.length];
  }
  if (code.length < length) throw new Error("makeCode needs more random bytes");
  return prefix ? `${prefix}-${code}` : code;
}
