import { BlockStack, Text, TextField } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import type { Block, LocalText } from "~/domain/touchpoints/block";
import { NumberField } from "../../shared/number-field";
import { LocalTextField } from "../local-text-field";
import type { TouchpointEditor } from "../touchpoint-editor";
import { FormBlockFields } from "./form-block-fields";
import { ProductBlockFields } from "./product-block-fields";
import { QuestionBlockFields } from "./question-block-fields";

interface BlockFieldsProps {
  block: Block;
  /** `content.ask.0` */
  path: string;
  editor: TouchpointEditor;
  onChange(block: Block): void;
}

/** The texts and settings of one block, in the language that is edited. */
export function BlockFields({ block, path, editor, onChange }: BlockFieldsProps) {
  const { t } = useTranslation();
  const { errorAt } = editor;
  // The block's own name says it already.
  const isAlone = ["heading", "text", "dismiss"].includes(block.kind);
  const text = (key: string, texts: LocalText, longest: number, set: (texts: LocalText) => Block, lines?: number) => (
    <LocalTextField
      label={t(`block.field.${block.kind}.${key}`)}
      labelHidden={isAlone}
      texts={texts}
      longest={longest}
      {...(lines ? { lines } : {})}
      path={`${path}.${key}`}
      editor={editor}
      onChange={(next) => onChange(set(next))}
    />
  );
  const address = (key: "url" | "pictureUrl", value: string, placeholder: string, set: (value: string) => Block) => (
    <TextField
      label={t(`block.field.${block.kind}.${key}`)}
      value={value}
      placeholder={placeholder}
      autoComplete="off"
      maxLength={1000}
      error={errorAt(`${path}.${key}`)}
      onChange={(next) => onChange(set(next.trim()))}
    />
  );
  switch (block.kind) {
    case "heading":
      return text("text", block.text, 120, (texts) => ({ ...block, text: texts }));
    case "text":
      return text("text", block.text, 600, (texts) => ({ ...block, text: texts }), 2);
    case "dismiss":
      return text("label", block.label, 60, (label) => ({ ...block, label }));
    case "countdown":
      return (
        <BlockStack gap="200">
          {text("label", block.label, 80, (label) => ({ ...block, label }))}
          <Text as="p" variant="bodySm" tone="subdued">
            {t("block.countdownHelp")}
          </Text>
        </BlockStack>
      );
    case "code":
      return (
        <Text as="p" variant="bodySm" tone="subdued">
          {t("block.codeHelp")}
        </Text>
      );
    case "button":
      return (
        <BlockStack gap="300">
          {text("label", block.label, 60, (label) => ({ ...block, label }))}
          {address("url", block.url, "/collections/all", (url) => ({ ...block, url }))}
        </BlockStack>
      );
    case "picture":
      return (
        <BlockStack gap="300">
          {address("url", block.url, "https://", (url) => ({ ...block, url }))}
          {text("alt", block.alt, 200, (alt) => ({ ...block, alt }))}
        </BlockStack>
      );
    case "video":
      return (
        <BlockStack gap="300">
          {address("url", block.url, "https://", (url) => ({ ...block, url }))}
          {text("label", block.label, 80, (label) => ({ ...block, label }))}
          {address("pictureUrl", block.pictureUrl ?? "", "https://", (url) => ({ ...block, pictureUrl: url === "" ? null : url }))}
        </BlockStack>
      );
    case "spacer":
      return (
        <NumberField
          label={t("block.field.spacer.heightPx")}
          value={block.heightPx}
          min={4}
          max={96}
          suffix="px"
          error={errorAt(`${path}.heightPx`)}
          onChange={(heightPx) => onChange({ ...block, heightPx: heightPx ?? 0 })}
        />
      );
    case "form":
      return <FormBlockFields block={block} path={path} editor={editor} onChange={onChange} />;
    case "products":
      return <ProductBlockFields block={block} path={path} editor={editor} onChange={onChange} />;
    case "question":
      return <QuestionBlockFields block={block} path={path} editor={editor} onChange={onChange} />;
  }
}
