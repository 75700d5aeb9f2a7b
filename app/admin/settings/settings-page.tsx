import { Banner, BlockStack, Box, Card, InlineGrid, Page, Text } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import type { ShopSettings } from "~/domain/shops/settings";
import { BesideEdge } from "../shared/beside-edge";
import { UnsavedBar } from "../shared/unsaved-bar";
import type { Draft } from "../shared/use-draft";
import { BrandFields } from "./brand-fields";
import { ConsentFields } from "./consent-fields";
import { MannersFields } from "./manners-fields";
import { SenderFields } from "./sender-fields";
import { SendingHoursFields } from "./sending-hours-fields";
import type { SettingsEditor } from "./settings-editor";

interface SettingsPageProps {
  draft: Draft<ShopSettings>;
  shopName: string;
  locales: string[];
  primaryLocale: string;
  /** Sender when the shop has none of its own. */
  defaultAddress: string;
  errors: Record<string, string>;
  isBusy: boolean;
  onSave(): void;
  onDiscard(): void;
}

/** What a merchant sets once for the shop. */
export function SettingsPage(props: SettingsPageProps) {
  const { draft, shopName, locales, primaryLocale, defaultAddress, errors, isBusy, onSave, onDiscard } = props;
  const { t } = useTranslation();
  const editor: SettingsEditor = {
    value: draft.value,
    change: (parts) => draft.change({ ...draft.value, ...parts }),
    errorAt: (path) => errors[path] && t(`error.${errors[path]}`, { defaultValue: errors[path] }),
  };
  const sections = [
    { id: "sender", fields: <SenderFields editor={editor} shopName={shopName} defaultAddress={defaultAddress} /> },
    { id: "brand", fields: <BrandFields editor={editor} /> },
    { id: "consent", fields: <ConsentFields editor={editor} locales={locales} primaryLocale={primaryLocale} /> },
    { id: "manners", fields: <MannersFields editor={editor} /> },
    { id: "hours", fields: <SendingHoursFields editor={editor} /> },
  ];
  return (
    <Page
      title={t("settings.title")}
      secondaryActions={[
        { content: t("fields.title"), url: "/app/settings/fields" },
        { content: t("activity.title"), url: "/app/settings/activity" },
      ]}
    >
      <UnsavedBar id="settings-save" isDirty={draft.isDirty} isSaving={isBusy} onSave={onSave} onDiscard={onDiscard} />
      <BlockStack gap="600">
        {Object.keys(errors).length > 0 && <Banner tone="critical" title={t("shared.notSaved")} />}
        {sections.map(({ id, fields }) => (
          <InlineGrid key={id} columns={{ xs: "1fr", md: "2fr 5fr" }} gap="400">
            <BesideEdge>
              <BlockStack gap="100">
                <Text as="h2" variant="headingMd">
                  {t(`settings.${id}.title`)}
                </Text>
                <Text as="p" tone="subdued">
                  {t(`settings.${id}.what`)}
                </Text>
              </BlockStack>
            </BesideEdge>
            <Card>
              <BlockStack gap="400">{fields}</BlockStack>
            </Card>
          </InlineGrid>
        ))}
        <Box paddingBlockEnd="800">
          <Text as="p" variant="bodySm" tone="subdued" alignment="center">
            {t("settings.saveHint")}
          </Text>
        </Box>
      </BlockStack>
    </Page>
  );
}
