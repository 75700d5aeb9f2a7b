import { BlockStack, InlineStack, Page, Text } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import type { FlowView, RunRow } from "~/domain/flows/flow-view";
import type { KeysetPage } from "~/domain/shared/keyset";
import { ListFilters } from "../shared/list-filters";
import { ListTable } from "../shared/list-table";
import { PlainLink } from "../shared/plain-link";
import { StatusBadge } from "../shared/status-badge";
import { useFormat } from "../shared/use-format";
import { useReasonText } from "../shared/use-reason-text";

/** Who is in a flow, where each one is and why. */
export function RunsPage({ flow, page }: { flow: Pick<FlowView, "id" | "kind" | "isOn">; page: KeysetPage<RunRow> }) {
  const { t } = useTranslation();
  const format = useFormat();
  const reasonText = useReasonText();
  const where = (row: RunRow): string =>
    [reasonText(row.reason), row.wakeAt ? t("flows.wakes", { date: format.dateTime(row.wakeAt) }) : ""].filter(Boolean).join(" · ");
  const who = (row: RunRow) => (
    <PlainLink to={`/app/flows/${flow.id}/runs/${row.id}`} isMain>
      {row.profile.name || t("profiles.anonymous")}
    </PlainLink>
  );
  return (
    <Page
      title={t("runs.title")}
      subtitle={t(`flows.kind.${flow.kind}.name`)}
      backAction={{ content: t(`flows.kind.${flow.kind}.name`), url: `/app/flows/${flow.id}` }}
    >
      <ListTable
        label={t("runs.title")}
        items={page.items}
        keyOf={(row) => row.id}
        page={page}
        filters={
          <ListFilters
            param="state"
            tabs={["all", "active", "done", "exited", "failed"].map((id) => ({
              id,
              content: id === "all" ? t("shared.all") : t(`status.${id}`),
            }))}
          />
        }
        nothing={
          <Text as="p" alignment="center" tone="subdued">
            {flow.isOn ? t("runs.none") : t("runs.noneWhileOff")}
          </Text>
        }
        columns={[
          { id: "who", title: t("runs.who"), render: who },
          { id: "state", title: t("runs.state"), render: (row) => <StatusBadge status={row.state} /> },
          {
            id: "where",
            title: t("runs.where"),
            render: (row) => <div style={{ whiteSpace: "normal", maxWidth: "24rem" }}>{where(row)}</div>,
          },
          { id: "started", title: t("runs.started"), isNumber: true, render: (row) => format.dateTime(row.startedAt) },
          { id: "changed", title: t("runs.changed"), isNumber: true, render: (row) => format.dateTime(row.updatedAt) },
        ]}
        summary={(row) => (
          <BlockStack gap="100">
            <InlineStack align="space-between" wrap={false} gap="200">
              {who(row)}
              <StatusBadge status={row.state} />
            </InlineStack>
            <Text as="span" variant="bodySm" tone="subdued">
              {where(row)}
            </Text>
            <Text as="span" variant="bodySm" tone="subdued">
              {format.dateTime(row.updatedAt)}
            </Text>
          </BlockStack>
        )}
      />
    </Page>
  );
}
