import { BlockStack, Box, InlineStack, Page, Text } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import type { FiguresView } from "~/domain/insights/figures-view";
import type { GuideView, NextStep, StatusView } from "~/domain/insights/home-view";
import { BesideEdge } from "../shared/beside-edge";
import { PeriodPicker } from "../shared/period-picker";
import { FiguresCard } from "./figures-card";
import { GuideCard, type GuideDeed } from "./guide-card";
import { NextStepCard } from "./next-step-card";
import { StatusCard } from "./status-card";

interface HomePageProps {
  status: StatusView;
  guide: GuideView;
  figures: FiguresView;
  next: NextStep | null;
  /** The theme editor with the app embed ready to be switched on. */
  embedUrl: string;
  isChecking: boolean;
  busyDeed: GuideDeed | null;
  onDeed(deed: GuideDeed): void;
}

/** Is it working, what did it bring, what to do next. */
export function HomePage({ status, guide, figures, next, embedUrl, isChecking, busyDeed, onDeed }: HomePageProps) {
  const { t } = useTranslation();
  const isSetUp = guide.embed && guide.popup && guide.recovery && guide.feedback;
  const hasFigures = [figures.current, figures.previous].some(
    ({ shown, sent, subscribed, answered }) => shown + sent + subscribed + answered > 0,
  );
  return (
    <Page title={t("home.title")}>
      <BlockStack gap="500">
        <StatusCard status={status} embedUrl={embedUrl} hasGuide={!isSetUp} isChecking={isChecking} />
        {!isSetUp && <GuideCard guide={guide} embedUrl={embedUrl} busyDeed={busyDeed} onDeed={onDeed} />}
        {isSetUp && next && <NextStepCard next={next} />}
        <BlockStack gap="300">
          <BesideEdge>
            <InlineStack align="space-between" blockAlign="center" gap="200">
              <Text as="h2" variant="headingMd">
                {t("home.figures")}
              </Text>
              {hasFigures && <PeriodPicker days={figures.days} />}
            </InlineStack>
          </BesideEdge>
          <FiguresCard figures={figures} isEmpty={!hasFigures} />
        </BlockStack>
        <Box paddingBlockEnd="400" />
      </BlockStack>
    </Page>
  );
}
