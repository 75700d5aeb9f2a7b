import { useTranslation } from "react-i18next";
import { pickText } from "~/domain/touchpoints/pick-text";
import type { Series } from "~/domain/touchpoints/series";
import type { StepTouchpoint } from "~/domain/touchpoints/series-facts";
import type { OutcomeOf } from "~/domain/touchpoints/trigger";

const units = [
  ["days", 86_400],
  ["hours", 3600],
  ["minutes", 60],
  ["seconds", 1],
] as const;

export interface SeriesWords {
  nameOf(touchpointId: string): string;
  /** "Its form was sent, 2 hours later" */
  wayOf(way: OutcomeOf): string;
  /** "2 hours later" */
  delayOf(seconds: number): string;
  goalOf(goal: Series["goal"]): string;
}

/** What is in a series, in words. */
export function useSeriesWords(touchpoints: StepTouchpoint[], locale: string): SeriesWords {
  const { t } = useTranslation();
  const find = (id: string): StepTouchpoint | undefined => touchpoints.find((each) => each.id === id);
  const delayOf = (seconds: number): string => {
    if (seconds === 0) return t("outcome.atOnce");
    const [unit, length] = units.find(([, each]) => seconds % each === 0) ?? ["seconds", 1];
    return t(`series.later.${unit}`, { count: seconds / length });
  };
  const nameOf = (id: string): string => find(id)?.name || t(find(id) ? "touchpoints.untitled" : "series.missing");
  return {
    nameOf,
    delayOf,
    goalOf: (goal) =>
      "ordered" in goal
        ? t("series.goal.ordered")
        : t("series.wayShort", { from: nameOf(goal.touchpointId), what: t(`outcome.outcomeOf.${goal.outcome}`) }),
    wayOf: ({ touchpointId, outcome, questionId, answer, afterSeconds }) => {
      const question = find(touchpointId)?.questions.find(({ id }) => id === questionId);
      const option = question?.options.find(({ id }) => id === answer)?.label;
      const said = option ? pickText(option, locale, "en") : answer;
      const what = said ? t("series.answered", { answer: said }) : t(`outcome.outcomeOf.${outcome}`);
      return afterSeconds === 0 ? what : `${what}, ${delayOf(afterSeconds)}`;
    },
  };
}
