import { DataTable } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import type { ArmResult, ExperimentResults } from "~/domain/experiments/experiment-view";
import { useFormat } from "../../shared/use-format";

/** The figures of the arms beside each other, and where their difference to the first may lie. A column for each: they are few and the figures many. */
export function ArmTable({ results }: { results: ExperimentResults }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { arms, goal, verdict } = results;
  const none = t("shared.none");
  // Who sees nothing can neither send nor click it.
  const counts = ({ armId }: ArmResult): boolean => armId !== "holdout" || goal === "ordered";
  const difference = ({ armId }: ArmResult, index: number): string => {
    if (index === 0 || armId === "holdout") return none;
    const compared = verdict.comparisons.find(({ variantId }) => variantId === armId);
    // What stands on too few shoppers is not said at all.
    const isEarly = !compared?.conversion || compared.says === "few-shoppers" || compared.says === "few-conversions";
    if (isEarly || !compared.conversion) return t("results.notYet");
    const { low, high } = compared.conversion;
    return t("results.interval", { low: format.points(low), high: format.points(high) });
  };
  const lines: [string, (arm: ArmResult, index: number) => string][] = [
    ["exposed", ({ exposed }) => format.number(exposed)],
    [`converted.${goal}`, (arm) => (counts(arm) ? format.number(arm.converted) : none)],
    ["rate", (arm) => (counts(arm) && arm.exposed > 0 ? format.percent(arm.converted / arm.exposed) : none)],
    ["difference", difference],
    ...(goal === "ordered"
      ? []
      : [["ordered", ({ ordered }: ArmResult) => format.number(ordered)] as [string, (arm: ArmResult) => string]]),
    ["perShopper", ({ exposed, revenueCents }) => (exposed === 0 ? none : format.money(Math.round(revenueCents / exposed)))],
  ];
  return (
    <DataTable
      increasedTableDensity
      columnContentTypes={["text", ...arms.map(() => "numeric" as const)]}
      headings={[
        t("results.arm"),
        ...arms.map(({ armId, name }) => (armId === "holdout" ? t("results.holdout") : name || t("experiment.unnamed"))),
      ]}
      rows={lines.map(([key, write]) => [t(`results.${key}`), ...arms.map(write)])}
    />
  );
}
