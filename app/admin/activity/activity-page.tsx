import { BlockStack, Button, Page, Text } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import type { FailedDeliveryRow } from "~/domain/events/delivery-view";
import type { PrivacyRequestRow } from "~/domain/privacy/privacy-request-view";
import type { KeysetPage } from "~/domain/shared/keyset";
import { BesideEdge } from "../shared/beside-edge";
import { ListTable } from "../shared/list-table";
import { StatusBadge } from "../shared/status-badge";
import { useDownload } from "../shared/use-download";
import { useFormat } from "../shared/use-format";

interface ActivityPageProps {
  deliveries: KeysetPage<FailedDeliveryRow>;
  requests: PrivacyRequestRow[];
  /** `<topic> <eventId>` of the delivery that is being worked on again. */
  busyKey: string | null;
  onReplay(delivery: FailedDeliveryRow): void;
}

const keyOf = ({ topic, eventId }: FailedDeliveryRow): string => `${topic} ${eventId}`;

/** What could not be finished, and what the law asked for. */
export function ActivityPage({ deliveries, requests, busyKey, onReplay }: ActivityPageProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const download = useDownload();
  const replay = (row: FailedDeliveryRow) => (
    <Button
      size="slim"
      loading={busyKey === keyOf(row)}
      onClick={() => onReplay(row)}
      accessibilityLabel={t("activity.replayNamed", { topic: row.topic })}
    >
      {t("activity.replay")}
    </Button>
  );
  const reason = (row: FailedDeliveryRow) => (
    <div style={{ whiteSpace: "normal", overflowWrap: "anywhere", maxWidth: "26rem" }}>{row.reason ?? t("shared.none")}</div>
  );
  const result = (row: PrivacyRequestRow) =>
    row.hasResult ? (
      <Button size="slim" onClick={() => download(`/app/settings/requests/${row.id}`, `data-request-${row.id}.json`)}>
        {t("activity.download")}
      </Button>
    ) : null;
  return (
    <Page title={t("activity.title")} subtitle={t("activity.what")} backAction={{ content: t("settings.title"), url: "/app/settings" }}>
      <BlockStack gap="600">
        <BlockStack gap="300">
          <BesideEdge>
            <Text as="h2" variant="headingMd">
              {t("activity.deliveries")}
            </Text>
          </BesideEdge>
          <ListTable
            label={t("activity.deliveries")}
            items={deliveries.items}
            keyOf={keyOf}
            page={deliveries}
            nothing={
              <Text as="p" alignment="center" tone="subdued">
                {t("activity.noDeliveries")}
              </Text>
            }
            columns={[
              { id: "topic", title: t("activity.topic"), render: (row) => row.topic },
              { id: "reason", title: t("activity.reason"), render: reason },
              { id: "attempts", title: t("activity.attempts"), isNumber: true, render: (row) => format.number(row.attempts) },
              { id: "at", title: t("activity.at"), isNumber: true, render: (row) => format.dateTime(row.receivedAt) },
              { id: "replay", title: t("activity.replay"), isNumber: true, render: replay },
            ]}
            summary={(row) => (
              <BlockStack gap="150" inlineAlign="start">
                <Text as="span" fontWeight="semibold">
                  {row.topic}
                </Text>
                {reason(row)}
                <Text as="span" variant="bodySm" tone="subdued">
                  {format.dateTime(row.receivedAt)}
                </Text>
                {replay(row)}
              </BlockStack>
            )}
          />
        </BlockStack>
        <BlockStack gap="300">
          <BesideEdge>
            <Text as="h2" variant="headingMd">
              {t("activity.requests")}
            </Text>
          </BesideEdge>
          <ListTable
            label={t("activity.requests")}
            items={requests}
            keyOf={(row) => row.id}
            nothing={
              <Text as="p" alignment="center" tone="subdued">
                {t("activity.noRequests")}
              </Text>
            }
            columns={[
              { id: "kind", title: t("activity.kind"), render: (row) => t(`activity.kindOf.${row.kind}`, { defaultValue: row.kind }) },
              { id: "status", title: t("activity.status"), render: (row) => <StatusBadge status={row.doneAt ? "done" : row.status} /> },
              { id: "received", title: t("activity.received"), isNumber: true, render: (row) => format.date(row.receivedAt) },
              { id: "due", title: t("activity.due"), isNumber: true, render: (row) => format.date(row.dueAt) },
              { id: "result", title: t("activity.result"), isNumber: true, render: result },
            ]}
            summary={(row) => (
              <BlockStack gap="150" inlineAlign="start">
                <Text as="span" fontWeight="semibold">
                  {t(`activity.kindOf.${row.kind}`, { defaultValue: row.kind })}
                </Text>
                <StatusBadge status={row.doneAt ? "done" : row.status} />
                <Text as="span" variant="bodySm" tone="subdued">
                  {t("activity.dueBy", { date: format.date(row.dueAt) })}
                </Text>
                {result(row)}
              </BlockStack>
            )}
          />
        </BlockStack>
      </BlockStack>
    </Page>
  );
}
