import { Badge, Box, InlineStack, Text } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import type { TouchpointVersionView } from "~/domain/touchpoints/touchpoint-view";
import { useFormat } from "../../shared/use-format";
import { useChangeWords } from "./use-change-words";

interface VersionListProps {
  versions: TouchpointVersionView[];
  chosen: number;
  onChoose(number: number): void;
}

/** Versions, the newest first, each with its time and with what it changed. */
export function VersionList({ versions, chosen, onChoose }: VersionListProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useChangeWords();
  return (
    <ul style={{ listStyle: "none", margin: 0, padding: 0 }}>
      {versions.map(({ number, publishedAt, isCurrent, changes }) => (
        <li key={number}>
          <Box
            padding="100"
            {...(number === versions[0]?.number ? {} : { borderBlockStartWidth: "025" as const, borderColor: "border" as const })}
          >
            <button
              type="button"
              className="attendant-plain-button"
              aria-pressed={number === chosen}
              onClick={() => onChoose(number)}
              style={{ padding: "var(--p-space-200)", background: number === chosen ? "var(--p-color-bg-surface-selected)" : undefined }}
            >
              <InlineStack gap="200" blockAlign="center">
                <Text as="span" fontWeight="semibold">
                  {t("versions.number", { number })}
                </Text>
                {isCurrent && <Badge tone="success">{t("versions.current")}</Badge>}
              </InlineStack>
              <Text as="p" variant="bodySm" tone="subdued">
                {format.dateTime(publishedAt)}
              </Text>
              <Text as="p" variant="bodySm" breakWord>
                {changes.length === 0 ? t("versions.change.nothing") : changes.map(words).join(" · ")}
              </Text>
            </button>
          </Box>
        </li>
      ))}
    </ul>
  );
}
