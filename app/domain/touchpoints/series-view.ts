import type { SeriesChange } from "./list-series-changes";
import type { Series } from "./series";
import type { SeriesFacts } from "./series-facts";
import type { TouchpointStatus } from "./touchpoint-view";

/** A series in the list. Figures are of the last 30 days. */
export interface SeriesRow {
  id: string;
  name: string;
  status: TouchpointStatus;
  hasChanges: boolean;
  steps: number;
  /** Shoppers who came to its first steps. */
  entered: number;
  /** Those who came to its last one. */
  finished: number;
  goals: number;
}

export interface SeriesFigures {
  days: number;
  /** By touchpoint: how many shoppers came to the step, and how often it was shown. */
  steps: Record<string, { reached: number; shown: number }>;
  /** By `seriesEdge`. */
  moved: Record<string, number>;
  /** How often the goal was reached; a purchase is counted for known shoppers only. */
  goals: number;
}

/** A published version of a series, the newest first in lists. */
export interface SeriesVersionView {
  number: number;
  name: string;
  /** ISO time */
  publishedAt: string;
  /** Shoppers meet this one, as long as it is live. */
  isCurrent: boolean;
  /** What it has otherwise than the version before. */
  changes: SeriesChange[];
  definition: Series;
}

/** A series to edit. */
export interface SeriesView {
  id: string;
  name: string;
  status: TouchpointStatus;
  draft: Series;
  /** The draft is not what shoppers meet. */
  hasChanges: boolean;
  publishedAt: string | null;
  facts: SeriesFacts;
  figures: SeriesFigures;
}
