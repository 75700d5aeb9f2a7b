import { useAppBridge } from "@shopify/app-bridge-react";
import { Banner, BlockStack, Card, InlineStack, Layout, Page, Text } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import type { MessageView } from "~/domain/messages/message-view";
import { ConfirmModal } from "../shared/confirm-modal";
import { Facts } from "../shared/facts";
import { MailFrame } from "../shared/mail-frame";
import { OrderLink } from "../shared/order-link";
import { PlainLink } from "../shared/plain-link";
import { StatusBadge } from "../shared/status-badge";
import { useFormat } from "../shared/use-format";
import { useReasonText } from "../shared/use-reason-text";

const tones: Record<string, "info" | "warning" | "critical"> = {
  queued: "info",
  sending: "info",
  dropped: "warning",
  unconfirmed: "warning",
  failed: "critical",
};

const modalId = "send-again";

interface MessagePageProps {
  message: MessageView;
  /** Why it was not sent again just now. */
  refused: string | null;
  isBusy: boolean;
  onSendAgain(): void;
}

/** One mail as it was sent, and why it was (not). */
export function MessagePage({ message, refused, isBusy, onSendAgain }: MessagePageProps) {
  const shopify = useAppBridge();
  const { t } = useTranslation();
  const format = useFormat();
  const none = t("shared.none");
  const time = (iso: string | null): string => (iso === null ? none : format.dateTime(iso));
  const reasonText = useReasonText();
  const reason = reasonText(message.reason);
  const { repeat, repeats } = message;
  const mayRepeat = message.status === "unconfirmed" && repeat === null;
  return (
    <Page
      title={message.subject ?? t("messages.noSubject")}
      titleMetadata={<StatusBadge status={message.status} />}
      backAction={{ content: t("messages.title"), url: "/app/messages" }}
    >
      <Layout>
        <Layout.Section>
          <BlockStack gap="400">
            {refused !== null && mayRepeat && (
              <Banner tone="critical" title={t("messages.again.refused")}>
                <p>{t(`messages.again.refusedOf.${refused}`, { defaultValue: reasonText(refused) })}</p>
              </Banner>
            )}
            {message.status !== "sent" && (
              <Banner
                tone={tones[message.status] ?? "info"}
                title={t(`messages.what.${message.status}`, { defaultValue: message.status, after: time(message.sendAfter) })}
                {...(mayRepeat && {
                  action: { content: t("messages.again.label"), loading: isBusy, onAction: () => void shopify.modal.show(modalId) },
                })}
                {...(repeat && { action: { content: t("messages.again.show"), url: `/app/messages/${repeat.id}` } })}
              >
                {reason && <p>{reason}</p>}
              </Banner>
            )}
            <Card padding="0">
              {message.html ? (
                <MailFrame html={message.html} title={message.subject ?? t("messages.noSubject")} />
              ) : (
                <div style={{ padding: "var(--p-space-800)" }}>
                  <Text as="p" tone="subdued" alignment="center">
                    {message.text ?? t("messages.notRendered")}
                  </Text>
                </div>
              )}
            </Card>
          </BlockStack>
        </Layout.Section>
        <Layout.Section variant="oneThird">
          <Card>
            <Facts
              facts={[
                {
                  name: t("messages.to"),
                  value: (
                    <PlainLink to={`/app/profiles/${message.profile.id}`}>
                      {message.profile.name || message.address || t("profiles.anonymous")}
                    </PlainLink>
                  ),
                },
                { name: t("messages.address"), value: message.address ?? none },
                { name: t("messages.purpose"), value: t(`messages.purposeOf.${message.purpose}`, { defaultValue: message.purpose }) },
                ...(message.flowId && message.flowKind
                  ? [
                      {
                        name: t("messages.flow"),
                        value: <PlainLink to={`/app/flows/${message.flowId}`}>{t(`flows.kind.${message.flowKind}.name`)}</PlainLink>,
                      },
                    ]
                  : []),
                ...(message.flowId && message.runId
                  ? [
                      {
                        name: t("messages.run"),
                        value: <PlainLink to={`/app/flows/${message.flowId}/runs/${message.runId}`}>{t("messages.showRun")}</PlainLink>,
                      },
                    ]
                  : []),
                ...(repeat
                  ? [
                      {
                        name: t("messages.again.repeat", { date: time(repeat.at) }),
                        value: (
                          <InlineStack gap="200">
                            <PlainLink to={`/app/messages/${repeat.id}`}>{t("messages.again.show")}</PlainLink>
                            <StatusBadge status={repeat.status} />
                          </InlineStack>
                        ),
                      },
                    ]
                  : []),
                ...(repeats
                  ? [
                      {
                        name: t("messages.again.repeats"),
                        value: <PlainLink to={`/app/messages/${repeats}`}>{t("messages.again.showFirst")}</PlainLink>,
                      },
                    ]
                  : []),
                { name: t("messages.createdAt"), value: time(message.createdAt) },
                { name: t("messages.sentAt"), value: time(message.sentAt) },
                { name: t("messages.clicked"), value: time(message.clickedAt) },
                { name: t("messages.attempts"), value: format.number(message.attempts) },
                ...message.recoveredOrders.map((order) => ({
                  name: t("messages.recovered"),
                  value: (
                    <InlineStack gap="100">
                      <OrderLink id={order.id}>{order.name}</OrderLink>
                      <span>{format.money(order.totalCents, order.currency)}</span>
                    </InlineStack>
                  ),
                })),
              ]}
            />
          </Card>
        </Layout.Section>
      </Layout>
      <ConfirmModal
        id={modalId}
        title={t("messages.again.title")}
        body={t("messages.again.body")}
        action={t("messages.again.label")}
        onConfirm={onSendAgain}
      />
    </Page>
  );
}
