import type { JourneyStage } from "./targeting";
import type { TouchpointMemory } from "./touchpoint-memory";

/**
 * What the storefront is told of a logged-in customer: the value of an app-owned metafield of theirs, at most minutes old. It is printed
 * into their own page only, so it names nobody and holds nothing they have not done or said themselves.
 */
export interface KnownShopper {
  v: 1;
  /** When it was written, epoch milliseconds. */
  at: number;
  /** Proves that a browser is theirs: it stands in no page but their own, and nobody can guess it. */
  id: string;
  /** Names the shopper to experiments, on every device the same. */
  unit: string;
  segments: string[];
  stage: JourneyStage;
  /** Answered custom fields. */
  fields: Record<string, FieldValue>;
  /** Gets marketing email. */
  subscribed: boolean;
  /** What was shown to them on all devices. */
  touchpoints: Record<string, TouchpointMemory>;
  series: Record<string, SeriesPlace>;
  /** When a marketing message was last sent, epoch milliseconds; 0: never. */
  lastMessageAt: number;
  /** Overlays on the shop's local day `day`, on all devices. */
  overlaysOnDay: { day: string; count: number };
}

/** How far a shopper has come in a series. */
export interface SeriesPlace {
  /** Highest index of a step that was shown. */
  step: number;
  /** When its goal was reached, epoch milliseconds; 0: not yet. */
  overAt: number;
}

export type FieldValue = string | number | boolean | string[];
