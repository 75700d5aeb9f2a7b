import { BlockStack, TextField } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import type { Block, LocalText } from "~/domain/touchpoints/block";
import type { TouchpointEditor } from "./touchpoint-editor";

interface BlockFieldsProps {
  block: Block;
  /** `content.ask.0` */
  path: string;
  editor: TouchpointEditor;
  onChange(block: Block): void;
}

const longest: Record<string, number> = { heading: 120, text: 600, label: 80, placeholder: 80, button: 60, alt: 200, dismiss: 60 };

/** The texts and settings of one block, in the language that is edited. */
export function BlockFields({ block, path, editor, onChange }: BlockFieldsProps) {
  const { t } = useTranslation();
  const { locale, primaryLocale, errorAt } = editor;
  // The block's own name says it already.
  const isAlone = ["heading", "text", "dismiss"].includes(block.kind);
  const text = (key: string, texts: LocalText, limit: number, set: (texts: LocalText) => Block, lines?: number) => (
    <TextField
      key={key}
      label={t(`block.field.${block.kind}.${key}`)}
      labelHidden={isAlone}
      value={texts[locale] ?? ""}
      placeholder={locale === primaryLocale ? undefined : texts[primaryLocale]}
      maxLength={limit}
      multiline={lines ?? false}
      autoComplete="off"
      error={errorAt(`${path}.${key}`) ?? errorAt(`${path}.${key}.${locale}`)}
      onChange={(value) => onChange(set({ ...texts, [locale]: value }))}
    />
  );
  switch (block.kind) {
    case "heading":
      return text("text", block.text, longest.heading ?? 120, (texts) => ({ ...block, text: texts }));
    case "text":
      return text("text", block.text, longest.text ?? 600, (texts) => ({ ...block, text: texts }), 2);
    case "form":
      return (
        <BlockStack gap="300">
          {text("label", block.label, 80, (label) => ({ ...block, label }))}
          {text("placeholder", block.placeholder, 80, (placeholder) => ({ ...block, placeholder }))}
          {text("button", block.button, 60, (button) => ({ ...block, button }))}
        </BlockStack>
      );
    case "dismiss":
      return text("label", block.label, 60, (label) => ({ ...block, label }));
    case "button":
      return (
        <BlockStack gap="300">
          {text("label", block.label, 60, (label) => ({ ...block, label }))}
          <TextField
            label={t("block.field.button.url")}
            value={block.url}
            placeholder="/collections/all"
            autoComplete="off"
            maxLength={1000}
            error={errorAt(`${path}.url`)}
            onChange={(url) => onChange({ ...block, url })}
          />
        </BlockStack>
      );
    case "picture":
      return (
        <BlockStack gap="300">
          <TextField
            label={t("block.field.picture.url")}
            value={block.url}
            placeholder="https://"
            autoComplete="off"
            maxLength={1000}
            error={errorAt(`${path}.url`)}
            onChange={(url) => onChange({ ...block, url })}
          />
          {text("alt", block.alt, 200, (alt) => ({ ...block, alt }))}
        </BlockStack>
      );
    case "code":
      return null;
  }
}
