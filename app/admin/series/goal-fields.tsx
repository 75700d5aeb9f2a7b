import { BlockStack, Select, Text } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import { useFormat } from "../shared/use-format";
import type { SeriesEditing } from "./series-editing";

const goalOutcomes = ["submitted", "clicked", "answered"] as const;

/** What the series is for: reached, nothing more of it is shown. */
export function GoalFields({ editing }: { editing: SeriesEditing }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { series, touchpoints, figures, words, errorAt } = editing;
  const { goal, steps } = series;
  const isPurchase = "ordered" in goal;
  const options = steps.flatMap(({ touchpointId }) => {
    const possible = touchpoints.find(({ id }) => id === touchpointId)?.outcomes ?? [];
    return goalOutcomes
      .filter(
        (outcome) => possible.includes(outcome) || ("outcome" in goal && goal.outcome === outcome && goal.touchpointId === touchpointId),
      )
      .map((outcome) => ({
        value: `${touchpointId} ${outcome}`,
        label: `${words.nameOf(touchpointId)}: ${t(`outcome.outcomeOf.${outcome}`)}`,
      }));
  });
  return (
    <BlockStack gap="200">
      <Select
        label={t("series.goal.label")}
        helpText={t(isPurchase ? "series.goal.helpOrdered" : "series.goal.help")}
        options={[{ value: "ordered", label: t("series.goal.ordered") }, ...options]}
        value={isPurchase ? "ordered" : `${goal.touchpointId} ${goal.outcome}`}
        error={errorAt("goal.touchpointId") ?? errorAt("goal.outcome")}
        onChange={(value) => {
          const [touchpointId = "", chosen] = value.split(" ");
          const outcome = goalOutcomes.find((each) => each === chosen);
          editing.change({ ...series, goal: outcome ? { touchpointId, outcome } : { ordered: true } });
        }}
      />
      <Text as="p" variant="bodySm" tone="subdued">
        {t("series.goal.reached", { count: format.number(figures.goals), days: figures.days })}
      </Text>
    </BlockStack>
  );
}
