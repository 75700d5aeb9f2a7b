import { BlockStack, Card, InlineGrid, Text } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import type { FlowView } from "~/domain/flows/flow-view";
import { PlainLink } from "../shared/plain-link";
import { useFormat } from "../shared/use-format";

/** What the flow did in the last thirty days. */
export function FlowFiguresCard({ flow }: { flow: FlowView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { figures } = flow;
  const results =
    flow.kind === "feedback"
      ? [
          { name: t("flows.answers"), value: format.number(figures.answered), url: "/app/answers?days=30" },
          {
            name: t("flows.score"),
            value: figures.answered === 0 ? t("shared.none") : format.decimal(figures.scoreSum / figures.answered),
            url: "/app/answers?days=30",
          },
        ]
      : [
          { name: t("flows.recovered"), value: format.number(figures.recovered), url: `/app/orders?recovered=1&days=30&flow=${flow.id}` },
          { name: t("flows.earned"), value: format.money(figures.recoveredCents), url: `/app/orders?recovered=1&days=30&flow=${flow.id}` },
        ];
  const shown = [
    { name: t("flows.underWay"), value: format.number(flow.activeRuns), url: `/app/flows/${flow.id}/runs?state=active` },
    { name: t("flows.sent"), value: format.number(figures.sent), url: `/app/messages?status=sent&days=30&flow=${flow.id}` },
    { name: t("flows.clicked"), value: format.number(figures.clicked), url: `/app/messages?status=clicked&days=30&flow=${flow.id}` },
    ...results,
  ];
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingSm">
          {t("shared.days", { days: 30 })}
        </Text>
        <InlineGrid columns={{ xs: 2, sm: 3, md: 5 }} gap="400">
          {shown.map(({ name, value, url }) => (
            <BlockStack key={name} gap="050">
              <Text as="span" variant="bodySm" tone="subdued">
                {name}
              </Text>
              <Text as="span" variant="headingMd">
                <PlainLink to={url}>{value}</PlainLink>
              </Text>
            </BlockStack>
          ))}
        </InlineGrid>
      </BlockStack>
    </Card>
  );
}
