import { BlockStack, Box, Button, Card, InlineStack, ProgressBar, Text } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import type { GuideView } from "~/domain/insights/home-view";
import { GuideStep } from "./guide-step";

export type GuideDeed = "popup" | "recovery" | "feedback";

interface GuideCardProps {
  guide: GuideView;
  embedUrl: string;
  busyDeed: GuideDeed | null;
  onDeed(deed: GuideDeed): void;
}

const steps = ["embed", "popup", "recovery", "feedback"] as const;

/** The four steps from install to a shop that is looked after. Each ticks itself off when it is really done. */
export function GuideCard({ guide, embedUrl, busyDeed, onDeed }: GuideCardProps) {
  const { t } = useTranslation();
  const done = steps.filter((step) => guide[step]).length;
  const current = steps.find((step) => !guide[step]);
  const flowLink = (id: string | null) =>
    id === null ? null : (
      <Button variant="plain" url={`/app/flows/${id}`}>
        {t("guide.lookFirst")}
      </Button>
    );
  const buttons = {
    embed: (
      <Button variant="primary" url={embedUrl} target="_top">
        {t("guide.embed.action")}
      </Button>
    ),
    popup:
      guide.popupId === null ? (
        <Button variant="primary" loading={busyDeed === "popup"} onClick={() => onDeed("popup")}>
          {t("guide.popup.action")}
        </Button>
      ) : (
        <Button variant="primary" url={`/app/touchpoints/${guide.popupId}`}>
          {t("guide.popup.continue")}
        </Button>
      ),
    recovery: (
      <InlineStack gap="300" blockAlign="center">
        <Button variant="primary" loading={busyDeed === "recovery"} onClick={() => onDeed("recovery")}>
          {t("guide.recovery.action")}
        </Button>
        {flowLink(guide.recoveryFlowId)}
      </InlineStack>
    ),
    feedback: (
      <InlineStack gap="300" blockAlign="center">
        <Button variant="primary" loading={busyDeed === "feedback"} onClick={() => onDeed("feedback")}>
          {t("guide.feedback.action")}
        </Button>
        {flowLink(guide.feedbackFlowId)}
      </InlineStack>
    ),
  };
  return (
    <Card padding="0">
      <Box padding="400">
        <BlockStack gap="300">
          <BlockStack gap="100">
            <Text as="h2" variant="headingMd">
              {t("guide.title")}
            </Text>
            <Text as="p" tone="subdued">
              {t("guide.what")}
            </Text>
          </BlockStack>
          <InlineStack gap="300" blockAlign="center" wrap={false}>
            <Text as="span" variant="bodySm" id="guide-progress">
              {t("guide.progress", { done, all: steps.length })}
            </Text>
            <div style={{ flex: 1, maxWidth: 160 }}>
              <ProgressBar size="small" progress={(done / steps.length) * 100} tone="primary" ariaLabelledBy="guide-progress" />
            </div>
          </InlineStack>
        </BlockStack>
      </Box>
      <Box paddingInline="200" paddingBlockEnd="200">
        <ol style={{ margin: 0, padding: 0 }}>
          {steps.map((step) => (
            <GuideStep
              key={step}
              title={t(`guide.${step}.title`)}
              body={t(`guide.${step}.body`)}
              isDone={guide[step]}
              isCurrent={step === current}
              action={buttons[step]}
            />
          ))}
        </ol>
      </Box>
    </Card>
  );
}
