import { BlockStack, Card, Divider, InlineStack, Text } from "@shopify/polaris";
import type { ReactNode } from "react";

export interface CardRow {
  key: string;
  main: ReactNode;
  /** Said in one subdued line; empty ones are left out. */
  detail: string[];
  badge?: ReactNode;
  end?: string;
}

/** A short list in a card of its own; no rows, no card. */
export function RowsCard({ title, rows }: { title: string; rows: CardRow[] }) {
  if (rows.length === 0) return null;
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingSm">
          {title}
        </Text>
        {rows.map(({ key, main, detail, badge, end }, index) => (
          <BlockStack key={key} gap="300">
            {index > 0 && <Divider />}
            <InlineStack align="space-between" gap="300" wrap={false} blockAlign="center">
              <div style={{ minWidth: 0, overflowWrap: "anywhere" }}>
                <BlockStack gap="050">
                  {main}
                  <Text as="span" variant="bodySm" tone="subdued">
                    {detail.filter(Boolean).join(" · ")}
                  </Text>
                </BlockStack>
              </div>
              <InlineStack gap="200" wrap={false} blockAlign="center">
                {badge}
                {end && (
                  <Text as="span" numeric>
                    {end}
                  </Text>
                )}
              </InlineStack>
            </InlineStack>
          </BlockStack>
        ))}
      </BlockStack>
    </Card>
  );
}
