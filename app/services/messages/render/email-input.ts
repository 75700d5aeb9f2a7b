import type { EmailContent } from "~/domain/flows/flow-definition";
import type { ShopSettings } from "~/domain/shops/settings";
import type { CartLine } from "../load-cart";

/** Everything that goes into a mail, as plain data. */
export interface EmailInput {
  content: EmailContent;
  /** The shopper's language, where it is known. */
  locale: string | null;
  shop: { name: string; primaryLocale: string; timezone: string; currency: string };
  settings: ShopSettings;
  shopper: { firstName: string | null; lastName: string | null };
  cart: { lines: CartLine[]; currency: string } | null;
  code: { code: string; expiresAt: Date; offer: { kind: "percentage" | "amount" | "free-shipping"; value: number } } | null;
  orderName: string | null;
  links: {
    main: string;
    home: string;
    unsubscribe: string;
    /** Where the answer "score" leads; only for mails that ask. */
    score?: (score: number) => string;
  };
}

export interface RenderedEmail {
  locale: string;
  subject: string;
  html: string;
  text: string;
  heading: string;
  /** What fell back or was left out, and why. */
  notes: string[];
}
