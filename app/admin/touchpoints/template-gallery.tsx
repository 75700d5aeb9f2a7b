import { useSearchParams } from "@remix-run/react";
import { BlockStack, Box, Card, InlineGrid, Page, Text } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import type { ShopSettings } from "~/domain/shops/settings";
import type { PreviewProducts } from "~/domain/touchpoints/preview-products";
import type { TouchpointTemplate } from "~/domain/touchpoints/templates/template";
import { touchpointTemplates } from "~/domain/touchpoints/templates/touchpoint-templates";
import { ListFilters } from "../shared/list-filters";
import { SearchBox } from "../shared/search-box";
import { findTemplates } from "./find-templates";
import type { LoadPreview } from "./preview-port";
import { TemplateCard } from "./template-card";
import { TemplatePreview } from "./template-preview";

interface TemplateGalleryProps {
  settings: Pick<ShopSettings, "brand" | "consent">;
  primaryLocale: string;
  /** Of the shop, for cards of products. */
  products: PreviewProducts;
  loadPreview: LoadPreview;
  /** Id of the template that is being taken. */
  busyId: string | null;
  onChoose(templateId: string): void;
}

/** Stands for no template at all. */
const blankId = "blank";
const previewHeightPx = 320;
const goals = [...new Set(touchpointTemplates.map(({ touchpoint }) => touchpoint.goal))];

/** Templates by what they are for, each with what shoppers would see, in the shop's own colours. */
export function TemplateGallery({ busyId, onChoose, ...shown }: TemplateGalleryProps) {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const goal = goals.find((each) => each === params.get("goal")) ?? null;
  const formatName = ({ touchpoint }: TouchpointTemplate): string => t(`touchpoints.formatOf.${touchpoint.format.kind}`);
  const found = findTemplates(touchpointTemplates, { goal, query: params.get("q") ?? "", formatName });
  const tabs = [{ id: "all", content: t("templates.all") }, ...goals.map((id) => ({ id, content: t(`templates.goalOf.${id}`) }))];
  return (
    <Page
      title={t("templates.title")}
      subtitle={t("templates.subtitle")}
      backAction={{ content: t("touchpoints.title"), url: "/app/touchpoints" }}
      secondaryActions={[
        { content: t("templates.blank"), loading: busyId === blankId, disabled: busyId !== null, onAction: () => onChoose(blankId) },
      ]}
    >
      <BlockStack gap="600">
        <Card padding="0">
          <ListFilters param="goal" tabs={tabs} />
          <SearchBox label={t("templates.search")} />
        </Card>
        {found.length === 0 && (
          <Text as="p" alignment="center" tone="subdued">
            {t("templates.none")}
          </Text>
        )}
        {goals.map((each) => {
          const ofGoal = found.filter(({ touchpoint }) => touchpoint.goal === each);
          if (ofGoal.length === 0) return null;
          return (
            <BlockStack key={each} gap="300">
              <Box paddingInline={{ xs: "400", sm: "0" }}>
                <Text as="h2" variant="headingLg">
                  {t(`templates.goalOf.${each}`)}
                </Text>
              </Box>
              <InlineGrid columns={{ xs: 1, sm: 2, xl: 3 }} gap="400">
                {ofGoal.map((template) => (
                  <TemplateCard
                    key={template.id}
                    template={template}
                    previewHeightPx={previewHeightPx}
                    preview={<TemplatePreview {...shown} template={template} heightPx={previewHeightPx} />}
                    isBusy={busyId === template.id}
                    isDisabled={busyId !== null && busyId !== template.id}
                    onChoose={() => onChoose(template.id)}
                  />
                ))}
              </InlineGrid>
            </BlockStack>
          );
        })}
      </BlockStack>
      <Box paddingBlockEnd="800" />
    </Page>
  );
}
