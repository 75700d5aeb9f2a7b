import { BlockStack, InlineStack, Page, Text } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import type { PeriodDays } from "~/domain/insights/periods";
import type { RecoveredOrderRow } from "~/domain/insights/recovered-order-view";
import type { KeysetPage } from "~/domain/shared/keyset";
import { BesideEdge } from "../shared/beside-edge";
import { ListTable } from "../shared/list-table";
import { OrderLink } from "../shared/order-link";
import { PeriodPicker } from "../shared/period-picker";
import { PlainLink } from "../shared/plain-link";
import { useFormat } from "../shared/use-format";

/** Orders that followed a clicked message. */
export function RecoveredOrdersPage({ days, page }: { days: PeriodDays; page: KeysetPage<RecoveredOrderRow> }) {
  const { t } = useTranslation();
  const format = useFormat();
  const message = (row: RecoveredOrderRow) =>
    row.message ? (
      <PlainLink to={`/app/messages/${row.message.id}`}>{row.message.subject ?? t("messages.noSubject")}</PlainLink>
    ) : (
      t("shared.none")
    );
  const who = (row: RecoveredOrderRow) =>
    row.profile ? (
      <PlainLink to={`/app/profiles/${row.profile.id}`}>{row.profile.name || t("profiles.anonymous")}</PlainLink>
    ) : (
      t("shared.none")
    );
  return (
    <Page
      title={t("orders.title")}
      subtitle={t("orders.subtitle")}
      backAction={{ content: t("nav.home"), url: `/app?days=${String(days)}` }}
    >
      <BlockStack gap="400">
        <BesideEdge>
          <InlineStack align="end">
            <PeriodPicker days={days} />
          </InlineStack>
        </BesideEdge>
        <ListTable
          label={t("orders.title")}
          items={page.items}
          keyOf={(row) => row.id}
          page={page}
          nothing={
            <Text as="p" alignment="center" tone="subdued">
              {t("orders.none")}
            </Text>
          }
          columns={[
            { id: "name", title: t("orders.name"), render: (row) => <OrderLink id={row.id}>{row.name}</OrderLink> },
            { id: "who", title: t("orders.who"), render: who },
            { id: "message", title: t("orders.message"), render: message },
            { id: "total", title: t("orders.total"), isNumber: true, render: (row) => format.money(row.totalCents, row.currency) },
            { id: "at", title: t("orders.at"), isNumber: true, render: (row) => format.dateTime(row.placedAt) },
          ]}
          summary={(row) => (
            <BlockStack gap="100">
              <InlineStack align="space-between">
                <OrderLink id={row.id}>{row.name}</OrderLink>
                <Text as="span" numeric fontWeight="medium">
                  {format.money(row.totalCents, row.currency)}
                </Text>
              </InlineStack>
              {who(row)}
              {message(row)}
              <Text as="span" variant="bodySm" tone="subdued">
                {format.dateTime(row.placedAt)}
              </Text>
            </BlockStack>
          )}
        />
      </BlockStack>
    </Page>
  );
}
