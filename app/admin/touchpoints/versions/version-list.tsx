import { Box, Text } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import type { TouchpointVersionView } from "~/domain/touchpoints/touchpoint-view";
import { VersionHead } from "../../shared/version-head";
import { useChangeWords } from "./use-change-words";

interface VersionListProps {
  versions: TouchpointVersionView[];
  chosen: number;
  onChoose(number: number): void;
}

/** Versions, the newest first, each with its time and with what it changed. */
export function VersionList({ versions, chosen, onChoose }: VersionListProps) {
  const { t } = useTranslation();
  const words = useChangeWords();
  return (
    <ul style={{ listStyle: "none", margin: 0, padding: 0 }}>
      {versions.map(({ number, changes, ...rest }) => (
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
              style={{
                padding: "var(--p-space-200)",
                background: number === chosen ? "var(--p-color-bg-surface-selected)" : undefined,
              }}
            >
              <VersionHead version={{ number, ...rest }} />
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
