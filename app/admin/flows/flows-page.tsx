import { BlockStack, InlineStack, Page, Text } from "@shopify/polaris";
import { AutomationIcon } from "@shopify/polaris-icons";
import { useTranslation } from "react-i18next";
import type { FlowRow } from "~/domain/flows/flow-view";
import { EmptyPage } from "../shared/empty-page";
import { ListTable } from "../shared/list-table";
import { PlainLink } from "../shared/plain-link";
import { StatusBadge } from "../shared/status-badge";
import { useFormat } from "../shared/use-format";

/** The flows of the shop with what they did in thirty days. */
export function FlowsPage({ flows }: { flows: FlowRow[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const earned = ({ kind, figures }: FlowRow): string => {
    if (kind !== "feedback") return format.money(figures.recoveredCents);
    if (figures.answered === 0) return t("shared.none");
    return t("flows.averageScore", { score: format.decimal(figures.scoreSum / figures.answered) });
  };
  const name = (row: FlowRow) => (
    <div style={{ whiteSpace: "normal", maxWidth: "28rem" }}>
      <BlockStack gap="050">
        <PlainLink to={`/app/flows/${row.id}`} isMain>
          {t(`flows.kind.${row.kind}.name`)}
        </PlainLink>
        <Text as="span" variant="bodySm" tone="subdued">
          {t(`flows.kind.${row.kind}.what`)}
        </Text>
      </BlockStack>
    </div>
  );
  return (
    <Page title={t("flows.title")} subtitle={t("flows.subtitle")} fullWidth>
      {flows.length === 0 ? (
        <EmptyPage
          icon={AutomationIcon}
          title={t("flows.empty.title")}
          body={t("flows.empty.body")}
          action={{ content: t("flows.empty.action"), url: "/app" }}
        />
      ) : (
        <ListTable
          label={t("flows.title")}
          items={flows}
          keyOf={(row) => row.id}
          nothing={null}
          columns={[
            { id: "name", title: t("flows.name"), render: name },
            { id: "status", title: t("flows.status"), render: (row) => <StatusBadge status={row.isOn ? "on" : "off"} /> },
            {
              id: "active",
              title: t("flows.underWay"),
              isNumber: true,
              render: (row) => <PlainLink to={`/app/flows/${row.id}/runs?state=active`}>{format.number(row.activeRuns)}</PlainLink>,
            },
            { id: "sent", title: t("flows.sent"), isNumber: true, render: (row) => format.number(row.figures.sent) },
            { id: "clicked", title: t("flows.clicked"), isNumber: true, render: (row) => format.number(row.figures.clicked) },
            { id: "earned", title: t("flows.earned"), isNumber: true, render: earned },
          ]}
          summary={(row) => (
            <BlockStack gap="200">
              <InlineStack align="space-between" blockAlign="start" wrap={false} gap="200">
                {name(row)}
                <StatusBadge status={row.isOn ? "on" : "off"} />
              </InlineStack>
              <Text as="span" variant="bodySm" tone="subdued">
                {t("flows.summary", {
                  active: row.activeRuns,
                  sent: row.figures.sent,
                  clicked: row.figures.clicked,
                  earned: earned(row),
                })}
              </Text>
            </BlockStack>
          )}
        />
      )}
    </Page>
  );
}
