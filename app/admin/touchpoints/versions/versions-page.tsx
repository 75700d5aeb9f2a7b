import { useAppBridge } from "@shopify/app-bridge-react";
import { Box, Button, Card, InlineStack, Layout, Page, Text, useBreakpoints } from "@shopify/polaris";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { OfferChoice } from "~/domain/offers/offer-choice";
import type { CustomField } from "~/domain/profiles/custom-field";
import type { ShopSettings } from "~/domain/shops/settings";
import type { PreviewProducts } from "~/domain/touchpoints/preview-products";
import type { TouchpointVersionView } from "~/domain/touchpoints/touchpoint-view";
import { ConfirmModal } from "../../shared/confirm-modal";
import { useMerchant } from "../../shared/merchant-context";
import { VersionHead } from "../../shared/version-head";
import { LivePreview } from "../live-preview";
import { previewFields } from "../preview-fields";
import type { LoadPreview } from "../preview-port";
import { previewValues } from "../preview-values";
import { VersionList } from "./version-list";

interface VersionsPageProps {
  touchpointId: string;
  name: string;
  versions: TouchpointVersionView[];
  /** The draft has changes that restoring would replace. */
  hasDraft: boolean;
  settings: Pick<ShopSettings, "brand" | "consent">;
  primaryLocale: string;
  offers: OfferChoice[];
  fields: CustomField[];
  products: PreviewProducts;
  isBusy: boolean;
  loadPreview: LoadPreview;
  onRestore(number: number): void;
}

const previewHeightPx = 480;
const modalId = "restore-version";

/** What was published when, what each version changed and how it looked, and the way back. */
export function VersionsPage(props: VersionsPageProps) {
  const { touchpointId, name, versions, hasDraft, settings, primaryLocale, isBusy, loadPreview, onRestore } = props;
  const { offers, fields, products } = props;
  const { t } = useTranslation();
  const { timezone, currency } = useMerchant();
  const shopify = useAppBridge();
  const { smDown } = useBreakpoints();
  const [chosen, setChosen] = useState(versions[0]?.number ?? 0);
  const version = versions.find(({ number }) => number === chosen) ?? versions[0];
  const restore = (): void => {
    if (!version) return;
    if (hasDraft) void shopify.modal.show(modalId);
    else onRestore(version.number);
  };
  return (
    <Page
      fullWidth
      title={t("versions.title")}
      subtitle={name}
      backAction={{ content: name || t("touchpoints.untitled"), url: `/app/touchpoints/${touchpointId}` }}
    >
      {!version ? (
        <Card>
          <Text as="p">{t("versions.none")}</Text>
        </Card>
      ) : (
        <Layout>
          <Layout.Section variant="oneThird">
            <Card padding="0">
              <VersionList versions={versions} chosen={version.number} onChoose={setChosen} />
            </Card>
          </Layout.Section>
          <Layout.Section>
            <Card padding="0">
              <Box padding="400">
                <InlineStack align="space-between" blockAlign="center" gap="300">
                  <VersionHead version={version} isHeading />
                  <Button onClick={restore} loading={isBusy}>
                    {t("versions.restore")}
                  </Button>
                </InlineStack>
              </Box>
              <Box background="bg-surface-secondary" borderEndStartRadius="300" borderEndEndRadius="300">
                <LivePreview
                  key={version.number}
                  touchpoint={version.definition}
                  loadPreview={loadPreview}
                  heightPx={smDown ? 640 : previewHeightPx}
                  name={t("versions.number", { number: version.number })}
                  locale={primaryLocale}
                  primaryLocale={primaryLocale}
                  device={smDown ? "phone" : "desktop"}
                  brand={settings.brand}
                  consentText={settings.consent.text}
                  values={previewValues(version.definition, offers, { locale: primaryLocale, currency })}
                  part="ask"
                  timezone={timezone}
                  currency={currency}
                  fields={previewFields(fields, primaryLocale, primaryLocale)}
                  products={products}
                />
              </Box>
            </Card>
          </Layout.Section>
        </Layout>
      )}
      <ConfirmModal
        id={modalId}
        title={t("versions.confirm.title", { number: version?.number ?? 0 })}
        body={t("versions.confirm.body")}
        action={t("versions.restore")}
        onConfirm={() => version && onRestore(version.number)}
      />
    </Page>
  );
}
