/** Why a touchpoint is shown or not. The first rule that says no is the reason. */
export type Reason =
  | { kind: "shown" }
  /** It would be, but another of higher priority is shown first. */
  | { kind: "after-another"; id: string }
  | { kind: "not-started"; untilMs: number }
  | { kind: "ended" }
  /** Worth another look then. */
  | { kind: "other-weekday"; untilMs: number }
  | { kind: "other-hour"; untilMs: number }
  | { kind: "other-page" }
  | { kind: "other-product" }
  | { kind: "other-collection" }
  | { kind: "other-device" }
  | { kind: "other-language" }
  | { kind: "other-country" }
  | { kind: "other-market" }
  /** The app block, form or page in which it stands is not on this page. */
  | { kind: "no-place" }
  | { kind: "other-visit-count" }
  | { kind: "other-campaign" }
  | { kind: "other-referrer" }
  | { kind: "not-new" }
  | { kind: "not-returning" }
  | { kind: "not-logged-in" }
  | { kind: "logged-in" }
  | { kind: "other-customer-tag" }
  | { kind: "other-order-count" }
  | { kind: "other-segment" }
  | { kind: "other-stage" }
  | { kind: "other-field"; key: string }
  | { kind: "already-subscribed" }
  | { kind: "cart-too-small" }
  | { kind: "cart-too-large" }
  | { kind: "cart-lacks-product" }
  | { kind: "cart-has-product" }
  /** `key`: id of the series. It has not led here yet, has gone past it, or has reached its goal. */
  /** `untilMs`: when what leads here has waited long enough; Infinity: nothing has happened yet. */
  | { kind: "series-not-reached"; key: string; untilMs: number }
  | { kind: "series-passed"; key: string }
  | { kind: "series-over"; key: string }
  /** Overlays keep out of the checkout's way: the visit began with a link in our own message. */
  | { kind: "came-from-message" }
  /** A message was sent to this shopper a short time ago. */
  | { kind: "message-sent"; untilMs: number }
  | { kind: "shop-cap-visit" }
  | { kind: "shop-cap-day" }
  | { kind: "shop-cooling-down"; untilMs: number }
  /** It would be shown, but this shopper is in the share that gets nothing, for comparison. */
  | { kind: "held-out"; experimentId: string }
  | { kind: "goal-reached" }
  | { kind: "cap-visit" }
  | { kind: "cap-day" }
  | { kind: "cap-ever" }
  | { kind: "cooling-down"; untilMs: number }
  /** Nothing may be remembered, so it can only be sure not to repeat itself on the first page of a visit. */
  | { kind: "no-memory" }
  /** `untilMs`: when time alone fires it; Infinity: never. */
  | { kind: "waiting-for-trigger"; untilMs: number }
  /** Found out in the moment of showing: the offer has ended, or the products it is bound to are sold out. */
  | { kind: "offer-over" }
  | { kind: "sold-out" }
  | { kind: "something-open"; id: string }
  | { kind: "too-soon-after-another"; untilMs: number };

export type ReasonKind = Reason["kind"];
