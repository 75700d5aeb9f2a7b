import { BlockStack, Text } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import { expectedRunTime } from "~/domain/experiments/expected-run-time";
import { expectedShares } from "~/domain/experiments/expected-shares";
import type { Experiment } from "~/domain/experiments/experiment";
import type { Baseline } from "~/domain/experiments/experiment-view";
import { useFormat } from "../../shared/use-format";

interface RunTimeNoteProps {
  experiment: Experiment<unknown>;
  baseline: Baseline;
}

/** By how much better a variant has to be, relative to the first. */
const effects = [0.1, 0.2, 0.5];
/** For lack of a touchpoint's own figures; most shops' is between 1 and 4 %. */
const usualOrderRate = 0.02;
const longestDays = 365;

/** How long it will take to find differences of some sizes, from what the touchpoint does now. Said before the start. */
export function RunTimeNote({ experiment, baseline }: RunTimeNoteProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { goal, variants } = experiment;
  const shares = expectedShares(experiment)
    .filter(({ armId }) => armId !== "holdout")
    .map(({ share }) => share);
  const known = baseline.rates[goal];
  const rate = known ?? (goal === "ordered" ? usualOrderRate : 0);
  const plan = (relativeEffect: number) =>
    expectedRunTime({ dailyShoppers: baseline.showsPerDay, baselineRate: rate, relativeEffect, shares });
  const first = plan(effects[0] ?? 0.1);
  if (variants.length < 2)
    return (
      <Text as="p" tone="subdued">
        {t("runTime.holdoutOnly")}
      </Text>
    );
  if (!first.ok && first.reason !== "rate-above-one") {
    return (
      <Text as="p" tone="subdued">
        {t(`runTime.${first.reason}`)}
      </Text>
    );
  }
  const days = (relativeEffect: number): string => {
    const planned = plan(relativeEffect);
    if (!planned.ok) return t("shared.none");
    if (planned.value.days > longestDays) return t("runTime.tooLong");
    // Weekdays and weekends differ: whole weeks.
    return t("runTime.weeks", { count: Math.max(1, Math.ceil(planned.value.days / 7)) });
  };
  return (
    <BlockStack gap="100">
      <Text as="h3" variant="headingSm">
        {t("runTime.title")}
      </Text>
      <ul className="attendant-plain-list">
        {effects.map((effect) => (
          <li key={effect}>
            {t("runTime.line", {
              effect: format.percent(effect),
              from: format.percent(rate),
              to: format.percent(rate * (1 + effect)),
              time: days(effect),
            })}
          </li>
        ))}
      </ul>
      <Text as="p" variant="bodySm" tone="subdued">
        {t(known === null ? "runTime.basisUsual" : "runTime.basis", {
          days: baseline.days,
          shows: format.number(Math.round(baseline.showsPerDay)),
          rate: format.percent(rate),
        })}
      </Text>
    </BlockStack>
  );
}
