/** What has to happen on the page. More kinds join this union, each with a signal of its own in `storefront/signals`. */
export type Trigger =
  /** The pointer leaves through the top; on touch screens a fast scroll upwards. */
  | { kind: "exit-intent" }
  | { kind: "seconds-on-page"; seconds: number }
  /** How much of the page has come into view. */
  | { kind: "scroll-percent"; percent: number };

export type TriggerKind = Trigger["kind"];
