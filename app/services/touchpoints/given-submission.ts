import type { FieldValue } from "~/domain/touchpoints/known-shopper";
import type { Submission } from "~/domain/touchpoints/submission";

/** A submission that was checked, with what it says read. */
export interface GivenSubmission extends Submission {
  /** Answers to custom fields. */
  values: Record<string, FieldValue>;
  /** The platform's id of the customer who is logged in. */
  customerId: string | null;
}
