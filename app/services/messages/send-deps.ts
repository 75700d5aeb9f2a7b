import type { StorefrontLinks } from "~/domain/messages/storefront-links";
import type { EmailSender } from "~/domain/shared/email-sender";
import type { Db } from "../db";

/** Signs what a link in a mail carries. */
export interface Links {
  sign(payload: Record<string, string | number>): string;
}

/** What sending needs. */
export interface SendDeps {
  db: Db;
  emailSender: EmailSender;
  links: Links;
  storefrontLinks: StorefrontLinks;
  /** Public origin of the app. */
  appUrl: string;
  /** Sender of shops that have not set their own. */
  mailFrom: string;
  /** The clock; sending takes time, and what happens after it happens later. */
  now(): Date;
}
