import { Banner, BlockStack, Button, Divider, InlineError, InlineStack, Select, Text } from "@shopify/polaris";
import { PlusIcon } from "@shopify/polaris-icons";
import { useTranslation } from "react-i18next";
import { v4 as uuidv4 } from "uuid";
import type { Experiment, ExperimentGoal, Variant } from "~/domain/experiments/experiment";
import { setShare } from "~/domain/experiments/set-share";
import type { VariantChanges } from "~/domain/touchpoints/touchpoint";
import { NumberField } from "../../shared/number-field";
import type { TouchpointEditor } from "../touchpoint-editor";
import { ExperimentResults } from "./experiment-results";
import { RunTimeNote } from "./run-time-note";
import { VariantCard } from "./variant-card";

const most = 6;
const goals: ExperimentGoal[] = ["submitted", "clicked", "ordered"];

/** Variants that are tried against each other, the share of shoppers who see nothing, and what has been found so far. */
export function ExperimentFields({ editor }: { editor: TouchpointEditor }) {
  const { t } = useTranslation();
  const { whole, changeWhole, errorAt, chooseVariant, experiments, isDirty, isBusy, onExperiment } = editor;
  const { experiment } = whole;
  const { latest, baseline } = experiments;
  const isRunning = latest?.status === "running" || latest?.status === "paused";
  const set = (parts: Partial<Experiment<VariantChanges>>): void => {
    if (experiment) changeWhole({ experiment: { ...experiment, ...parts } });
  };
  const newVariant = (name: string): Variant<VariantChanges> => ({ id: uuidv4().slice(0, 8), name, weight: 50, changes: {} });
  const begin = (): void =>
    changeWhole({
      experiment: {
        id: uuidv4(),
        holdoutPercent: 0,
        variants: [newVariant(t("experiment.control")), newVariant(t("experiment.variant", { letter: "B" }))],
        goal: whole.content.ask.some(({ kind }) => kind === "form") ? "submitted" : "clicked",
      },
    });
  const results = latest && (
    <>
      <ExperimentResults results={latest} isDirty={isDirty} isBusy={isBusy} onDeed={onExperiment} />
      <Divider />
    </>
  );
  if (!experiment) {
    return (
      <BlockStack gap="400">
        {results}
        <BlockStack gap="300" inlineAlign="start">
          <Text as="p">{t("experiment.none")}</Text>
          <Button icon={PlusIcon} onClick={begin}>
            {t("experiment.begin")}
          </Button>
        </BlockStack>
      </BlockStack>
    );
  }
  const { variants, holdoutPercent } = experiment;
  const weights = variants.map(({ weight }) => weight);
  // Shown and kept as percent, whatever they were.
  const shares = setShare(
    weights,
    0,
    (100 * (weights[0] ?? 1)) /
      Math.max(
        1,
        weights.reduce((sum, weight) => sum + weight, 0),
      ),
  );
  const withShares = (next: Variant<VariantChanges>[], to: number[]) => next.map((variant, at) => ({ ...variant, weight: to[at] ?? 1 }));
  const isOver = latest?.id === experiment.id && !isRunning;
  const error = errorAt("experiment.variants");
  return (
    <BlockStack gap="400">
      {results}
      {isOver && (
        <Banner
          tone="info"
          title={t("experiment.over.title")}
          action={{ content: t("experiment.over.again"), onAction: () => set({ id: uuidv4() }) }}
        >
          <p>{t("experiment.over.body")}</p>
        </Banner>
      )}
      {isRunning && latest?.id === experiment.id && (
        <Text as="p" tone="subdued">
          {t("experiment.beginsAnew")}
        </Text>
      )}
      {error && <InlineError fieldID="variants" message={error} />}
      {variants.map((variant, index) => (
        <VariantCard
          key={variant.id}
          variant={variant}
          isControl={index === 0}
          percent={shares[index] ?? 1}
          errorAt={(path) => errorAt(`experiment.variants.${String(index)}.${path}`)}
          onChange={(parts) => set({ variants: variants.map((each, at) => (at === index ? { ...each, ...parts } : each)) })}
          onPercent={(percent) => set({ variants: withShares(variants, setShare(shares, index, percent)) })}
          onEdit={() => chooseVariant(variant.id)}
          onRemove={() => {
            const left = variants.filter((_, at) => at !== index);
            const kept = shares.filter((_, at) => at !== index);
            set({ variants: withShares(left, setShare(kept, 0, (100 * (kept[0] ?? 1)) / kept.reduce((sum, share) => sum + share, 0))) });
          }}
        />
      ))}
      <InlineStack gap="200">
        <Button
          icon={PlusIcon}
          disabled={variants.length >= most}
          onClick={() => {
            const letter = String.fromCharCode(65 + variants.length);
            const next = [...variants, newVariant(t("experiment.variant", { letter }))];
            set({
              variants: withShares(
                next,
                setShare(
                  next.map(() => 1),
                  next.length - 1,
                  100 / next.length,
                ),
              ),
            });
          }}
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
      {!(isRunning && latest?.id === experiment.id) && <RunTimeNote experiment={experiment} baseline={baseline} />}
    </BlockStack>
  );
}
