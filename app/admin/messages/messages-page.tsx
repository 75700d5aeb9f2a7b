import { BlockStack, InlineStack, Page, Text } from "@shopify/polaris";
import { EmailIcon } from "@shopify/polaris-icons";
import { useTranslation } from "react-i18next";
import type { PeriodDays } from "~/domain/insights/periods";
import type { MessageRow } from "~/domain/messages/message-view";
import type { KeysetPage } from "~/domain/shared/keyset";
import { BesideEdge } from "../shared/beside-edge";
import { EmptyPage } from "../shared/empty-page";
import { ListFilters } from "../shared/list-filters";
import { ListTable } from "../shared/list-table";
import { PeriodPicker } from "../shared/period-picker";
import { PlainLink } from "../shared/plain-link";
import { StatusBadge } from "../shared/status-badge";
import { useFormat } from "../shared/use-format";
import { useReasonText } from "../shared/use-reason-text";

interface MessagesPageProps {
  days: PeriodDays;
  page: KeysetPage<MessageRow>;
  /** There has never been a message. */
  isEmpty: boolean;
}

/** Every message with what came of it and why. */
export function MessagesPage({ days, page, isEmpty }: MessagesPageProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const reasonText = useReasonText();
  const flowName = (row: MessageRow): string =>
    row.flowKind === null ? t("shared.none") : t(`flows.kind.${row.flowKind}.name`, { defaultValue: row.flowKind });
  const why = (row: MessageRow): string => (row.status === "sent" ? "" : reasonText(row.reason));
  const state = (row: MessageRow) => (
    <InlineStack gap="100">
      <StatusBadge status={row.status} />
      {row.clickedAt && <StatusBadge status="active" label={t("messages.clicked")} />}
    </InlineStack>
  );
  const subject = (row: MessageRow) => (
    <div style={{ maxWidth: "24rem", whiteSpace: "normal", overflowWrap: "anywhere" }}>
      <PlainLink to={`/app/messages/${row.id}`} isMain>
        {row.subject ?? t("messages.noSubject")}
      </PlainLink>
    </div>
  );
  return (
    <Page title={t("messages.title")} subtitle={t("messages.subtitle")} fullWidth>
      {isEmpty ? (
        <EmptyPage
          icon={EmailIcon}
          title={t("messages.empty.title")}
          body={t("messages.empty.body")}
          action={{ content: t("messages.empty.action"), url: "/app/flows" }}
        />
      ) : (
        <BlockStack gap="400">
          <BesideEdge>
            <InlineStack align="end">
              <PeriodPicker days={days} />
            </InlineStack>
          </BesideEdge>
          <ListTable
            label={t("messages.title")}
            items={page.items}
            keyOf={(row) => row.id}
            page={page}
            filters={
              <ListFilters
                param="status"
                tabs={["all", "waiting", "sent", "clicked", "dropped", "failed"].map((id) => ({ id, content: t(`messages.filter.${id}`) }))}
              />
            }
            nothing={
              <Text as="p" alignment="center" tone="subdued">
                {t("messages.noneHere")}
              </Text>
            }
            columns={[
              { id: "subject", title: t("messages.subject"), render: subject },
              {
                id: "to",
                title: t("messages.to"),
                render: (row) => (
                  <PlainLink to={`/app/profiles/${row.profile.id}`}>{row.profile.name || row.address || t("profiles.anonymous")}</PlainLink>
                ),
              },
              { id: "flow", title: t("messages.flow"), render: flowName },
              {
                id: "state",
                title: t("messages.state"),
                render: (row) => (
                  <BlockStack gap="100">
                    {state(row)}
                    {why(row) && (
                      <Text as="span" variant="bodySm" tone="subdued">
                        {why(row)}
                      </Text>
                    )}
                  </BlockStack>
                ),
              },
              { id: "at", title: t("messages.at"), isNumber: true, render: (row) => format.dateTime(row.at) },
            ]}
            summary={(row) => (
              <BlockStack gap="150">
                {subject(row)}
                <Text as="span" variant="bodySm" tone="subdued" breakWord>
                  {[row.profile.name || row.address, flowName(row), format.dateTime(row.at)].filter(Boolean).join(" · ")}
                </Text>
                {state(row)}
                {why(row) && (
                  <Text as="span" variant="bodySm" tone="subdued">
                    {why(row)}
                  </Text>
                )}
              </BlockStack>
            )}
          />
        </BlockStack>
      )}
    </Page>
  );
}
