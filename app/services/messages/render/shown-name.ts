const longest = 60;

/** Hebrew, Arabic and their neighbours. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/**
 * A shopper's name as text in a sentence: one line, cut where it is absurdly long, and set apart where it runs from right to left, so
 * that it does not turn the sentence round. Undefined when there is none.
 */
export function shownName(name: string | null): string | undefined {
  // Marks of direction in the name itself could turn everything after it.
  const plain = (name ?? "")
    .replace(/[\p{Cc}\p{Bidi_Control}]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
  if (plain === "") return undefined;
  const letters = [...new Intl.Segmenter().segment(plain)].map((each) => each.segment);
  const cut = letters.length > longest ? `${letters.slice(0, longest).join("")}…` : plain;
  return rightToLeft.test(cut) ? `\u2068${cut}\u2069` : cut;
}
