/** What the storefront's form posts to `/proxy/subscribe`. Parsed by `submission.schema.ts`. */
export interface Submission {
  touchpointId: string;
  /** Made by the form when it opened, so that a repeat of the same act is known as one. */
  submissionId: string;
  visitorId: string;
  /** Variant of the touchpoint's experiment that was shown; null: none, or the control. */
  variantId: string | null;
  /** Null where the form does not ask for it. */
  email: string | null;
  /**
   * What was filled in of the custom fields, by key, as a form has it: text as written, a number or date as its input's value, `yes` or
   * `no`, an option's id, or several. Left out or empty: not answered. `domain/profiles/check-field-value.ts` reads them on both sides.
   */
  fields: Record<string, string | string[]>;
  /** The box was ticked. */
  consent: boolean;
  locale: string;
  url: string;
  /** Nobody sees this field; only machines fill it. */
  trap: string;
}

export type SubmissionAnswer =
  /**
   * `code` is null where the touchpoint gives none. `byEmail`: it comes by email too. `slice`: id of the wheel's slice that was drawn, the
   * same however often it is asked; `code` is then what that slice wins.
   */
  | { ok: true; code: CodeState | null; byEmail: boolean; slice?: string }
  /** `field`: key of the custom field whose value does not fit, with reason `field`. */
  | { ok: false; reason: SubmissionRefusal; field?: string };

export type SubmissionRefusal =
  /** Nothing could be read from the request. */
  | "unreadable"
  | "email"
  | "email-too-long"
  | "field"
  /** The form asks for no address, and nothing it does ask for was filled in. */
  | "empty"
  | "consent"
  | "too-many"
  | "ended";

export type CodeState =
  /** `lastDay`: on which it counts, in the shopper's language and the shop's time zone: a browser takes long to say a date. */
  | { state: "issued"; code: string; expiresAt: string; lastDay: string }
  /** The platform does not have it yet; ask again with the ticket. */
  | { state: "pending"; ticket: string }
  | { state: "used" }
  | { state: "expired" }
  | { state: "failed" };
