import { BlockStack, Box, Button, InlineStack, Select, Text } from "@shopify/polaris";
import { DeleteIcon } from "@shopify/polaris-icons";
import { useTranslation } from "react-i18next";
import { type Outcome, type OutcomeOf, outcomes } from "~/domain/touchpoints/trigger";
import { AnswerFields } from "../touchpoints/when/answer-fields";
import { DelayField } from "../touchpoints/when/delay-field";
import type { SeriesEditing } from "./series-editing";

interface WayFieldsProps {
  way: OutcomeOf;
  /** Of the step that it leads to. */
  index: number;
  path: string;
  editing: SeriesEditing;
  onChange(way: OutcomeOf): void;
  onRemove(): void;
}

/** One way to a step: what became of which earlier step, and how long after. */
export function WayFields({ way, index, path, editing, onChange, onRemove }: WayFieldsProps) {
  const { t } = useTranslation();
  const { series, touchpoints, words, errorAt } = editing;
  const from = touchpoints.find(({ id }) => id === way.touchpointId);
  const earlier = series.steps.filter(({ touchpointId }, at) => at < index || touchpointId === way.touchpointId);
  const possible = outcomes.filter((each) => each === way.outcome || from?.outcomes.includes(each) !== false);
  return (
    <Box padding="300" background="bg-surface-secondary" borderRadius="200">
      <BlockStack gap="300">
        <InlineStack align="space-between" blockAlign="center" wrap={false}>
          <Text as="h4" variant="headingXs">
            {t("series.way")}
          </Text>
          <Button variant="tertiary" icon={DeleteIcon} accessibilityLabel={t("series.removeWay")} onClick={onRemove} />
        </InlineStack>
        <Select
          label={t("series.from")}
          options={earlier.map(({ touchpointId }) => ({ value: touchpointId, label: words.nameOf(touchpointId) }))}
          value={way.touchpointId}
          error={errorAt(`${path}.touchpointId`)}
          onChange={(touchpointId) => onChange({ ...way, touchpointId, questionId: null, answer: null })}
        />
        <Select
          label={t("outcome.outcome")}
          options={possible.map((each) => ({ value: each, label: t(`outcome.outcomeOf.${each}`) }))}
          value={way.outcome}
          error={errorAt(`${path}.outcome`)}
          onChange={(outcome) => onChange({ ...way, outcome: outcome as Outcome, questionId: null, answer: null })}
        />
        {way.outcome === "answered" && from && (
          <AnswerFields outcome={way} questions={from.questions} path={path} editor={editing} onChange={onChange} />
        )}
        <DelayField
          seconds={way.afterSeconds}
          error={errorAt(`${path}.afterSeconds`)}
          onChange={(afterSeconds) => onChange({ ...way, afterSeconds })}
        />
      </BlockStack>
    </Box>
  );
}
