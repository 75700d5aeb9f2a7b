import { Box, Card, Page, Text } from "@shopify/polaris";
import { MegaphoneIcon } from "@shopify/polaris-icons";
import { useTranslation } from "react-i18next";
import type { TouchpointFilter, TouchpointRow } from "~/domain/touchpoints/touchpoint-view";
import { EmptyPage } from "../shared/empty-page";
import { ListFilters } from "../shared/list-filters";
import { SearchBox } from "../shared/search-box";
import { type RowDeed, TouchpointTable } from "./touchpoint-table";

interface TouchpointsPageProps {
  rows: TouchpointRow[];
  /** With this status, whatever is searched for. */
  total: number;
  filter: TouchpointFilter;
  query: string;
  days: number;
  onSort(ids: string[]): void;
  onDeed(deed: RowDeed, id: string): void;
}

const filters = ["all", "live", "paused", "draft", "archived"] as const;
/** A shorter list is read faster than searched. */
const searchFrom = 8;

/** The touchpoints of the shop with how often they were shown and taken up. */
export function TouchpointsPage({ rows, total, filter, query, days, onSort, onDeed }: TouchpointsPageProps) {
  const { t } = useTranslation();
  const canSort = filter !== "archived" && query === "" && rows.length > 1;
  return (
    <Page
      fullWidth
      title={t("touchpoints.title")}
      subtitle={t("touchpoints.subtitle")}
      secondaryActions={[{ content: t("why.link"), url: "/app/touchpoints/why" }]}
      primaryAction={{ content: t("touchpoints.create"), url: "/app/touchpoints/new" }}
    >
      {total === 0 && filter === "all" ? (
        <EmptyPage
          icon={MegaphoneIcon}
          title={t("touchpoints.empty.title")}
          body={t("touchpoints.empty.body")}
          action={{ content: t("touchpoints.create"), url: "/app/touchpoints/new" }}
        />
      ) : (
        <Card padding="0">
          <ListFilters param="status" tabs={filters.map((id) => ({ id, content: id === "all" ? t("shared.all") : t(`status.${id}`) }))} />
          {(total >= searchFrom || query !== "") && <SearchBox label={t("touchpoints.search")} />}
          {rows.length === 0 ? (
            <Box padding="800">
              <Text as="p" alignment="center" tone="subdued">
                {query === "" ? t(`touchpoints.none.${filter}`) : t("touchpoints.noneFound")}
              </Text>
            </Box>
          ) : (
            <TouchpointTable rows={rows} canSort={canSort} onSort={onSort} onDeed={onDeed} />
          )}
          {rows.length > 0 && (
            <Box padding="400" borderBlockStartWidth="025" borderColor="border">
              <Text as="p" variant="bodySm" tone="subdued">
                {[canSort ? t("touchpoints.orderHelp") : "", t("touchpoints.period", { days })].filter(Boolean).join(" ")}
              </Text>
            </Box>
          )}
        </Card>
      )}
    </Page>
  );
}
