import { BlockStack, Card, InlineStack, Layout, Page, Text } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import type { RunView } from "~/domain/flows/flow-view";
import { Facts } from "../shared/facts";
import { PlainLink } from "../shared/plain-link";
import { RowsCard } from "../shared/rows-card";
import { StatusBadge } from "../shared/status-badge";
import { useFormat } from "../shared/use-format";
import { useReasonText } from "../shared/use-reason-text";

/** One person's way through a flow, in order, with the reason of each turn. */
export function RunPage({ run }: { run: RunView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const reasonText = useReasonText();
  const name = run.profile.name || t("profiles.anonymous");
  const stepName = (stepId: string | null): string => {
    const index = run.steps.findIndex(({ id }) => id === stepId);
    const step = run.steps[index];
    return step ? t("runs.step", { number: index + 1, kind: t(`runs.stepKind.${step.kind}`, { defaultValue: step.kind }) }) : "";
  };
  return (
    <Page
      title={name}
      titleMetadata={<StatusBadge status={run.state} />}
      subtitle={t(`flows.kind.${run.flowKind}.name`)}
      backAction={{ content: t("runs.title"), url: `/app/flows/${run.flowId}/runs` }}
    >
      <Layout>
        <Layout.Section>
          <BlockStack gap="400">
            <Card>
              <BlockStack gap="400">
                <Text as="h2" variant="headingSm">
                  {t("runs.log")}
                </Text>
                <ol style={{ margin: 0, padding: 0, display: "grid", gap: "var(--p-space-300)" }}>
                  {run.entries.map((entry) => (
                    <li key={entry.seq} style={{ listStyle: "none" }}>
                      <InlineStack gap="300" wrap={false} blockAlign="start">
                        <div style={{ flex: "0 0 9.5rem" }}>
                          <Text as="span" variant="bodySm" tone="subdued">
                            {format.dateTime(entry.at)}
                          </Text>
                        </div>
                        <BlockStack gap="050">
                          <Text as="span">
                            {t(`runs.entry.${entry.kind}`, { reason: reasonText(entry.reason), defaultValue: entry.kind })}
                          </Text>
                          {entry.stepId && (
                            <Text as="span" variant="bodySm" tone="subdued">
                              {stepName(entry.stepId)}
                            </Text>
                          )}
                        </BlockStack>
                      </InlineStack>
                    </li>
                  ))}
                </ol>
              </BlockStack>
            </Card>
            <RowsCard
              title={t("profile.messages")}
              rows={run.messages.map((message) => ({
                key: message.id,
                main: <PlainLink to={`/app/messages/${message.id}`}>{message.subject ?? t("messages.noSubject")}</PlainLink>,
                detail: [format.dateTime(message.at), message.status === "sent" ? "" : reasonText(message.reason)],
                badge: <StatusBadge status={message.status} />,
              }))}
            />
          </BlockStack>
        </Layout.Section>
        <Layout.Section variant="oneThird">
          <Card>
            <Facts
              facts={[
                { name: t("runs.who"), value: <PlainLink to={`/app/profiles/${run.profile.id}`}>{name}</PlainLink> },
                { name: t("runs.where"), value: reasonText(run.reason) },
                { name: t("runs.atStep"), value: stepName(run.stepId) || t("shared.none") },
                ...(run.wakeAt ? [{ name: t("runs.goesOn"), value: format.dateTime(run.wakeAt) }] : []),
                { name: t("runs.started"), value: format.dateTime(run.startedAt) },
                { name: t("runs.ended"), value: run.endedAt ? format.dateTime(run.endedAt) : t("shared.none") },
                { name: t("runs.version"), value: format.number(run.version) },
              ]}
            />
          </Card>
        </Layout.Section>
      </Layout>
    </Page>
  );
}
