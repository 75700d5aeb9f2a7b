import type { SubmissionAnswer } from "~/domain/touchpoints/submission";
import type { ViewInput } from "../view";

/** What a block needs to know of the view it stands in. */
export interface BlockContext {
  doc: Document;
  input: ViewInput;
  /** What the form was answered; null before. */
  answer: Extract<SubmissionAnswer, { ok: true }> | null;
  /** The shopper leaves. */
  close(): void;
  /** The form was taken: what comes after it is shown. */
  done(answer: Extract<SubmissionAnswer, { ok: true }>): void;
}
