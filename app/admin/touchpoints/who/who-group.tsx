import { BlockStack, Box, Collapsible, Icon, InlineStack, Text } from "@shopify/polaris";
import { ChevronDownIcon, ChevronUpIcon } from "@shopify/polaris-icons";
import { type ReactNode, useId, useState } from "react";
import { useTranslation } from "react-i18next";

interface WhoGroupProps {
  title: string;
  /** What is chosen in it, in words; empty: nothing. */
  chosen: string[];
  hasError: boolean;
  children: ReactNode;
}

/** Some rules that belong together, folded to one line that says what they demand. */
export function WhoGroup({ title, chosen, hasError, children }: WhoGroupProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const shown = isOpen || hasError;
  return (
    <Box borderColor="border" borderWidth="025" borderRadius="200">
      <button
        type="button"
        className="attendant-plain-button"
        aria-expanded={shown}
        aria-controls={id}
        onClick={() => setOpen(!shown)}
        style={{ padding: "var(--p-space-300)" }}
      >
        <InlineStack align="space-between" blockAlign="center" wrap={false} gap="200">
          <span style={{ minWidth: 0 }}>
            <Text as="span" variant="bodyMd" fontWeight="medium">
              {title}
            </Text>
            <br />
            <Text as="span" variant="bodySm" tone={chosen.length > 0 ? undefined : "subdued"} breakWord>
              {chosen.length > 0 ? chosen.join(" · ") : t("editor.who.noLimit")}
            </Text>
          </span>
          <span style={{ flexShrink: 0 }}>
            <Icon source={shown ? ChevronUpIcon : ChevronDownIcon} tone="subdued" />
          </span>
        </InlineStack>
      </button>
      <Collapsible id={id} open={shown} transition={false}>
        <Box padding="300" paddingBlockStart="0">
          <BlockStack gap="400">{children}</BlockStack>
        </Box>
      </Collapsible>
    </Box>
  );
}
