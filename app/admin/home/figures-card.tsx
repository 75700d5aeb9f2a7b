import { BlockStack, Box, Card, Divider, InlineGrid } from "@shopify/polaris";
import { ChartVerticalIcon } from "@shopify/polaris-icons";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { FiguresView, FigureTotals } from "~/domain/insights/figures-view";
import { EmptyPage } from "../shared/empty-page";
import { useFormat } from "../shared/use-format";
import { type ChartMeasure, ChartPanel } from "./chart-panel";
import { FigureTile } from "./figure-tile";

/** What the app brought in a period. Each number leads to what it counts. */
export function FiguresCard({ figures, isEmpty }: { figures: FiguresView; isEmpty: boolean }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [measure, setMeasure] = useState<ChartMeasure>("recoveredCents");
  if (isEmpty) return <EmptyPage icon={ChartVerticalIcon} title={t("home.empty.title")} body={t("home.empty.body")} />;
  const { days, current, previous } = figures;
  const average = ({ answered, scoreSum }: FigureTotals): number | null => (answered === 0 ? null : scoreSum / answered);
  const score = average(current);
  const number = (value: number): string => format.number(value);
  const tiles = [
    { id: "shown", value: number(current.shown), now: current.shown, before: previous.shown, url: `/app/touchpoints?days=${String(days)}` },
    {
      id: "subscribed",
      value: number(current.subscribed),
      now: current.subscribed,
      before: previous.subscribed,
      url: `/app/profiles?subscribed=1&days=${String(days)}`,
    },
    {
      id: "sent",
      value: number(current.sent),
      now: current.sent,
      before: previous.sent,
      url: `/app/messages?status=sent&days=${String(days)}`,
    },
    {
      id: "clicked",
      value: number(current.clicked),
      now: current.clicked,
      before: previous.clicked,
      url: `/app/messages?status=clicked&days=${String(days)}`,
    },
    {
      id: "recovered",
      value: number(current.recovered),
      now: current.recovered,
      before: previous.recovered,
      url: `/app/orders?recovered=1&days=${String(days)}`,
    },
    {
      id: "revenue",
      value: format.money(current.recoveredCents),
      now: current.recoveredCents,
      before: previous.recoveredCents,
      url: `/app/orders?recovered=1&days=${String(days)}`,
    },
    {
      id: "score",
      value: score === null ? t("shared.none") : format.decimal(score),
      now: score,
      before: average(previous),
      url: `/app/answers?days=${String(days)}`,
    },
  ];
  return (
    <Card padding="0">
      <Box padding="400">
        <InlineGrid columns={{ xs: 2, sm: 3, lg: 4 }} gap="400">
          {tiles.map(({ id, value, now, before, url }) => (
            <FigureTile
              key={id}
              name={t(`figure.${id}.name`)}
              hint={t(`figure.${id}.hint`)}
              value={value}
              now={now}
              before={before}
              url={url}
              days={days}
            />
          ))}
        </InlineGrid>
      </Box>
      <Divider />
      <Box padding="400">
        <BlockStack gap="300">
          <ChartPanel figures={figures} measure={measure} onMeasure={setMeasure} />
        </BlockStack>
      </Box>
    </Card>
  );
}
