import { Badge, Banner, BlockStack, InlineStack, Text } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import type { ExperimentResults as Results } from "~/domain/experiments/experiment-view";
import { ConfirmButton } from "../../shared/confirm-button";
import { useFormat } from "../../shared/use-format";
import { ArmTable } from "./arm-table";
import type { ExperimentDeed } from "./experiment-deed";
import { HoldoutResults } from "./holdout-results";
import { type Interval, IntervalChart } from "./interval-chart";
import { useVerdictText } from "./use-verdict-text";

interface ExperimentResultsProps {
  results: Results;
  /** Something is not saved yet: ending it now would lose that. */
  isDirty: boolean;
  isBusy: boolean;
  onDeed(deed: ExperimentDeed): void;
}

const tones = { better: "good", worse: "bad", open: "open" } as const;

/** What an experiment has found so far: in a sentence, as a picture, as figures; and what can be done with it. */
export function ExperimentResults({ results, isDirty, isBusy, onDeed }: ExperimentResultsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { tone, title, body } = useVerdictText()(results);
  const { id, status, reason, arms, verdict, days, startedAt, holdout, hasWholeWeek } = results;
  const nameOf = (armId: string): string => arms.find((arm) => arm.armId === armId)?.name || t("experiment.unnamed");
  const isOpen = status === "running" || status === "paused";
  const total = arms.reduce((sum, { exposed }) => sum + exposed, 0);
  const intervals = verdict.comparisons.flatMap(({ variantId, says, conversion }): Interval[] =>
    conversion && (says === "better" || says === "worse" || says === "open")
      ? [{ name: nameOf(variantId), low: conversion.low, high: conversion.high, estimate: conversion.estimate, tone: tones[says] }]
      : [],
  );
  const variants = arms.filter(({ armId }) => armId !== "holdout");
  const best = verdict.kind === "winner" ? verdict.variantId : null;
  const mayApply = isOpen || (status === "stopped" && reason === "merchant");
  const facts = t("results.since", { date: format.date(startedAt), days, shoppers: format.number(total) });
  return (
    <BlockStack gap="400">
      <InlineStack gap="200" blockAlign="center">
        <Text as="h2" variant="headingMd">
          {t("results.title")}
        </Text>
        <Badge {...(status === "running" ? { tone: "success" } : {})}>{t(`results.status.${status}`)}</Badge>
      </InlineStack>
      {total === 0 && isOpen ? (
        <Banner tone="info" title={t("results.empty.title")}>
          <p>{t("results.empty.body")}</p>
        </Banner>
      ) : (
        <>
          <Banner tone={tone} title={title}>
            {body.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </Banner>
          <Text as="p" tone="subdued">
            {facts}
          </Text>
          {intervals.length > 0 && (
            <IntervalChart
              intervals={intervals}
              label={t("results.chart", {
                what: intervals
                  .map(({ name, low, high }) => t("verdict.range", { name, low: format.points(low), high: format.points(high) }))
                  .join(" "),
              })}
              zero={t("results.zero")}
              write={format.points}
            />
          )}
          <ArmTable results={results} />
          {holdout.length > 0 && <HoldoutResults results={results} />}
        </>
      )}
      <InlineStack gap="200">
        {mayApply &&
          total > 0 &&
          variants.map(({ armId }) => (
            <ConfirmButton
              key={armId}
              id={`apply-${armId}`}
              isPrimary={armId === best && hasWholeWeek}
              isDisabled={isDirty || isBusy}
              label={t(armId === best ? "results.applyWinner" : "results.apply", { name: nameOf(armId) })}
              title={t("results.confirmApply.title", { name: nameOf(armId) })}
              body={t("results.confirmApply.body")}
              onConfirm={() => onDeed({ deed: "apply-winner", experimentId: id, variantId: armId })}
            />
          ))}
        {isOpen && (
          <ConfirmButton
            id="stop-experiment"
            isDisabled={isDirty || isBusy}
            label={t("results.stop")}
            title={t("results.confirmStop.title")}
            body={t("results.confirmStop.body")}
            onConfirm={() => onDeed({ deed: "stop-experiment", experimentId: id })}
          />
        )}
      </InlineStack>
      {isDirty && isOpen && (
        <Text as="p" variant="bodySm" tone="subdued">
          {t("editor.saveFirst")}
        </Text>
      )}
    </BlockStack>
  );
}
