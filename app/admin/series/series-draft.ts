import type { Series } from "~/domain/touchpoints/series";

/** What the editor edits; saved together. */
export interface SeriesDraft {
  name: string;
  series: Series;
}
