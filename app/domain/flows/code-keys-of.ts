/**
 * Source keys under which a code may stand that a message was written about: where two profiles became one, the key of a touchpoint's code
 * names the one that remains.
 *
 * @param codeKey as the message keeps it
 * @param profileId of the message, today
 */
export function codeKeysOf(codeKey: string, profileId: string): string[] {
  const [kind, id] = codeKey.split(":");
  return kind === "touchpoint" ? [codeKey, `${kind}:${id}:${profileId}`] : [codeKey];
}
