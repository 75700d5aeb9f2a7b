import type { Series } from "~/domain/touchpoints/series";
import type { StepTouchpoint } from "~/domain/touchpoints/series-facts";
import type { SeriesFigures } from "~/domain/touchpoints/series-view";
import type { SeriesWords } from "./use-series-words";

/** What the parts of the series editor share. */
export interface SeriesEditing {
  series: Series;
  touchpoints: StepTouchpoint[];
  /** Touchpoints that may be added: not in this series, nor in another. */
  free: StepTouchpoint[];
  figures: SeriesFigures;
  words: SeriesWords;
  /** Of the merchant, for what shoppers are asked. */
  locale: string;
  primaryLocale: string;
  /** What keeps a step from being published, in words. */
  problemsAt(index: number): string[];
  /** At a field by its path, in words. */
  errorAt(path: string): string | undefined;
  /** Index of the step that is being edited. */
  chosen: number | null;
  choose(index: number | null): void;
  change(series: Series): void;
  connect(from: string, to: string): void;
}
