import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { checkSeries } from "~/domain/touchpoints/check-series";
import type { PublishProblem } from "~/domain/touchpoints/publishing/publish-problem";
import type { SeriesView } from "~/domain/touchpoints/series-view";
import { useMerchant } from "../shared/merchant-context";
import type { Draft } from "../shared/use-draft";
import { editSteps } from "./edit-steps";
import type { SeriesDraft } from "./series-draft";
import type { SeriesEditing } from "./series-editing";
import { useSeriesWords } from "./use-series-words";

interface SeriesEditingInput {
  view: SeriesView;
  draft: Draft<SeriesDraft>;
  primaryLocale: string;
  /** What the server refused: path → message key. */
  refused: Record<string, string>;
}

/** All that the parts of the editor share, and what keeps the draft from being published. */
export function useSeriesEditing({ view, draft, primaryLocale, refused }: SeriesEditingInput): {
  editing: SeriesEditing;
  problems: PublishProblem[];
  /** The first step that keeps it from being published; -1: it is not a step's fault. */
  firstStep: number | undefined;
} {
  const { t } = useTranslation();
  const { locale } = useMerchant();
  const [chosen, choose] = useState<number | null>(null);
  const { series } = draft.value;
  const { touchpoints, others } = view.facts;
  const words = useSeriesWords(touchpoints, locale);
  const problems = useMemo(() => checkSeries(series, view.facts), [series, view.facts]);
  const stopping = problems.filter(({ mayPublish }) => !mayPublish);
  const taken = new Set([...series.steps.map(({ touchpointId }) => touchpointId), ...others.flatMap(({ touchpointIds }) => touchpointIds)]);
  const say = (message: string): string => t(`error.${message}`, { defaultValue: message });
  const change = (next: typeof series): void => draft.change({ ...draft.value, series: next });
  const editing: SeriesEditing = {
    series,
    touchpoints,
    free: touchpoints.filter(({ id, status }) => !taken.has(id) && status !== "archived"),
    figures: view.figures,
    words,
    locale,
    primaryLocale,
    problemsAt: (index) => [
      ...new Set(stopping.flatMap(({ path, message }) => (path.startsWith(`steps.${String(index)}.`) ? [say(message)] : []))),
    ],
    errorAt: (path) => {
      const message = stopping.find((problem) => problem.path === path)?.message ?? refused[path];
      return message && say(message);
    },
    chosen,
    choose,
    change,
    connect: (from, to) => {
      change(editSteps.connect(series, from, to, touchpoints));
      const at = series.steps.findIndex(({ touchpointId }) => touchpointId === to);
      if (at >= 0) choose(at);
    },
  };
  const [first] = stopping;
  return { editing, problems, firstStep: first && Number(/^steps\.(\d+)/.exec(first.path)?.[1] ?? -1) };
}
