import { Badge, BlockStack, Box, Button, InlineStack, Page, Text } from "@shopify/polaris";
import { DuplicateIcon } from "@shopify/polaris-icons";
import { useTranslation } from "react-i18next";
import type { SeriesRow } from "~/domain/touchpoints/series-view";
import { ListFilters } from "../shared/list-filters";
import { type ListColumn, ListTable } from "../shared/list-table";
import { PlainLink } from "../shared/plain-link";
import { RowActions } from "../shared/row-actions";
import { StatusBadge } from "../shared/status-badge";
import { useFormat } from "../shared/use-format";
import { TemplateCards } from "./template-cards";

interface SeriesPageProps {
  rows: SeriesRow[];
  archived: boolean;
  /** Id of the template that is being taken. */
  busyId: string | null;
  /** Id of the series that is being duplicated. */
  copyingId: string | null;
  onCreate(templateId: string): void;
  onDuplicate(id: string): void;
}

/** Stands for no template at all. */
const blankId = "blank";

/** The series of the shop with how many shoppers went through; ready ones below. */
export function SeriesPage({ rows, archived, busyId, copyingId, onCreate, onDuplicate }: SeriesPageProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const isEmpty = rows.length === 0 && !archived;
  const nameOf = (row: SeriesRow) => row.name || t("series.untitled");
  const badges = (row: SeriesRow) => (
    <InlineStack gap="100">
      <StatusBadge status={row.status} />
      {row.hasChanges && <Badge tone="attention">{t("touchpoints.changed")}</Badge>}
    </InlineStack>
  );
  const duplicate = (row: SeriesRow) => (
    <RowActions label={t("touchpoints.actions", { name: nameOf(row) })}>
      <Button
        variant="tertiary"
        icon={DuplicateIcon}
        accessibilityLabel={t("series.duplicateNamed", { name: nameOf(row) })}
        loading={copyingId === row.id}
        disabled={copyingId !== null && copyingId !== row.id}
        onClick={() => onDuplicate(row.id)}
      >
        {t("series.duplicate")}
      </Button>
    </RowActions>
  );
  const columns: ListColumn<SeriesRow>[] = [
    {
      id: "name",
      title: t("editor.name"),
      render: (row) => (
        <PlainLink to={`/app/series/${row.id}`} isMain>
          {nameOf(row)}
        </PlainLink>
      ),
    },
    { id: "status", title: t("series.status"), render: badges },
    { id: "steps", title: t("series.steps"), isNumber: true, render: (row) => format.number(row.steps) },
    { id: "entered", title: t("series.entered"), isNumber: true, render: (row) => format.number(row.entered) },
    { id: "finished", title: t("series.finished"), isNumber: true, render: (row) => format.number(row.finished) },
    { id: "goals", title: t("series.goals"), isNumber: true, render: (row) => format.number(row.goals) },
    { id: "duplicate", title: t("touchpoints.more"), isTitleHidden: true, isNumber: true, render: duplicate },
  ];
  return (
    <Page
      fullWidth
      title={t("series.title")}
      subtitle={t("series.subtitle")}
      primaryAction={{
        content: t("series.create"),
        loading: busyId === blankId,
        disabled: busyId !== null,
        onAction: () => onCreate(blankId),
      }}
    >
      <BlockStack gap="500">
        {isEmpty ? (
          <Box paddingInline={{ xs: "400", sm: "0" }}>
            <Text as="p">{t("series.empty")}</Text>
          </Box>
        ) : (
          <ListTable
            label={t("series.title")}
            items={rows}
            keyOf={({ id }) => id}
            columns={columns}
            filters={
              <ListFilters
                param="status"
                tabs={[
                  { id: "all", content: t("shared.all") },
                  { id: "archived", content: t("status.archived") },
                ]}
              />
            }
            summary={(row) => (
              <BlockStack gap="100">
                <PlainLink to={`/app/series/${row.id}`} isMain>
                  {nameOf(row)}
                </PlainLink>
                <InlineStack align="space-between" blockAlign="center" wrap={false}>
                  {badges(row)}
                  {duplicate(row)}
                </InlineStack>
                <Text as="span" variant="bodySm" tone="subdued" breakWord>
                  {t("series.summary", { entered: format.number(row.entered), goals: format.number(row.goals), steps: row.steps })}
                </Text>
              </BlockStack>
            )}
            nothing={<Text as="p">{t("series.noneArchived")}</Text>}
          />
        )}
        {!archived && (
          <BlockStack gap="300">
            <Box paddingInline={{ xs: "400", sm: "0" }}>
              <Text as="h2" variant="headingMd">
                {t("series.ready")}
              </Text>
            </Box>
            <TemplateCards busyId={busyId} onChoose={onCreate} />
          </BlockStack>
        )}
        <Box paddingInline={{ xs: "400", sm: "0" }} paddingBlockEnd="400">
          <Text as="p" variant="bodySm" tone="subdued">
            {t("touchpoints.period", { days: 30 })}
          </Text>
        </Box>
      </BlockStack>
    </Page>
  );
}
