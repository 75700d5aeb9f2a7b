import { BlockStack, Box, Collapsible, Icon, InlineStack, Text } from "@shopify/polaris";
import { CheckCircleIcon } from "@shopify/polaris-icons";
import { type ReactNode, useId, useState } from "react";
import { useTranslation } from "react-i18next";

interface GuideStepProps {
  title: string;
  body: string;
  isDone: boolean;
  /** The first one that is not done: open from the start. */
  isCurrent: boolean;
  action: ReactNode;
}

/** One step of the set-up; opens at a click on its title. */
export function GuideStep({ title, body, isDone, isCurrent, action }: GuideStepProps) {
  const { t } = useTranslation();
  const id = useId();
  const [chosen, setChosen] = useState<boolean | null>(null);
  const isOpen = chosen ?? isCurrent;
  return (
    <li style={{ listStyle: "none" }}>
      <Box background={isOpen ? "bg-surface-secondary" : undefined} borderRadius="200" padding="200">
        <button
          type="button"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setChosen(!isOpen)}
          className="attendant-plain-button"
        >
          <InlineStack gap="300" wrap={false} blockAlign="center">
            <span style={{ flex: "0 0 20px" }}>
              {isDone ? (
                <Icon source={CheckCircleIcon} tone="success" accessibilityLabel={t("guide.done")} />
              ) : (
                <svg width="20" height="20" viewBox="0 0 20 20" role="img" aria-label={t("guide.open")} style={{ display: "block" }}>
                  <circle
                    cx="10"
                    cy="10"
                    r="6.25"
                    fill="none"
                    stroke="var(--p-color-icon-secondary)"
                    strokeWidth="1.5"
                    strokeDasharray="2.454"
                  />
                </svg>
              )}
            </span>
            <Text as="span" variant="bodyMd" fontWeight={isOpen ? "semibold" : "regular"}>
              {title}
            </Text>
          </InlineStack>
        </button>
        <Collapsible id={id} open={isOpen}>
          <Box paddingInlineStart="800" paddingBlock="200">
            <BlockStack gap="300" inlineAlign="start">
              <Text as="p">{body}</Text>
              {isDone ? (
                <Text as="p" tone="success">
                  {t("guide.done")}
                </Text>
              ) : (
                action
              )}
            </BlockStack>
          </Box>
        </Collapsible>
      </Box>
    </li>
  );
}
