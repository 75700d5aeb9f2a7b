import { Badge, BlockStack, Box, Button, Card, InlineGrid, InlineStack, Page, Text } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import type { ShopSettings } from "~/domain/shops/settings";
import { offerValues } from "~/domain/touchpoints/offer-values";
import { pickText } from "~/domain/touchpoints/pick-text";
import { touchpointTemplates } from "~/domain/touchpoints/templates/touchpoint-templates";
import { useMerchant } from "../shared/merchant-context";
import { LivePreview } from "./live-preview";
import type { LoadPreview } from "./preview-port";

interface TemplateGalleryProps {
  settings: Pick<ShopSettings, "brand" | "consent">;
  primaryLocale: string;
  loadPreview: LoadPreview;
  /** Id of the template that is being taken. */
  busyId: string | null;
  onChoose(templateId: string): void;
}

/** Stands for no template at all. */
const blankId = "blank";
const previewHeightPx = 300;
/** Stands in for the offer that a template makes when it is taken. */
const sampleOffer = { kind: "percentage", value: 10, validDays: 7 } as const;

/** Templates with what shoppers would see, in the shop's own colours. */
export function TemplateGallery({ settings, primaryLocale, loadPreview, busyId, onChoose }: TemplateGalleryProps) {
  const { t } = useTranslation();
  const { locale, timezone, currency } = useMerchant();
  const values = offerValues(sampleOffer, { locale: primaryLocale, currency });
  return (
    <Page
      title={t("templates.title")}
      subtitle={t("templates.subtitle")}
      backAction={{ content: t("touchpoints.title"), url: "/app/touchpoints" }}
      secondaryActions={[{ content: t("templates.blank"), loading: busyId === blankId, onAction: () => onChoose(blankId) }]}
    >
      <InlineGrid columns={{ xs: 1, md: 2 }} gap="400">
        {touchpointTemplates.map((template) => {
          const name = pickText(template.name, locale, "en") ?? template.id;
          return (
            <Card key={template.id} padding="0">
              <Box background="bg-surface-secondary" borderStartStartRadius="300" borderStartEndRadius="300">
                <LivePreview
                  touchpoint={template.touchpoint}
                  loadPreview={loadPreview}
                  heightPx={previewHeightPx}
                  name={name}
                  locale={primaryLocale}
                  device="desktop"
                  primaryLocale={primaryLocale}
                  brand={settings.brand}
                  consentText={settings.consent.text}
                  values={template.needsOffer ? values : {}}
                  part="ask"
                  timezone={timezone}
                />
              </Box>
              <Box padding="400">
                <BlockStack gap="300">
                  <InlineStack gap="200" blockAlign="center">
                    <Text as="h2" variant="headingMd">
                      {name}
                    </Text>
                    <Badge>{t(`touchpoints.formatOf.${template.touchpoint.format.kind}`)}</Badge>
                  </InlineStack>
                  <Text as="p" tone="subdued">
                    {pickText(template.purpose, locale, "en")}
                  </Text>
                  <InlineStack>
                    <Button
                      onClick={() => onChoose(template.id)}
                      loading={busyId === template.id}
                      disabled={busyId !== null && busyId !== template.id}
                      accessibilityLabel={t("templates.useNamed", { name })}
                    >
                      {t("templates.use")}
                    </Button>
                  </InlineStack>
                </BlockStack>
              </Box>
            </Card>
          );
        })}
      </InlineGrid>
      <Box paddingBlockEnd="800" />
    </Page>
  );
}
