import { Badge, BlockStack, InlineStack, Text } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import { useFormat } from "./use-format";

interface VersionHeadProps {
  version: { number: number; publishedAt: string; isCurrent: boolean };
  /** Left out: it heads nothing, as in a list. */
  isHeading?: boolean;
}

/** Which version it is, since when, and whether shoppers see it. */
export function VersionHead({ version: { number, publishedAt, isCurrent }, isHeading = false }: VersionHeadProps) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <BlockStack gap="050">
      <InlineStack gap="200" blockAlign="center">
        {isHeading ? (
          <Text as="h2" variant="headingMd">
            {t("versions.number", { number })}
          </Text>
        ) : (
          <Text as="span" fontWeight="semibold">
            {t("versions.number", { number })}
          </Text>
        )}
        {isCurrent && <Badge tone="success">{t("versions.current")}</Badge>}
      </InlineStack>
      <Text as="p" variant="bodySm" tone="subdued">
        {format.dateTime(publishedAt)}
      </Text>
    </BlockStack>
  );
}
