import { Box, Card, Icon, InlineStack, Text } from "@shopify/polaris";
import type { ComponentProps, ReactNode } from "react";

interface StepFrameProps {
  icon: ComponentProps<typeof Icon>["source"];
  title: string;
  /** Stands at the end of the title's line. */
  action?: ReactNode;
  children?: ReactNode;
  isLast?: boolean;
}

/** One step of a flow in its card, tied to the next by a line. */
export function StepFrame({ icon, title, action, children, isLast = false }: StepFrameProps) {
  return (
    <li style={{ listStyle: "none" }}>
      <Card padding="0">
        <Box padding="300">
          <InlineStack align="space-between" blockAlign="center" gap="200" wrap={false}>
            <InlineStack gap="200" blockAlign="center" wrap={false}>
              <Box>
                <Icon source={icon} tone="subdued" />
              </Box>
              <Text as="h3" variant="headingSm">
                {title}
              </Text>
            </InlineStack>
            {action}
          </InlineStack>
        </Box>
        {children && (
          <Box padding="300" paddingBlockStart="0">
            {children}
          </Box>
        )}
      </Card>
      {!isLast && (
        <div
          aria-hidden
          style={{ width: 2, height: 20, background: "var(--p-color-border)", marginInlineStart: "calc(var(--p-space-300) + 9px)" }}
        />
      )}
    </li>
  );
}
