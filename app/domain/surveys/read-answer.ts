/** What a shopper answered: a number from 0 to 10, words, or both. What is missing stays as it was. */
export interface GivenAnswer {
  score?: number;
  text?: string;
}

/** Longest text of an answer, in characters. */
export const longestAnswerText = 2000;

/** Reads a submitted form. Null score or text means that the field was not sent. */
export function readAnswer(fields: {
  score: string | null;
  text: string | null;
}): { ok: true; value: GivenAnswer } | { ok: false; reason: "score" | "too-long" | "empty" } {
  const answer: GivenAnswer = {};
  if (fields.score !== null && fields.score !== "") {
    const score = readScore(fields.score);
    if (score === null) return { ok: false, reason: "score" };
    answer.score = score;
  }
  if (fields.text !== null) {
    const text = fields.text
      .replace(/\r\n?/g, "\n")
      .replace(/[^\P{Cc}\n]/gu, " ")
      .trim();
    if ([...text].length > longestAnswerText) return { ok: false, reason: "too-long" };
    answer.text = text;
  }
  return answer.score === undefined && answer.text === undefined ? { ok: false, reason: "empty" } : { ok: true, value: answer };
}

/** A score as it stands in a link or a form; null unless it is one. */
export function readScore(text: string | null): number | null {
  return text !== null && /^(?:\d|10)$/.test(text) ? Number(text) : null;
}
