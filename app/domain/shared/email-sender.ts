import type { VendorOutcome } from "./outcome";

/** One email, ready to go. */
export interface OutgoingEmail {
  /** Message-ID without angle brackets; the same on every try. */
  messageId: string;
  from: { name: string; address: string };
  replyTo?: string;
  to: { name?: string; address: string };
  subject: string;
  html: string;
  text: string;
  headers: Record<string, string>;
}

export type EmailRefusal =
  /** The address does not exist or takes no mail: never to be tried again. */
  | { ok: false; reason: "address-refused"; message: string }
  /** The last byte went out, and no answer came back. */
  | { ok: false; reason: "no-answer"; message: string };

/**
 * Hands one email to a mail server. `onHandOver` is awaited just before the last byte goes out: from then until the answer
 * nobody can know whether the server took it.
 */
export interface EmailSender {
  send(email: OutgoingEmail, onHandOver: () => Promise<void>): Promise<VendorOutcome<{ response: string }> | EmailRefusal>;
}
