import type { SubmissionAnswer } from "~/domain/touchpoints/submission";
import type { ViewInput } from "../view";

export type TakenAnswer = Extract<SubmissionAnswer, { ok: true }>;

/** What a block needs to know of the view it stands in. */
export interface BlockContext {
  doc: Document;
  input: ViewInput;
  /** What the form was answered; null before. */
  answer: TakenAnswer | null;
  /** The shopper leaves. */
  close(): void;
  /** The form was taken, or the last question answered: what comes after it is shown. */
  done(answer: TakenAnswer | null): Promise<void>;
}
