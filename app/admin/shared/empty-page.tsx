import { BlockStack, Box, Button, Card, Icon, Text } from "@shopify/polaris";
import type { ComponentProps } from "react";

interface EmptyPageProps {
  icon: ComponentProps<typeof Icon>["source"];
  title: string;
  /** What will be here. */
  body: string;
  /** The one step that fills it. */
  action?: { content: string; url?: string; onAction?: () => void };
}

/** Says what will be here and offers the one step that fills it. */
export function EmptyPage({ icon, title, body, action }: EmptyPageProps) {
  return (
    <Card>
      <Box paddingBlock="1200" paddingInline="400">
        <BlockStack gap="400" inlineAlign="center">
          <Box background="bg-surface-secondary" borderRadius="full" padding="400">
            <Icon source={icon} tone="subdued" />
          </Box>
          <div style={{ maxWidth: "28rem", textAlign: "center" }}>
            <BlockStack gap="200">
              <Text as="h2" variant="headingMd">
                {title}
              </Text>
              <Text as="p" tone="subdued">
                {body}
              </Text>
            </BlockStack>
          </div>
          {action && (
            <Button variant="primary" url={action.url} onClick={action.onAction}>
              {action.content}
            </Button>
          )}
        </BlockStack>
      </Box>
    </Card>
  );
}
