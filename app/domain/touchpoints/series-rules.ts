import type { LiveRule } from "./live-rule";
import type { LiveStep } from "./series";

/** A shopper moves forward only, on this browser and on the known shopper's others; what has reached its goal is over for good. */
export function seriesRules(steps: LiveStep[]): LiveRule[] {
  return steps.flatMap(({ seriesId, index }) =>
    ["visitor", "page.known"].flatMap((who): LiveRule[] => [
      ["series-over", [`${who}.series.${seriesId}.overAt`, "not-between", [1, null]], seriesId],
      ["series-passed", [`${who}.series.${seriesId}.step`, "not-between", [index + 1, null]], seriesId],
    ]),
  );
}
