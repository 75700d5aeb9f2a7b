import { Badge, BlockStack, Box, Button, Card, InlineStack, Text } from "@shopify/polaris";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { pickText } from "~/domain/touchpoints/pick-text";
import type { TouchpointTemplate } from "~/domain/touchpoints/templates/template";
import { useMerchant } from "../shared/merchant-context";
import { SeenOnce } from "./seen-once";

interface TemplateCardProps {
  template: TouchpointTemplate;
  preview: ReactNode;
  previewHeightPx: number;
  isBusy: boolean;
  isDisabled: boolean;
  onChoose(): void;
}

/** A template: what shoppers see of it, what it is for, what it brings and what it asks of the merchant. */
export function TemplateCard({ template, preview, previewHeightPx, isBusy, isDisabled, onChoose }: TemplateCardProps) {
  const { t } = useTranslation();
  const { locale } = useMerchant();
  const { needsOffer, prizes, fields, season, asks = [], touchpoint } = template;
  const name = pickText(template.name, locale, "en") ?? template.id;
  const notes = [
    ...(needsOffer ? ["brings.offer"] : []),
    ...(prizes ? ["brings.prizes"] : []),
    ...(fields ? ["brings.fields"] : []),
    ...(season ? ["brings.season"] : []),
    ...asks.map((ask) => `asks.${ask}`),
  ].map((key) => t(`templates.${key}`));
  return (
    <Card padding="0">
      <div style={{ display: "flex", flexDirection: "column", height: "100%" }}>
        <Box background="bg-surface-secondary" borderBlockEndWidth="025" borderColor="border">
          <SeenOnce heightPx={previewHeightPx}>{preview}</SeenOnce>
        </Box>
        <div style={{ display: "flex", flexDirection: "column", flexGrow: 1, gap: "var(--p-space-300)", padding: "var(--p-space-400)" }}>
          <BlockStack gap="200">
            <InlineStack gap="200" blockAlign="center">
              <Text as="h3" variant="headingMd">
                {name}
              </Text>
              <Badge>{t(`touchpoints.formatOf.${touchpoint.format.kind}`)}</Badge>
            </InlineStack>
            <Text as="p">{pickText(template.purpose, locale, "en")}</Text>
            {notes.length > 0 && (
              <Text as="p" variant="bodySm" tone="subdued">
                {notes.join(" ")}
              </Text>
            )}
          </BlockStack>
          <div style={{ marginTop: "auto" }}>
            <Button onClick={onChoose} loading={isBusy} disabled={isDisabled} accessibilityLabel={t("templates.useNamed", { name })}>
              {t("templates.use")}
            </Button>
          </div>
        </div>
      </div>
    </Card>
  );
}
