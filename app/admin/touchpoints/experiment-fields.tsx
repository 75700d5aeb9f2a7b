import { BlockStack, Box, Button, InlineError, InlineGrid, InlineStack, Select, Text, TextField } from "@shopify/polaris";
import { DeleteIcon, PlusIcon } from "@shopify/polaris-icons";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { v4 as uuidv4 } from "uuid";
import type { ExperimentGoal, Variant } from "~/domain/experiments/experiment";
import type { Touchpoint, VariantChanges } from "~/domain/touchpoints/touchpoint";
import { NumberField } from "../shared/number-field";
import { useFormat } from "../shared/use-format";
import type { TouchpointEditor } from "./touchpoint-editor";

interface ExperimentFieldsProps {
  editor: TouchpointEditor;
  /** What the experiment has found so far; null: nothing to show. */
  results: ReactNode;
}

const most = 6;
const goals: ExperimentGoal[] = ["submitted", "clicked", "ordered"];
type Experiment = NonNullable<Touchpoint["experiment"]>;

/** Variants that are tried against each other, and the share of shoppers who see nothing. */
export function ExperimentFields({ editor, results }: ExperimentFieldsProps) {
  const { t } = useTranslation();
  const { percent } = useFormat();
  const { whole, changeWhole, errorAt, chooseVariant } = editor;
  const { experiment } = whole;
  const set = (parts: Partial<Experiment>): void => {
    if (experiment) changeWhole({ experiment: { ...experiment, ...parts } });
  };
  const newVariant = (name: string): Variant<VariantChanges> => ({ id: uuidv4().slice(0, 8), name, weight: 1, changes: {} });
  const begin = (): void =>
    changeWhole({
      experiment: {
        id: uuidv4(),
        holdoutPercent: 0,
        variants: [newVariant(t("experiment.control")), newVariant(t("experiment.variant", { letter: "B" }))],
        goal: whole.content.ask.some(({ kind }) => kind === "form") ? "submitted" : "clicked",
      },
    });
  if (!experiment) {
    return (
      <BlockStack gap="300" inlineAlign="start">
        <Text as="p">{t("experiment.none")}</Text>
        <Button icon={PlusIcon} onClick={begin}>
          {t("experiment.begin")}
        </Button>
      </BlockStack>
    );
  }
  const { variants, holdoutPercent } = experiment;
  const sum = variants.reduce((all, { weight }) => all + weight, 0);
  const put = (index: number, parts: Partial<Variant<VariantChanges>>): void =>
    set({ variants: variants.map((variant, at) => (at === index ? { ...variant, ...parts } : variant)) });
  const error = errorAt("experiment.variants");
  return (
    <BlockStack gap="400">
      {results}
      {error && <InlineError fieldID="variants" message={error} />}
      {variants.map((variant, index) => {
        const path = `experiment.variants.${String(index)}`;
        const differs = Object.keys(variant.changes);
        const share = sum === 0 ? 0 : (variant.weight / sum) * (1 - holdoutPercent / 100);
        return (
          <Box key={variant.id} padding="300" background="bg-surface-secondary" borderRadius="200">
            <BlockStack gap="300">
              <InlineGrid columns={{ xs: "1fr", sm: "2fr 1fr" }} gap="300">
                <TextField
                  label={t("experiment.name")}
                  value={variant.name}
                  maxLength={60}
                  autoComplete="off"
                  error={errorAt(`${path}.name`)}
                  onChange={(name) => put(index, { name })}
                />
                <NumberField
                  label={t("experiment.weight")}
                  value={variant.weight}
                  min={1}
                  max={1000}
                  suffix={percent(share)}
                  error={errorAt(`${path}.weight`)}
                  onChange={(weight) => put(index, { weight: weight ?? 0 })}
                />
              </InlineGrid>
              <Text as="p" variant="bodySm" tone="subdued">
                {index === 0
                  ? t("experiment.isControl")
                  : differs.length === 0
                    ? t("experiment.sameAsControl")
                    : t("experiment.differs", { what: differs.map((part) => t(`experiment.part.${part}`)).join(", ") })}
              </Text>
              {errorAt(`${path}.changes`) && <InlineError fieldID={path} message={errorAt(`${path}.changes`) ?? ""} />}
              {index > 0 && (
                <InlineStack gap="200">
                  <Button size="slim" onClick={() => chooseVariant(variant.id)}>
                    {t("experiment.edit")}
                  </Button>
                  <Button
                    size="slim"
                    variant="tertiary"
                    icon={DeleteIcon}
                    accessibilityLabel={t("block.remove", { name: variant.name })}
                    onClick={() => set({ variants: variants.filter((_, at) => at !== index) })}
                  />
                </InlineStack>
              )}
            </BlockStack>
          </Box>
        );
      })}
      <InlineStack gap="200">
        <Button
          icon={PlusIcon}
          disabled={variants.length >= most}
          onClick={() =>
            set({ variants: [...variants, newVariant(t("experiment.variant", { letter: String.fromCharCode(65 + variants.length) }))] })
          }
        >
          {t("experiment.add")}
        </Button>
        <Button
          variant="tertiary"
          tone="critical"
          onClick={() => {
            chooseVariant(null);
            changeWhole({ experiment: null });
          }}
        >
          {t("experiment.remove")}
        </Button>
      </InlineStack>
      <NumberField
        label={t("experiment.holdout")}
        helpText={t("experiment.holdoutHelp")}
        value={holdoutPercent}
        min={0}
        max={90}
        suffix="%"
        error={errorAt("experiment.holdoutPercent")}
        onChange={(share) => set({ holdoutPercent: share ?? 0 })}
      />
      <Select
        label={t("experiment.goal")}
        options={goals.map((goal) => ({ value: goal, label: t(`experiment.goalOf.${goal}`) }))}
        value={experiment.goal}
        onChange={(goal) => set({ goal: goal as ExperimentGoal })}
      />
    </BlockStack>
  );
}
