import type { OutcomeOf } from "./trigger";

/**
 * Touchpoints in an order, where the outcome of one leads to the next. `series.definition` holds it; `series.schema.ts` parses it.
 * A shopper moves forward only: once a step was shown, no step before it (by its place in `steps`) is shown again.
 */
export interface Series {
  /** Forward: a step is led to only by earlier ones. */
  steps: SeriesStep[];
  /** Reached: the series is over for this shopper, for good. */
  goal: { touchpointId: string; outcome: "submitted" | "clicked" | "answered" } | { ordered: true };
}

export interface SeriesStep {
  touchpointId: string;
  /** Any of these leads here. Empty: the series begins here. */
  after: OutcomeOf[];
}

/** A series with its id, as it is put into the snapshot. */
export interface LiveSeries extends Series {
  id: string;
}

/** A touchpoint's place in a series, as the snapshot has it. */
export interface LiveStep {
  seriesId: string;
  /** In the series' `steps`. */
  index: number;
  after: OutcomeOf[];
  /** What ends the series; left out: a purchase after one of the touchpoints in `shown` was. */
  goal?: OutcomeOf;
  shown?: string[];
}
