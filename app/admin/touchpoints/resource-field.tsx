import { useAppBridge } from "@shopify/app-bridge-react";
import { BlockStack, Button, InlineError, InlineStack, Tag, Text } from "@shopify/polaris";
import { useState } from "react";
import { useTranslation } from "react-i18next";

interface ResourceFieldProps {
  kind: "product" | "collection";
  label: string;
  helpText?: string;
  /** Decimal ids. */
  selected: string[];
  titles: Record<string, string>;
  error?: string | undefined;
  onChange(ids: string[]): void;
}

const idOf = (globalId: string): string => globalId.split("/").at(-1) ?? globalId;

/** Chooses products or collections with the admin's own picker. */
export function ResourceField({ kind, label, helpText, selected, titles, error, onChange }: ResourceFieldProps) {
  const { t } = useTranslation();
  const shopify = useAppBridge();
  const [picked, setPicked] = useState<Record<string, string>>({});
  const globalId = (id: string): string => `gid://shopify/${kind === "product" ? "Product" : "Collection"}/${id}`;
  const pick = async (): Promise<void> => {
    const chosen = await shopify.resourcePicker({
      type: kind,
      multiple: true,
      action: "select",
      filter: { variants: false },
      selectionIds: selected.map((id) => ({ id: globalId(id) })),
    });
    if (!chosen) return;
    setPicked((now) => ({ ...now, ...Object.fromEntries(chosen.map(({ id, title }) => [idOf(id), title])) }));
    onChange(chosen.map(({ id }) => idOf(id)));
  };
  return (
    <BlockStack gap="200">
      <InlineStack align="space-between" blockAlign="center" gap="200">
        <Text as="span">{label}</Text>
        <Button
          size="slim"
          accessibilityLabel={t("resource.chooseFor", { choose: t(`resource.${kind}`), label })}
          onClick={() => void pick()}
        >
          {t(`resource.${kind}`)}
        </Button>
      </InlineStack>
      {selected.length > 0 && (
        <InlineStack gap="100">
          {selected.map((id) => (
            <Tag key={id} onRemove={() => onChange(selected.filter((each) => each !== id))}>
              {picked[id] ?? titles[id] ?? id}
            </Tag>
          ))}
        </InlineStack>
      )}
      {error && <InlineError fieldID={`${kind}-${label}`} message={error} />}
      {helpText && (
        <Text as="p" variant="bodySm" tone="subdued">
          {helpText}
        </Text>
      )}
    </BlockStack>
  );
}
