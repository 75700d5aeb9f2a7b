import { BlockStack, Button, ButtonGroup, InlineError, InlineStack, Select, Text } from "@shopify/polaris";
import { ArrowDownIcon, ArrowUpIcon, DeleteIcon, PlusIcon } from "@shopify/polaris-icons";
import { useTranslation } from "react-i18next";
import type { SeriesStep } from "~/domain/touchpoints/series";
import { PlainLink } from "../shared/plain-link";
import { editSteps } from "./edit-steps";
import type { SeriesEditing } from "./series-editing";
import { WayFields } from "./way-fields";

/** The step that is being edited: its touchpoint, and what leads to it. */
export function StepPanel({ index, editing }: { index: number; editing: SeriesEditing }) {
  const { t } = useTranslation();
  const { series, touchpoints, free, words, errorAt } = editing;
  const step = series.steps[index];
  if (!step) return null;
  const path = `steps.${String(index)}`;
  const set = (next: SeriesStep): void => editing.change(editSteps.set(series, index, next));
  const move = (to: number): void => {
    editing.change(editSteps.move(series, index, to));
    editing.choose(to);
  };
  const choices = [...touchpoints.filter(({ id }) => id === step.touchpointId), ...free];
  const [first] = series.steps;
  const wayError = errorAt(`${path}.after`);
  return (
    <BlockStack gap="400">
      <InlineStack align="space-between" blockAlign="center" wrap={false}>
        <Text as="h3" variant="headingSm">
          {t("series.step", { place: index + 1 })}
        </Text>
        <ButtonGroup variant="segmented">
          <Button icon={ArrowUpIcon} accessibilityLabel={t("series.moveUp")} disabled={index === 0} onClick={() => move(index - 1)} />
          <Button
            icon={ArrowDownIcon}
            accessibilityLabel={t("series.moveDown")}
            disabled={index === series.steps.length - 1}
            onClick={() => move(index + 1)}
          />
          <Button
            icon={DeleteIcon}
            accessibilityLabel={t("series.removeStep")}
            onClick={() => {
              editing.choose(null);
              editing.change(editSteps.remove(series, index));
            }}
          />
        </ButtonGroup>
      </InlineStack>
      <Select
        label={t("outcome.touchpoint")}
        options={choices.map(({ id, status }) => ({
          value: id,
          label: status === "live" ? words.nameOf(id) : `${words.nameOf(id)} (${t(`status.${status}`)})`,
        }))}
        value={step.touchpointId}
        error={errorAt(`${path}.touchpointId`)}
        onChange={(touchpointId) => set({ ...step, touchpointId })}
      />
      <PlainLink to={`/app/touchpoints/${step.touchpointId}`}>{t("series.openTouchpoint")}</PlainLink>
      {step.after.map((way, nth) => {
        const wayPath = `${path}.after.${String(nth)}`;
        return (
          <WayFields
            key={wayPath}
            way={way}
            index={index}
            path={wayPath}
            editing={editing}
            onChange={(next) => set({ ...step, after: step.after.map((each, at) => (at === nth ? next : each)) })}
            onRemove={() => set({ ...step, after: step.after.filter((_, at) => at !== nth) })}
          />
        );
      })}
      {step.after.length === 0 && (
        <Text as="p" tone="subdued">
          {t("series.entry")}
        </Text>
      )}
      {wayError && <InlineError fieldID={path} message={wayError} />}
      {index > 0 && first && step.after.length < 10 && (
        <InlineStack>
          <Button
            icon={PlusIcon}
            onClick={() => {
              const before = series.steps[index - 1]?.touchpointId ?? first.touchpointId;
              editing.connect(before, step.touchpointId);
            }}
          >
            {step.after.length === 0 ? t("series.addWay") : t("series.addOtherWay")}
          </Button>
        </InlineStack>
      )}
    </BlockStack>
  );
}
