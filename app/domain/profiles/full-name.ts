/** Names written in Hangul, Han characters or kana: the family name comes first, with nothing between. */
const familyFirst = /^[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+$/u;

/** A person's whole name as it is written where they live; an empty text where nothing is known. */
export function fullName({ firstName, lastName }: { firstName?: string | null; lastName?: string | null }): string {
  if (firstName && lastName && familyFirst.test(firstName) && familyFirst.test(lastName)) return `${lastName}${firstName}`;
  return [firstName, lastName].filter(Boolean).join(" ");
}
