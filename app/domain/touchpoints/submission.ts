/** What the storefront's form posts. Parsed by `submission.schema.ts`. */
export interface Submission {
  touchpointId: string;
  /** Made by the form when it opened, so that a repeat of the same act is known as one. */
  submissionId: string;
  visitorId: string;
  email: string;
  /** The box was ticked. */
  consent: boolean;
  locale: string;
  url: string;
  /** Nobody sees this field; only machines fill it. */
  trap: string;
}

export type SubmissionAnswer =
  /** `code` is null where the touchpoint gives none. `byEmail`: it comes by email too. */
  { ok: true; code: CodeState | null; byEmail: boolean } | { ok: false; reason: SubmissionRefusal };

export type SubmissionRefusal =
  /** Nothing could be read from the request. */
  "unreadable" | "email" | "email-too-long" | "consent" | "too-many" | "ended";

export type CodeState =
  | { state: "issued"; code: string; expiresAt: string }
  /** The platform does not have it yet; ask again with the ticket. */
  | { state: "pending"; ticket: string }
  | { state: "used" }
  | { state: "expired" }
  | { state: "failed" };
