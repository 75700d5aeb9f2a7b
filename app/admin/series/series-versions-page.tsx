import { useAppBridge } from "@shopify/app-bridge-react";
import { BlockStack, Box, Button, Card, InlineGrid, InlineStack, Page, Text } from "@shopify/polaris";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { StepTouchpoint } from "~/domain/touchpoints/series-facts";
import type { SeriesVersionView } from "~/domain/touchpoints/series-view";
import { ConfirmModal } from "../shared/confirm-modal";
import { useMerchant } from "../shared/merchant-context";
import { VersionHead } from "../shared/version-head";
import { useSeriesChangeWords } from "./use-series-change-words";
import { useSeriesWords } from "./use-series-words";

interface SeriesVersionsPageProps {
  seriesId: string;
  name: string;
  versions: SeriesVersionView[];
  touchpoints: StepTouchpoint[];
  /** The draft has changes that restoring would replace. */
  hasDraft: boolean;
  isBusy: boolean;
  onRestore(number: number): void;
}

const modalId = "restore-series-version";

/** What was published when, the order that each version had, and the way back. */
export function SeriesVersionsPage({ seriesId, name, versions, touchpoints, hasDraft, isBusy, onRestore }: SeriesVersionsPageProps) {
  const { t } = useTranslation();
  const { locale } = useMerchant();
  const words = useSeriesWords(touchpoints, locale);
  const changeWords = useSeriesChangeWords(words);
  const shopify = useAppBridge();
  const [chosen, setChosen] = useState(0);
  const restore = (number: number): void => {
    setChosen(number);
    if (hasDraft) void shopify.modal.show(modalId);
    else onRestore(number);
  };
  return (
    <Page
      title={t("versions.title")}
      subtitle={name}
      backAction={{ content: name || t("series.untitled"), url: `/app/series/${seriesId}` }}
    >
      <BlockStack gap="400">
        {versions.length === 0 && (
          <Card>
            <Text as="p">{t("versions.none")}</Text>
          </Card>
        )}
        {versions.map(({ number, changes, definition: { steps, goal }, ...rest }) => (
          <Card key={number}>
            <BlockStack gap="300">
              <InlineStack align="space-between" blockAlign="center" gap="300">
                <VersionHead version={{ number, ...rest }} isHeading />
                <Button
                  accessibilityLabel={`${t("versions.restore")}: ${t("versions.number", { number })}`}
                  loading={isBusy && chosen === number}
                  disabled={isBusy && chosen !== number}
                  onClick={() => restore(number)}
                >
                  {t("versions.restore")}
                </Button>
              </InlineStack>
              <InlineGrid columns={{ xs: 1, md: 2 }} gap="400">
                <div>
                  <Text as="h3" variant="headingSm">
                    {t("series.change.title")}
                  </Text>
                  <ul className="attendant-list">
                    {changes.length === 0 && <li>{t("versions.change.nothing")}</li>}
                    {changes.map((change) => (
                      <li key={JSON.stringify(change)}>{changeWords(change)}</li>
                    ))}
                  </ul>
                </div>
                <div>
                  <Text as="h3" variant="headingSm">
                    {t("series.change.order")}
                  </Text>
                  <ol className="attendant-list">
                    {steps.map(({ touchpointId, after }) => (
                      <li key={touchpointId}>
                        {words.nameOf(touchpointId)}
                        {after.map((way) => (
                          <Text key={JSON.stringify(way)} as="p" variant="bodySm" tone="subdued">
                            {t("series.wayShort", { from: words.nameOf(way.touchpointId), what: words.wayOf(way) })}
                          </Text>
                        ))}
                      </li>
                    ))}
                  </ol>
                  <Box paddingBlockStart="100">
                    <Text as="p" variant="bodySm" tone="subdued">
                      {t("series.goal.label")}: {words.goalOf(goal)}
                    </Text>
                  </Box>
                </div>
              </InlineGrid>
            </BlockStack>
          </Card>
        ))}
      </BlockStack>
      <ConfirmModal
        id={modalId}
        title={t("versions.confirm.title", { number: chosen })}
        body={t("versions.confirm.body")}
        action={t("versions.restore")}
        onConfirm={() => onRestore(chosen)}
      />
    </Page>
  );
}
