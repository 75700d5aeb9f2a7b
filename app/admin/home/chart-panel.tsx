import { Box, Button, InlineStack, Select, SkeletonBodyText } from "@shopify/polaris";
import { lazy, Suspense, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import type { FiguresView } from "~/domain/insights/figures-view";
import { useFormat } from "../shared/use-format";
import { FigureTable } from "./figure-table";

export type ChartMeasure = "recoveredCents" | "subscribed" | "sent" | "clicked" | "shown";

interface ChartPanelProps {
  figures: FiguresView;
  measure: ChartMeasure;
  onMeasure(measure: ChartMeasure): void;
}

// The drawing library is large and comes after the page.
const FigureChart = lazy(() => import("./figure-chart").then((module) => ({ default: module.FigureChart })));

const measures: readonly ChartMeasure[] = ["recoveredCents", "shown", "subscribed", "sent", "clicked"];
const heightPx = 240;

/** One figure day by day: as bars for those who look, as a table for those who read. */
export function ChartPanel({ figures, measure, onMeasure }: ChartPanelProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [isTable, setTable] = useState(false);
  const [isInBrowser, setInBrowser] = useState(false);
  useEffect(() => setInBrowser(true), []);
  const write = measure === "recoveredCents" ? (value: number) => format.money(value) : (value: number) => format.number(value);
  const writeAxis = measure === "recoveredCents" ? (value: number) => format.roundMoney(value) : (value: number) => format.number(value);
  const points = figures.byDay.map((each) => ({ day: each.day, label: format.day(each.day), value: each[measure] }));
  const waiting = (
    <Box minHeight={`${String(heightPx)}px`}>
      <SkeletonBodyText lines={6} />
    </Box>
  );
  return (
    <>
      <InlineStack align="space-between" blockAlign="center" gap="200">
        <Select
          label={t("chart.measure")}
          labelInline
          options={measures.map((value) => ({ value, label: t(`chart.${value}`) }))}
          value={measure}
          onChange={(value: ChartMeasure) => onMeasure(value)}
        />
        <Button variant="plain" onClick={() => setTable((now) => !now)}>
          {isTable ? t("chart.showChart") : t("chart.showTable")}
        </Button>
      </InlineStack>
      {isTable ? (
        <FigureTable days={figures.byDay} />
      ) : (
        <figure
          style={{ margin: 0, height: heightPx }}
          aria-label={t("chart.label", { measure: t(`chart.${measure}`), days: figures.days })}
        >
          {isInBrowser ? (
            <Suspense fallback={waiting}>
              <FigureChart points={points} heightPx={heightPx} write={write} writeAxis={writeAxis} />
            </Suspense>
          ) : (
            waiting
          )}
        </figure>
      )}
    </>
  );
}
