import type { QuestionBlock } from "../touchpoints/block";
import { longestAnswerText } from "./read-answer";

/** What a shopper said to a question, as it is kept. Exactly one of the three says something. */
export interface FittedAnswer {
  /** 0 to 10: counts for the Net Promoter Score. */
  score: number | null;
  /** Ids of the chosen options, or the number of stars. */
  choices: string[];
  text: string | null;
}

const nothing: FittedAnswer = { score: null, choices: [], text: null };

/** Fits what was said to the question that was asked; null where it does not. Words too long are cut: what was said first counts. */
export function fitAnswer({ ask, options }: QuestionBlock, { values, text }: { values: string[]; text: string }): FittedAnswer | null {
  const [first, ...more] = values;
  switch (ask) {
    case "nps":
      return first !== undefined && more.length === 0 && /^(?:\d|10)$/.test(first) ? { ...nothing, score: Number(first) } : null;
    case "stars":
      return first !== undefined && more.length === 0 && /^[1-5]$/.test(first) ? { ...nothing, choices: [first] } : null;
    case "choice":
    case "choices": {
      const chosen = [...new Set(values)];
      const most = ask === "choice" ? 1 : options.length;
      const fits = chosen.length > 0 && chosen.length <= most && chosen.every((id) => options.some((option) => option.id === id));
      return fits ? { ...nothing, choices: chosen } : null;
    }
    case "text": {
      const words = text
        .replace(/\r\n?/g, "\n")
        .replace(/[^\P{Cc}\n]|\p{Cs}/gu, " ")
        .trim();
      const cut = Array.from(words).slice(0, longestAnswerText).join("");
      return cut === "" ? null : { ...nothing, text: cut };
    }
  }
}
