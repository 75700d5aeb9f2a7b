import { BlockStack, InlineGrid, Select } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import type { LocalText, QuestionBlock, QuestionKind } from "~/domain/touchpoints/block";
import { LocalTextField } from "../local-text-field";
import type { TouchpointEditor } from "../touchpoint-editor";
import { QuestionOptions } from "./question-options";

interface QuestionBlockFieldsProps {
  block: QuestionBlock;
  path: string;
  editor: TouchpointEditor;
  onChange(block: QuestionBlock): void;
}

const kinds: QuestionKind[] = ["nps", "stars", "choice", "choices", "text"];

/** One question, and how it is answered. */
export function QuestionBlockFields({ block, path, editor, onChange }: QuestionBlockFieldsProps) {
  const { t } = useTranslation();
  const { ask } = block;
  const text = (key: "text" | "low" | "high" | "button", longest: number) => (
    <LocalTextField
      label={t(`block.field.question.${key}`)}
      texts={block[key]}
      longest={longest}
      path={`${path}.${key}`}
      editor={editor}
      onChange={(texts: LocalText) => onChange({ ...block, [key]: texts })}
    />
  );
  return (
    <BlockStack gap="300">
      <Select
        label={t("question.ask")}
        options={kinds.map((kind) => ({ value: kind, label: t(`question.askOf.${kind}`) }))}
        value={ask}
        onChange={(kind) => onChange({ ...block, ask: kind as QuestionKind })}
      />
      {text("text", 200)}
      {(ask === "nps" || ask === "stars") && (
        <InlineGrid columns={2} gap="300">
          {text("low", 40)}
          {text("high", 40)}
        </InlineGrid>
      )}
      {(ask === "choice" || ask === "choices") && (
        <QuestionOptions
          options={block.options}
          path={`${path}.options`}
          editor={editor}
          onChange={(options) => onChange({ ...block, options })}
        />
      )}
      {(ask === "text" || ask === "choices") && text("button", 60)}
    </BlockStack>
  );
}
