/** What a question on the storefront posts to `/proxy/answer`. Parsed by `submission.schema.ts`. */
export interface AnswerSubmission {
  touchpointId: string;
  /** Id of the question's block. */
  questionId: string;
  /** Made when the question was shown: a repeat of the same act is known as one. */
  submissionId: string;
  visitorId: string;
  /** Variant of the touchpoint's experiment that was shown; null: none, or the control. */
  variantId: string | null;
  /** Ids of the chosen options, or the number of a scale as text. Empty with own words. */
  values: string[];
  /** Own words; empty with every other kind of question. */
  text: string;
  locale: string;
  url: string;
  /** Nobody sees this field; only machines fill it. */
  trap: string;
}

/** `value`: what was said does not fit the question. */
export type AnswerResult = { ok: true } | { ok: false; reason: "unreadable" | "value" | "too-many" | "ended" };
