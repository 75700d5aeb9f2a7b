import { useTranslation } from "react-i18next";
import type { SeriesChange } from "~/domain/touchpoints/list-series-changes";
import type { SeriesWords } from "./use-series-words";

/** What changed from one version of a series to the next, in words. */
export function useSeriesChangeWords({ nameOf, wayOf, delayOf, goalOf }: SeriesWords): (change: SeriesChange) => string {
  const { t } = useTranslation();
  return (change) => {
    switch (change.kind) {
      case "first":
        return t("versions.change.first");
      case "name":
        return t("series.change.name", { from: change.from, to: change.to });
      case "steps-added":
      case "steps-removed":
        return t(`series.change.${change.kind}`, { steps: change.touchpointIds.map(nameOf).join(", ") });
      case "step-moved":
        return change.behind === null
          ? t("series.change.step-first", { step: nameOf(change.touchpointId) })
          : t("series.change.step-moved", { step: nameOf(change.touchpointId), behind: nameOf(change.behind) });
      case "entry-added":
      case "entry-removed":
        return t(`series.change.${change.kind}`, { step: nameOf(change.touchpointId) });
      case "goal":
        return t("series.change.goal", { from: goalOf(change.from), to: goalOf(change.to) });
      default: {
        const { touchpointId, way, kind } = change;
        const from = nameOf(way.touchpointId);
        const what = wayOf(kind === "way-delayed" ? { ...way, afterSeconds: 0 } : way);
        const words = { step: nameOf(touchpointId), way: t("series.wayShort", { from, what }) };
        if (kind !== "way-delayed") return t(`series.change.${kind}`, words);
        return t("series.change.way-delayed", { ...words, was: delayOf(change.fromSeconds), now: delayOf(way.afterSeconds) });
      }
    }
  };
}
