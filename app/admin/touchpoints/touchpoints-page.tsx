import { BlockStack, InlineStack, Page, Text } from "@shopify/polaris";
import { MegaphoneIcon } from "@shopify/polaris-icons";
import { useTranslation } from "react-i18next";
import { priorities, type TouchpointFilter, type TouchpointRow } from "~/domain/touchpoints/touchpoint-view";
import { EmptyPage } from "../shared/empty-page";
import { ListFilters } from "../shared/list-filters";
import { ListTable } from "../shared/list-table";
import { PlainLink } from "../shared/plain-link";
import { StatusBadge } from "../shared/status-badge";
import { useFormat } from "../shared/use-format";

interface TouchpointsPageProps {
  rows: TouchpointRow[];
  filter: TouchpointFilter;
  days: number;
}

/** The touchpoints of the shop with how often they were shown and taken up. */
export function TouchpointsPage({ rows, filter, days }: TouchpointsPageProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const rate = (row: TouchpointRow): string => (row.shown === 0 ? t("shared.none") : format.percent(row.submitted / row.shown));
  const priority = (row: TouchpointRow): string => {
    const name = row.priority === 0 ? "normal" : row.priority >= priorities.first ? "first" : "last";
    return t(`touchpoints.priorityOf.${name}`);
  };
  const name = (row: TouchpointRow) => (
    <div style={{ whiteSpace: "normal", overflowWrap: "anywhere", maxWidth: "22rem" }}>
      <PlainLink to={`/app/touchpoints/${row.id}`} isMain>
        {row.name || t("touchpoints.untitled")}
      </PlainLink>
    </div>
  );
  return (
    <Page
      fullWidth
      title={t("touchpoints.title")}
      subtitle={t("touchpoints.subtitle")}
      primaryAction={{ content: t("touchpoints.create"), url: "/app/touchpoints/new" }}
    >
      {rows.length === 0 && filter === "all" ? (
        <EmptyPage
          icon={MegaphoneIcon}
          title={t("touchpoints.empty.title")}
          body={t("touchpoints.empty.body")}
          action={{ content: t("touchpoints.create"), url: "/app/touchpoints/new" }}
        />
      ) : (
        <ListTable
          label={t("touchpoints.title")}
          items={rows}
          keyOf={(row) => row.id}
          filters={
            <ListFilters
              param="status"
              tabs={["all", "live", "paused", "draft", "archived"].map((id) => ({
                id,
                content: id === "all" ? t("shared.all") : t(`status.${id}`),
              }))}
            />
          }
          nothing={
            <Text as="p" alignment="center" tone="subdued">
              {t("touchpoints.noneHere")}
            </Text>
          }
          columns={[
            { id: "name", title: t("touchpoints.name"), render: name },
            { id: "status", title: t("touchpoints.status"), render: (row) => <StatusBadge status={row.status} /> },
            { id: "format", title: t("touchpoints.format"), render: (row) => t(`touchpoints.formatOf.${row.format}`) },
            { id: "shown", title: t("touchpoints.shownIn", { days }), isNumber: true, render: (row) => format.number(row.shown) },
            { id: "submitted", title: t("touchpoints.submitted"), isNumber: true, render: (row) => format.number(row.submitted) },
            { id: "rate", title: t("touchpoints.rate"), isNumber: true, render: rate },
            { id: "priority", title: t("touchpoints.priority"), isNumber: true, render: priority },
          ]}
          summary={(row) => (
            <BlockStack gap="100">
              <InlineStack align="space-between" blockAlign="start" wrap={false} gap="200">
                {name(row)}
                <StatusBadge status={row.status} />
              </InlineStack>
              <Text as="span" variant="bodySm" tone="subdued">
                {t("touchpoints.summary", {
                  format: t(`touchpoints.formatOf.${row.format}`),
                  shown: format.number(row.shown),
                  submitted: format.number(row.submitted),
                  days,
                })}
              </Text>
            </BlockStack>
          )}
        />
      )}
    </Page>
  );
}
