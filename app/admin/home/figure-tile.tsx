import { BlockStack, InlineStack, Text } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import { FigureHint } from "../shared/figure-hint";
import { PlainLink } from "../shared/plain-link";
import { useFormat } from "../shared/use-format";

interface FigureTileProps {
  name: string;
  /** What it counts. */
  hint: string;
  value: string;
  /** For the comparison; null where there is none. */
  now: number | null;
  before: number | null;
  /** Where what it counts is listed. */
  url: string;
  days: number;
}

/** A figure with its definition and its comparison with the period before. */
export function FigureTile({ name, hint, value, now, before, url, days }: FigureTileProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const compare = (): string => {
    if (now === null || before === null || before === 0) return now ? t("figure.newlyCounted") : t("figure.same");
    const change = (now - before) / before;
    if (change === 0) return t("figure.same");
    return t(change > 0 ? "figure.more" : "figure.less", { share: format.percent(Math.abs(change)) });
  };
  return (
    <BlockStack gap="100">
      <InlineStack gap="050" blockAlign="center" wrap={false}>
        <Text as="h3" variant="bodySm" tone="subdued">
          {name}
        </Text>
        <FigureHint text={hint} label={name} />
      </InlineStack>
      <Text as="p" variant="headingLg">
        <PlainLink to={url}>{value}</PlainLink>
      </Text>
      <Text as="p" variant="bodySm" tone="subdued">
        <span title={t("figure.comparedWith", { days })}>{compare()}</span>
      </Text>
    </BlockStack>
  );
}
