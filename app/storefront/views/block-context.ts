import type { SubmissionAnswer } from "~/domain/touchpoints/submission";
import type { ViewInput } from "../view";

export type TakenAnswer = Extract<SubmissionAnswer, { ok: true }>;

/** What a block needs to know of the view it stands in. */
export interface BlockContext {
  input: ViewInput;
  /** What the form was answered; null or left out: nothing yet. */
  answer?: TakenAnswer | null;
  /** The shopper leaves. */
  close(): void;
  /** Where all blocks stand. */
  stack: HTMLElement;
  /** Fills it with what is asked, or with what comes after. */
  fill(part: "ask" | "done"): void;
  /** What happens first when the form was taken. */
  before?(answer: TakenAnswer | null): Promise<void>;
}
