import type { JourneyStage } from "../touchpoints/targeting";

/** What a stage is judged by. Times in epoch milliseconds, 0: never or none. */
export interface StageFacts {
  /** Orders that were not cancelled. */
  ordersCount: number;
  /** A product was looked at or put into the cart. */
  lastBrowsedAt: number;
  /** The newest checkout that was begun and not finished. */
  openCheckoutAt: number;
  /** The newest order that was neither fulfilled nor cancelled. */
  openOrderAt: number;
  lastOrderAt: number;
  /** The newest order that arrived and of which the shopper has not said anything yet. */
  awaitsFeedbackSince: number;
}

const dayMs = 86_400_000;

interface StageRule {
  stage: JourneyStage;
  /** The shopper is at this stage until then; in the past: they are not. */
  until: (facts: StageFacts) => number;
}

/**
 * The default rules; the first that holds is the stage. What a shopper waits for right now goes before what they have been:
 *
 * - `purchase`: a checkout was begun in the last 3 days, or an order of the last 30 days is still to be fulfilled;
 * - `service`: an order was placed in the last 30 days, or arrived in the last 14 and the shopper was not heard of it yet;
 * - `loyalty`: at least two orders;
 * - `consideration`: has ordered once, or looked at products in the last 30 days;
 * - `awareness`: everybody else.
 */
const rules: StageRule[] = [
  {
    stage: "purchase",
    until: ({ openCheckoutAt, openOrderAt }) =>
      Math.max(openCheckoutAt && openCheckoutAt + 3 * dayMs, openOrderAt && openOrderAt + 30 * dayMs),
  },
  {
    stage: "service",
    until: ({ lastOrderAt, awaitsFeedbackSince }) =>
      Math.max(lastOrderAt && lastOrderAt + 30 * dayMs, awaitsFeedbackSince && awaitsFeedbackSince + 14 * dayMs),
  },
  { stage: "loyalty", until: ({ ordersCount }) => (ordersCount > 1 ? Infinity : 0) },
  {
    stage: "consideration",
    until: ({ ordersCount, lastBrowsedAt }) => (ordersCount > 0 ? Infinity : lastBrowsedAt && lastBrowsedAt + 30 * dayMs),
  },
];

/**
 * Where a shopper stands between first hearing of the shop and coming back to it.
 *
 * @returns `untilMs`: when time alone changes the answer; Infinity: never
 */
export function journeyStage(facts: StageFacts, now: number): { stage: JourneyStage; untilMs: number } {
  for (const { stage, until } of rules) {
    const untilMs = until(facts);
    if (now < untilMs) return { stage, untilMs };
  }
  return { stage: "awareness", untilMs: Infinity };
}
