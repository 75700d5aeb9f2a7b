import type { BuiltInSegment } from "./built-in-segments";

/** Times in epoch milliseconds, 0: never. */
export interface SegmentFacts {
  /** none | pending | subscribed | unsubscribed */
  emailConsent: string;
  /** Orders that were not cancelled. */
  ordersCount: number;
  lastOrderAt: number;
}

/** Whoever has bought, and then nothing for so long, is lapsed. */
export const lapsedAfterMs = 90 * 86_400_000;

/**
 * The built-in segments a shopper is in: `subscribers` get marketing email, `buyers` have ordered, `repeat-buyers` at least twice, `lapsed`
 * have ordered, but not within 90 days.
 *
 * @returns `untilMs`: when time alone changes the answer; Infinity: never
 */
export function segmentsOf(facts: SegmentFacts, now: number): { segments: BuiltInSegment[]; untilMs: number } {
  const { emailConsent, ordersCount, lastOrderAt } = facts;
  const lapsesAt = lastOrderAt + lapsedAfterMs;
  // Of orders from before our records nobody told us the day: nothing is said of them.
  const hasLapsed = ordersCount > 0 && lastOrderAt > 0 && lapsesAt <= now;
  const segments: BuiltInSegment[] = [];
  if (emailConsent === "subscribed") segments.push("subscribers");
  if (ordersCount > 0) segments.push("buyers");
  if (ordersCount > 1) segments.push("repeat-buyers");
  if (hasLapsed) segments.push("lapsed");
  return { segments, untilMs: ordersCount > 0 && lastOrderAt > 0 && !hasLapsed ? lapsesAt : Infinity };
}
