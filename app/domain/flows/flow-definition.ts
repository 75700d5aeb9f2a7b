/** The kinds of flow that come ready. */
export type FlowKind = "welcome" | "cart-recovery" | "feedback";

/** What lets a profile in. */
export type FlowTrigger =
  | { kind: "subscribed" }
  /** Counted from the last activity in the checkout. */
  | { kind: "checkout-abandoned" }
  | { kind: "order-delivered" };

/** What ends a run early, wherever it is. */
export type FlowExit = "purchased" | "unsubscribed" | "order-cancelled";

/** Texts by locale; the shop's primary locale is the fallback, then any. Liquid is allowed. */
export type LocalText = Record<string, string>;

export interface EmailContent {
  subject: LocalText;
  /** The line that mailboxes show beside the subject. */
  preview: LocalText;
  heading: LocalText;
  /** Paragraphs, plain text with Liquid. */
  body: LocalText;
  /** Label of the one main button; the link follows from `layout`. */
  button: LocalText;
  layout: "welcome" | "cart" | "feedback";
}

export type FlowStep =
  | { id: string; kind: "wait"; minutes: number }
  /** A code of the shopper's own; later messages of the run show it. */
  | { id: string; kind: "offer"; offerId: string }
  | { id: string; kind: "message"; channel: "email"; purpose: "marketing" | "transactional"; content: EmailContent };

/** A flow as data. A published version of it never changes. */
export interface FlowDefinition {
  kind: FlowKind;
  trigger: FlowTrigger;
  exits: FlowExit[];
  steps: FlowStep[];
}
