import type { EmailContent } from "../flows/flow-definition";
import type { RunContext } from "../flows/run";

/** What a message keeps from its cause until it is sent, and what sending decided. Times are ISO strings: it is kept as JSON. */
export interface MessageContent {
  step: EmailContent;
  about: Pick<RunContext, "checkoutToken" | "orderId" | "codeKey" | "codeFromStep" | "beganAt">;
  /** After this the message is no longer worth sending. */
  deadline: string;
  /** Set when it is sent. */
  shown?: ShownContent;
}

export interface ShownContent {
  locale: string;
  /** The heading as the shopper read it: the question, where there is one. */
  heading: string;
  /** Where each link of the message leads, by its name. */
  links: Record<string, string>;
  /** What was left out or fell back, with the reason, for the merchant. */
  notes: string[];
}
