import { arrayMove } from "@dnd-kit/sortable";
import { BlockStack, Button, InlineError, InlineStack, Text } from "@shopify/polaris";
import { ArrowUpIcon, DeleteIcon, PlusIcon } from "@shopify/polaris-icons";
import { useTranslation } from "react-i18next";
import type { QuestionBlock } from "~/domain/touchpoints/block";
import { LocalTextField } from "../local-text-field";
import type { TouchpointEditor } from "../touchpoint-editor";

interface QuestionOptionsProps {
  options: QuestionBlock["options"];
  path: string;
  editor: TouchpointEditor;
  onChange(options: QuestionBlock["options"]): void;
}

const most = 12;

/** What can be chosen. An option keeps its name in answers, however its words change. */
export function QuestionOptions({ options, path, editor, onChange }: QuestionOptionsProps) {
  const { t } = useTranslation();
  const add = (): void => {
    let number = options.length + 1;
    while (options.some(({ id }) => id === `option-${String(number)}`)) number += 1;
    onChange([...options, { id: `option-${String(number)}`, label: {} }]);
  };
  const error = editor.errorAt(path);
  return (
    <BlockStack gap="200">
      <Text as="span">{t("question.options")}</Text>
      {error && <InlineError fieldID={path} message={error} />}
      {options.map((option, index) => {
        const number = index + 1;
        return (
          <InlineStack key={option.id} gap="100" wrap={false} blockAlign="center">
            <div style={{ flex: 1 }}>
              <LocalTextField
                label={t("question.option", { number })}
                labelHidden
                texts={option.label}
                longest={80}
                path={`${path}.${String(index)}.label`}
                editor={editor}
                onChange={(label) => onChange(options.map((each, at) => (at === index ? { ...each, label } : each)))}
              />
            </div>
            <Button
              variant="tertiary"
              icon={ArrowUpIcon}
              disabled={index === 0}
              accessibilityLabel={t("question.optionUp", { number })}
              onClick={() => onChange(arrayMove(options, index, index - 1))}
            />
            <Button
              variant="tertiary"
              icon={DeleteIcon}
              accessibilityLabel={t("question.optionRemove", { number })}
              onClick={() => onChange(options.filter((_, at) => at !== index))}
            />
          </InlineStack>
        );
      })}
      <InlineStack>
        <Button size="slim" icon={PlusIcon} disabled={options.length >= most} onClick={add}>
          {t("question.addOption")}
        </Button>
      </InlineStack>
    </BlockStack>
  );
}
