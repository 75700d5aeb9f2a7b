/** Why a touchpoint is shown or not. The first rule that says no is the reason. */
export type Reason =
  | { kind: "shown" }
  /** It would be, but another of higher priority is shown first. */
  | { kind: "after-another"; id: string }
  | { kind: "not-started" }
  | { kind: "ended" }
  | { kind: "other-weekday" }
  | { kind: "other-hour" }
  | { kind: "other-page" }
  | { kind: "other-product" }
  | { kind: "other-collection" }
  | { kind: "other-device" }
  | { kind: "other-language" }
  | { kind: "other-country" }
  | { kind: "not-new" }
  | { kind: "not-returning" }
  | { kind: "not-logged-in" }
  | { kind: "logged-in" }
  | { kind: "other-customer-tag" }
  | { kind: "already-subscribed" }
  | { kind: "cart-too-small" }
  | { kind: "cart-too-large" }
  | { kind: "goal-reached" }
  | { kind: "cap-visit" }
  | { kind: "cap-day" }
  | { kind: "cap-ever" }
  | { kind: "cooling-down"; untilMs: number }
  /** Nothing may be remembered, so it can only be sure not to repeat itself on the first page of a visit. */
  | { kind: "no-memory" }
  | { kind: "waiting-for-trigger" }
  | { kind: "something-open"; id: string }
  | { kind: "too-soon-after-another"; untilMs: number };

export type ReasonKind = Reason["kind"];
