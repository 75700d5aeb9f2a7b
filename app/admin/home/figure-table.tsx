import { DataTable } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import type { FigureDay } from "~/domain/insights/figures-view";
import { useFormat } from "../shared/use-format";

/** The figures behind the chart, the newest day first. */
export function FigureTable({ days }: { days: FigureDay[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <DataTable
      columnContentTypes={["text", "numeric", "numeric", "numeric", "numeric", "numeric", "numeric", "numeric"]}
      headings={[
        t("chart.day"),
        ...["shown", "subscribed", "sent", "clicked", "recovered", "revenue", "score"].map((id) => t(`figure.${id}.name`)),
      ]}
      rows={[...days]
        .reverse()
        .map((each) => [
          format.day(each.day),
          format.number(each.shown),
          format.number(each.subscribed),
          format.number(each.sent),
          format.number(each.clicked),
          format.number(each.recovered),
          format.money(each.recoveredCents),
          each.answered === 0 ? t("shared.none") : format.decimal(each.scoreSum / each.answered),
        ])}
      increasedTableDensity
      hoverable
    />
  );
}
