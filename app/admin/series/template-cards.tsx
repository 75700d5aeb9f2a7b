import { BlockStack, Box, Button, Card, InlineGrid, InlineStack, Text } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import { pickText } from "~/domain/touchpoints/pick-text";
import { seriesTemplates } from "~/domain/touchpoints/templates/series-templates";
import { touchpointTemplates } from "~/domain/touchpoints/templates/touchpoint-templates";
import { useMerchant } from "../shared/merchant-context";

interface TemplateCardsProps {
  /** Id of the template that is being taken; null: none. */
  busyId: string | null;
  onChoose(templateId: string): void;
}

/** Series that come ready, each with its steps. */
export function TemplateCards({ busyId, onChoose }: TemplateCardsProps) {
  const { t } = useTranslation();
  const { locale } = useMerchant();
  return (
    <InlineGrid columns={{ xs: 1, md: 3 }} gap="400">
      {seriesTemplates.map((template) => {
        const name = pickText(template.name, locale, "en") ?? template.id;
        return (
          <Card key={template.id}>
            <BlockStack gap="300">
              <Text as="h3" variant="headingMd">
                {name}
              </Text>
              <Text as="p" tone="subdued">
                {pickText(template.purpose, locale, "en")}
              </Text>
              <Box>
                <ol className="attendant-list">
                  {template.steps.map((step) => (
                    <li key={step.template}>
                      {pickText(touchpointTemplates.find(({ id }) => id === step.template)?.name ?? {}, locale, "en")}
                    </li>
                  ))}
                </ol>
              </Box>
              <InlineStack>
                <Button
                  loading={busyId === template.id}
                  disabled={busyId !== null && busyId !== template.id}
                  accessibilityLabel={t("templates.useNamed", { name })}
                  onClick={() => onChoose(template.id)}
                >
                  {t("templates.use")}
                </Button>
              </InlineStack>
            </BlockStack>
          </Card>
        );
      })}
    </InlineGrid>
  );
}
