import { Badge, BlockStack, Box, Card, InlineStack, Text } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import type { WhyAnswer } from "~/domain/touchpoints/why/why-answer";
import { PlainLink } from "../../shared/plain-link";
import { useFormat } from "../../shared/use-format";
import { useWhyText } from "./use-why-text";

/** Every touchpoint with the rule that decides over it. */
export function WhyList({ answer, asked }: { answer: WhyAnswer; asked: string | null }) {
  const { t } = useTranslation();
  const format = useFormat();
  const whyText = useWhyText();
  const { page, at, rows, isPast } = answer;
  const place = page.productTitle ?? t(`page.${page.type}`, { defaultValue: page.type });
  return (
    <Card padding="0">
      <Box padding="400">
        <BlockStack gap="100">
          <Text as="h2" variant="headingSm">
            {t("why.answer.title")}
          </Text>
          <div style={{ overflowWrap: "anywhere" }}>
            <Text as="p" tone="subdued">
              {[t("why.answer.page", { path: page.path, type: place }), format.dateTime(at)].join(" · ")}
            </Text>
          </div>
          <Text as="p" tone="subdued">
            {isPast ? t("why.past") : t("why.answer.byOrder")}
          </Text>
        </BlockStack>
      </Box>
      {rows.length === 0 && (
        <Box padding="400">
          <Text as="p" tone="subdued">
            {t("why.answer.none")}
          </Text>
        </Box>
      )}
      <ul style={{ listStyle: "none", margin: 0, padding: 0 }}>
        {rows.map((row) => {
          const isShown = row.reason.kind === "shown";
          return (
            <li key={row.id} {...(row.id === asked ? { "aria-current": "true" as const } : {})}>
              <Box
                padding="400"
                borderBlockStartWidth="025"
                borderColor="border"
                {...(row.id === asked ? { background: "bg-surface-selected" } : {})}
              >
                <InlineStack gap="300" wrap={false} blockAlign="start" align="space-between">
                  <div style={{ minWidth: 0, overflowWrap: "anywhere" }}>
                    <BlockStack gap="100">
                      <PlainLink isMain to={`/app/touchpoints/${row.id}`}>
                        {row.name || t("touchpoints.untitled")}
                      </PlainLink>
                      <Text as="p">{whyText(row)}</Text>
                      {row.unsure && (
                        <Text as="p" tone="subdued">
                          {t("why.unsure")}
                        </Text>
                      )}
                    </BlockStack>
                  </div>
                  <div style={{ flex: "none" }}>
                    <Badge {...(isShown ? { tone: "success" as const } : {})}>{t(isShown ? "why.answer.shown" : "why.answer.not")}</Badge>
                  </div>
                </InlineStack>
              </Box>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
