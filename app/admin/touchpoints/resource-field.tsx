import { useAppBridge } from "@shopify/app-bridge-react";
import { BlockStack, Button, InlineStack, Tag, Text } from "@shopify/polaris";
import { useState } from "react";
import { useTranslation } from "react-i18next";

interface ResourceFieldProps {
  kind: "product" | "collection";
  /** Decimal ids. */
  selected: string[];
  titles: Record<string, string>;
  onChange(ids: string[]): void;
}

const idOf = (globalId: string): string => globalId.split("/").at(-1) ?? globalId;

/** Chooses products or collections with the admin's own picker. */
export function ResourceField({ kind, selected, titles, onChange }: ResourceFieldProps) {
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
      <InlineStack align="space-between" blockAlign="center">
        <Text as="span">{t(`editor.who.${kind}s`)}</Text>
        <Button size="slim" onClick={() => void pick()}>
          {t(`editor.who.choose-${kind}s`)}
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
    </BlockStack>
  );
}
