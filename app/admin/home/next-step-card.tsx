import { BlockStack, Button, Card, InlineStack, Text } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import type { NextStep } from "~/domain/insights/home-view";

/** The one thing that would help the most now. */
export function NextStepCard({ next }: { next: NextStep }) {
  const { t } = useTranslation();
  return (
    <Card>
      <InlineStack align="space-between" blockAlign="center" gap="400">
        <div style={{ flex: "1 1 18rem" }}>
          <BlockStack gap="100">
            <Text as="h2" variant="headingMd">
              {t(`next.${next.kind}.title`, { count: next.count })}
            </Text>
            <Text as="p" tone="subdued">
              {t(`next.${next.kind}.body`, { count: next.count })}
            </Text>
          </BlockStack>
        </div>
        <Button url={next.url}>{t(`next.${next.kind}.action`)}</Button>
      </InlineStack>
    </Card>
  );
}
