import { useTranslation } from "react-i18next";
import type { ExperimentResults } from "~/domain/experiments/experiment-view";
import type { Comparison } from "~/domain/experiments/verdict";
import { useFormat } from "../../shared/use-format";

interface VerdictText {
  tone: "success" | "info" | "warning" | "critical";
  title: string;
  body: string[];
}

/** What an experiment says today, in plain words. */
export function useVerdictText(): (results: ExperimentResults) => VerdictText {
  const { t } = useTranslation();
  const { points, date } = useFormat();
  return ({ verdict, arms, status, reason, winner, hasWholeWeek, startedAt, endedAt, goal }) => {
    const nameOf = (id: string): string => arms.find(({ armId }) => armId === id)?.name || t("experiment.unnamed");
    const range = ({ variantId, conversion }: Comparison): string =>
      t("verdict.range", { name: nameOf(variantId), low: points(conversion?.low ?? 0), high: points(conversion?.high ?? 0) });
    const said = (kinds: Comparison["says"][]): string[] => verdict.comparisons.filter(({ says }) => kinds.includes(says)).map(range);
    const isOver = status === "stopped" || status === "decided";
    const closing = [
      ...(status === "decided" ? [t("verdict.applied", { name: nameOf(winner ?? ""), date: date(endedAt ?? startedAt) })] : []),
      ...(status === "stopped" && reason !== "sample-ratio"
        ? [t(`verdict.stopped.${reason ?? "merchant"}`, { date: date(endedAt ?? startedAt) })]
        : []),
      ...(status === "paused" ? [t("verdict.paused")] : []),
    ];
    const anyDay = isOver ? [] : [t("verdict.anyDay")];
    if (verdict.kind === "broken" || reason === "sample-ratio") {
      return { tone: "critical", title: t("verdict.broken.title"), body: [t("verdict.broken.body"), t("verdict.broken.then")] };
    }
    switch (verdict.kind) {
      case "winner": {
        const early = hasWholeWeek || isOver ? [] : [t("verdict.notAWeek", { date: date(weekAfter(startedAt)) })];
        return {
          tone: early.length > 0 ? "info" : "success",
          title: t("verdict.winner", { name: nameOf(verdict.variantId) }),
          body: [...said(["better"]), ...anyDay, ...early, ...closing],
        };
      }
      case "loser":
        return {
          tone: "info",
          title: t(verdict.stillOpen.length > 0 ? "verdict.someWorse" : "verdict.controlIsBest", {
            name: verdict.variantIds.map(nameOf).join(", "),
            count: verdict.variantIds.length,
          }),
          body: [...said(["worse"]), ...anyDay, ...closing],
        };
      case "no-difference-yet":
        return { tone: "info", title: t("verdict.noDifference"), body: [...said(["open"]), ...anyDay, ...closing] };
      case "too-early":
        return { tone: "info", title: t("verdict.tooEarly"), body: [t(`verdict.${verdict.why}.${goal}`), ...closing] };
    }
  };
}

function weekAfter(iso: string): string {
  return new Date(Date.parse(iso) + 7 * 86_400_000).toISOString();
}
