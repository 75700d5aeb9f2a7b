import { DataTable } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import type { ExperimentResults } from "~/domain/experiments/experiment-view";
import { useFormat } from "../../shared/use-format";

/** The figures of each arm, and where its difference to the first may lie. */
export function ArmTable({ results }: { results: ExperimentResults }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { arms, goal, verdict } = results;
  const rate = (part: number, of: number): string => (of === 0 ? t("shared.none") : format.percent(part / of));
  return (
    <DataTable
      increasedTableDensity
      columnContentTypes={["text", "numeric", "numeric", "numeric", "numeric", "numeric", "text"]}
      headings={["arm", "exposed", `converted.${goal}`, "rate", "ordered", "perShopper", "difference"].map((key) => t(`results.${key}`))}
      rows={arms.map(({ armId, name, exposed, converted, ordered, revenueCents }, index) => {
        const isHoldout = armId === "holdout";
        const compared = verdict.comparisons.find(({ variantId }) => variantId === armId);
        // What stands on too few shoppers is not said at all.
        const isEarly = compared?.says === "few-shoppers" || compared?.says === "few-conversions";
        const interval = isEarly ? null : compared?.conversion;
        // Who sees nothing can neither send nor click it.
        const counts = !isHoldout || goal === "ordered";
        return [
          isHoldout ? t("results.holdout") : name || t("experiment.unnamed"),
          format.number(exposed),
          counts ? format.number(converted) : t("shared.none"),
          counts ? rate(converted, exposed) : t("shared.none"),
          format.number(ordered),
          exposed === 0 ? t("shared.none") : format.money(Math.round(revenueCents / exposed)),
          index === 0 || isHoldout
            ? t("shared.none")
            : interval
              ? t("results.interval", { low: format.points(interval.low), high: format.points(interval.high) })
              : t("results.notYet"),
        ];
      })}
    />
  );
}
