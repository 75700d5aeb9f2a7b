import { BlockStack, Icon, InlineStack, Text } from "@shopify/polaris";
import { AlertTriangleIcon, CheckCircleIcon, ClockIcon } from "@shopify/polaris-icons";
import type { ReactNode } from "react";

type State = "good" | "busy" | "bad" | "unknown";

interface StatusLineProps {
  state: State;
  name: string;
  text: string;
  action?: ReactNode;
}

const icons = { good: CheckCircleIcon, busy: ClockIcon, bad: AlertTriangleIcon, unknown: ClockIcon };
const tones = { good: "success", busy: "info", bad: "caution", unknown: "subdued" } as const;

/** One part of the app and whether it works; said in words, not by colour alone. */
export function StatusLine({ state, name, text, action }: StatusLineProps) {
  return (
    <InlineStack gap="200" wrap={false} blockAlign="start">
      <span style={{ flex: "0 0 20px" }}>
        <Icon source={icons[state]} tone={tones[state]} />
      </span>
      <div style={{ minWidth: 0, flex: 1 }}>
        <BlockStack gap="100">
          <Text as="h3" variant="bodyMd" fontWeight="semibold">
            {name}
          </Text>
          <Text as="p" tone="subdued">
            {text}
          </Text>
          {action && <div style={{ paddingBlockStart: "var(--p-space-100)" }}>{action}</div>}
        </BlockStack>
      </div>
    </InlineStack>
  );
}
