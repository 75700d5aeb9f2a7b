import type { EventKind } from "../events/event";
import type { OfferChoice } from "../offers/offer-choice";
import type { LocalText } from "../touchpoints/block";
import type { CustomFieldType } from "./custom-field";

/** A profile as a row of a list. Times are ISO, money is minor units of the shop's currency. */
export interface ProfileRow {
  id: string;
  /** Empty when no name is known. */
  name: string;
  email: string | null;
  phone: string | null;
  country: string | null;
  city: string | null;
  ordersCount: number;
  totalSpentCents: number;
  /** none | pending | subscribed | unsubscribed */
  emailConsent: string;
  /** bounced | complained */
  suppressed: string | null;
  lastSeenAt: string;
}

/** One fact of a timeline. */
export interface TimelineEntry {
  key: string;
  kind: EventKind;
  at: string;
  /** What it was about: a product's title, a page, an order's name, a mail's subject. */
  subject: string | null;
  score: number | null;
  reason: string | null;
  link: { kind: "message" | "touchpoint" | "order"; id: string } | null;
  /** Of what was shown: the page on which it was. Null: not shown, or nobody knows where. */
  shownAt: string | null;
}

/** What a shopper answered to a custom field; options by their labels. */
export interface FieldView {
  key: string;
  label: LocalText;
  type: CustomFieldType;
  value: string | number | boolean | LocalText[];
}

/** Everything known of a profile but its timeline, each list newest first and cut at `listLimit`. */
export interface ProfileView extends ProfileRow {
  externalId: string | null;
  locale: string | null;
  tags: string[];
  /** First touch: referrer, utmSource, utmCampaign, landingPath. */
  source: Record<string, string>;
  lastOrderAt: string | null;
  emailConsentAt: string | null;
  firstSeenAt: string;
  identities: { kind: string; value: string; createdAt: string }[];
  consents: {
    id: string;
    state: string;
    channel: string;
    source: string;
    text: string | null;
    textVersion: string | null;
    at: string;
  }[];
  orders: {
    id: string;
    name: string;
    totalCents: number;
    currency: string;
    placedAt: string;
    cancelledAt: string | null;
    deliveredAt: string | null;
    recoveredByMessageId: string | null;
  }[];
  messages: { id: string; subject: string | null; status: string; reason: string | null; at: string; clickedAt: string | null }[];
  codes: { code: string; offer: Omit<OfferChoice, "id"> | null; status: string; expiresAt: string; usedAt: string | null }[];
  answers: { id: string; score: number | null; choices: string[]; text: string | null; touchpoint: string | null; at: string }[];
  /** Answered custom fields. */
  fields: FieldView[];
  runs: { id: string; flowId: string; flowKind: string; state: string; reason: string; startedAt: string; wakeAt: string | null }[];
}
