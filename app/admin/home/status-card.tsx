import { Banner, BlockStack, Button, Card, InlineGrid, InlineStack, ProgressBar, Text } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import type { StatusView, TroubleView } from "~/domain/insights/home-view";
import { useFormat } from "../shared/use-format";
import { StatusLine } from "./status-line";
import { useTroubleText } from "./use-trouble-text";

interface StatusCardProps {
  status: StatusView;
  embedUrl: string;
  /** The guide below leads to the editor already. */
  hasGuide: boolean;
  /** The platform is being asked right now. */
  isChecking: boolean;
}

/** Waiting does not help. */
const hasToMend = ({ causes }: Pick<TroubleView, "causes">): boolean => causes.some(({ said }) => said !== null);

/** Whether everything works: on the storefront, in the background, by mail. */
export function StatusCard({ status, embedUrl, hasGuide, isChecking }: StatusCardProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const troubleText = useTroubleText();
  const { embed, hasPixel, sync, troubles, brokenExperiments, failedDeliveries, lateSince } = status;
  const running = sync.filter(({ isFinished }) => !isFinished);
  const troubled = new Set(troubles.map(({ area }) => area));
  const syncText = sync.map(({ part, done }) => t(`home.sync.${part}`, { count: done })).join(", ");
  return (
    <BlockStack gap="400">
      {troubles.map(({ area, since, count, ...trouble }) => (
        <Banner
          key={area}
          tone="warning"
          title={t(`home.trouble.${hasToMend(trouble) ? "refused." : ""}${area}`, {
            defaultValue: t(`home.trouble.${area}`, { defaultValue: t("home.trouble.other") }),
          })}
          {...(area === "webhooks" ? { action: { content: t("home.trouble.look"), url: "/app/settings/activity" } } : {})}
        >
          <p>
            {t(`home.trouble.${area === "webhooks" ? "kept" : hasToMend(trouble) ? "toMend" : "what"}`, {
              message: troubleText(trouble),
              date: format.dateTime(since),
              count,
            })}
          </p>
        </Banner>
      ))}
      {brokenExperiments.map(({ touchpointId, name }) => (
        <Banner
          key={touchpointId}
          tone="warning"
          title={t("home.trouble.experiment", { name })}
          action={{ content: t("home.trouble.experimentLook"), url: `/app/touchpoints/${touchpointId}?page=experiment` }}
        >
          <p>{t("home.trouble.experimentWhat")}</p>
        </Banner>
      ))}
      <Card>
        <BlockStack gap="400">
          <InlineStack align="space-between" blockAlign="center" gap="200">
            <Text as="h2" variant="headingMd">
              {t("home.status.title")}
            </Text>
            {isChecking && (
              <Text as="span" variant="bodySm" tone="subdued">
                {t("home.status.checking")}
              </Text>
            )}
          </InlineStack>
          <InlineGrid columns={{ xs: 1, sm: 2 }} gap="400">
            <StatusLine
              state={embed === null ? "unknown" : embed.enabled ? "good" : "bad"}
              name={t("home.status.embed")}
              text={embed === null ? t("home.status.embedUnknown") : embed.enabled ? t("home.status.embedOn") : t("home.status.embedOff")}
              action={
                embed?.enabled || hasGuide ? undefined : (
                  <Button url={embedUrl} target="_top" size="slim">
                    {t("home.status.openEditor")}
                  </Button>
                )
              }
            />
            <StatusLine
              state={running.length === 0 ? "good" : troubled.has("platform") ? "bad" : "busy"}
              name={t("home.status.sync")}
              text={running.length === 0 ? syncText : t("home.status.syncing", { what: syncText })}
              action={
                running.length === 0 ? undefined : (
                  <ProgressBar
                    size="small"
                    progress={Math.round(((sync.length - running.length) / sync.length) * 100)}
                    ariaLabelledBy="sync"
                  />
                )
              }
            />
            <StatusLine
              state={troubled.has("smtp") ? "bad" : "good"}
              name={t("home.status.mail")}
              text={troubled.has("smtp") ? t("home.status.mailDown") : t("home.status.mailGood")}
            />
            <StatusLine
              state={lateSince !== null || failedDeliveries > 0 ? "bad" : hasPixel ? "good" : "busy"}
              name={t("home.status.work")}
              text={
                lateSince !== null
                  ? t("home.status.workLate", { date: format.dateTime(lateSince) })
                  : failedDeliveries > 0
                    ? t("home.status.deliveriesFailed", { count: failedDeliveries })
                    : hasPixel
                      ? t("home.status.workGood")
                      : t("home.status.pixelPending")
              }
              action={
                failedDeliveries > 0 ? (
                  <Button url="/app/settings/activity" size="slim">
                    {t("home.trouble.look")}
                  </Button>
                ) : undefined
              }
            />
          </InlineGrid>
        </BlockStack>
      </Card>
    </BlockStack>
  );
}
