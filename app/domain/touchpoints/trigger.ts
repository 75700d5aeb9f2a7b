/**
 * What has to happen. More kinds join this union, each with a signal of its own in `storefront/signals` and a case in `live-trigger.ts`.
 * Ids of products are the platform's, amounts minor units of the shop's currency.
 */
export type Trigger =
  /** The pointer leaves through the top; on touch screens what is chosen of: a fast scroll upwards, the back button, coming back from another tab. */
  | { kind: "exit-intent"; touch: TouchExit[] }
  | { kind: "seconds-on-page"; seconds: number }
  /** How much of the page has come into view. */
  | { kind: "scroll-percent"; percent: number }
  /** Nothing was moved, tapped, typed or scrolled for so long. */
  | { kind: "seconds-idle"; seconds: number }
  /** In this visit, this page counted. */
  | { kind: "pages-viewed"; pages: number }
  /** Added on this page. Empty: any product. */
  | { kind: "product-added"; productIds: string[] }
  | { kind: "cart-value"; is: "above" | "below"; cents: number }
  /** Any one of them lies in the cart. */
  | { kind: "cart-contains"; productIds: string[] }
  /** A CSS selector. */
  | { kind: "clicked"; selector: string }
  | { kind: "seen"; selector: string }
  /** `Attendant.trigger("name", data)` was called on this page. `data`: with this in it, as `key=value`; null: whatever its data. */
  | { kind: "called"; name: string; data: string | null }
  /** The page was opened by a link with this parameter. Null: whatever its value. */
  | { kind: "link-parameter"; name: string; value: string | null }
  | ({ kind: "outcome" } & OutcomeOf);

/** What became of an earlier touchpoint, on this page or an earlier one. */
export interface OutcomeOf {
  /** Never the touchpoint's own id: what was shown is not the trigger of itself. */
  touchpointId: string;
  outcome: Outcome;
  /** Only with `answered`: which question, and which answer (an option's id, or the number as text). Null: any. */
  questionId: string | null;
  answer: string | null;
  /** So long after it happened. 0: at once. */
  afterSeconds: number;
}

export type Outcome = (typeof outcomes)[number];

export const outcomes = ["shown", "closed", "submitted", "clicked", "answered"] as const;

export const touchExits = ["scroll-up", "back-button", "tab-switch"] as const;

export type TouchExit = (typeof touchExits)[number];

export type TriggerKind = Trigger["kind"];
