import { BlockStack, Text } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import type { ExperimentResults } from "~/domain/experiments/experiment-view";
import { useFormat } from "../../shared/use-format";

/** What each variant is worth beside showing nothing, in orders and revenue. */
export function HoldoutResults({ results }: { results: ExperimentResults }) {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = (id: string): string => results.arms.find(({ armId }) => armId === id)?.name || t("experiment.unnamed");
  const money = (cents: number): string => `${cents > 0 ? "+" : ""}${format.money(Math.round(cents))}`;
  return (
    <BlockStack gap="200">
      <Text as="h3" variant="headingSm">
        {t("results.worth")}
      </Text>
      {results.holdout.map(({ variantId, says, orders, revenue }) => (
        <BlockStack key={variantId} gap="050">
          <Text as="p">
            {t(`results.worthOf.${says === "few-shoppers" || says === "few-conversions" ? "early" : says}`, { name: nameOf(variantId) })}
          </Text>
          {orders && (
            <Text as="p" variant="bodySm" tone="subdued">
              {t("results.orders", { low: format.points(orders.low), high: format.points(orders.high) })}
            </Text>
          )}
          {revenue && (
            <Text as="p" variant="bodySm" tone="subdued">
              {t("results.revenue", { low: money(revenue.low), high: money(revenue.high) })}
            </Text>
          )}
        </BlockStack>
      ))}
    </BlockStack>
  );
}
