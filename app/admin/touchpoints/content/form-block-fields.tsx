import { BlockStack, Checkbox, ChoiceList, Link, Text } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import type { FormBlock, LocalText } from "~/domain/touchpoints/block";
import { pickText } from "~/domain/touchpoints/pick-text";
import { NumberField } from "../../shared/number-field";
import { LocalTextField } from "../local-text-field";
import type { TouchpointEditor } from "../touchpoint-editor";

interface FormBlockFieldsProps {
  block: FormBlock;
  path: string;
  editor: TouchpointEditor;
  onChange(block: FormBlock): void;
}

/** What a form asks for: an address, the shop's own fields, or both. */
export function FormBlockFields({ block, path, editor, onChange }: FormBlockFieldsProps) {
  const { t } = useTranslation();
  const { errorAt, facts, locale, primaryLocale } = editor;
  const text = (key: "label" | "placeholder" | "button", longest: number) => (
    <LocalTextField
      label={t(`block.field.form.${key}`)}
      texts={block[key]}
      longest={longest}
      path={`${path}.${key}`}
      editor={editor}
      onChange={(texts: LocalText) => onChange({ ...block, [key]: texts })}
    />
  );
  const fields = facts.fields.filter(({ archived, key }) => !archived || block.fields.includes(key));
  const askError = errorAt(`${path}.email`);
  return (
    <BlockStack gap="300">
      <Checkbox
        label={t("form.email")}
        checked={block.email}
        {...(askError ? { error: askError } : {})}
        onChange={(email) => onChange({ ...block, email })}
      />
      {block.email && text("label", 80)}
      {block.email && text("placeholder", 80)}
      {text("button", 60)}
      {fields.length === 0 ? (
        <Text as="p" variant="bodySm" tone="subdued">
          {t("form.noFields")} <Link url="/app/settings/fields">{t("form.makeFields")}</Link>
        </Text>
      ) : (
        <ChoiceList
          allowMultiple
          title={t("form.fields")}
          choices={fields.map(({ key, label }) => ({ value: key, label: pickText(label, locale, primaryLocale) ?? key }))}
          selected={block.fields}
          error={errorAt(`${path}.fields`)}
          // In the order in which they were ticked: that is the order in which they are asked.
          onChange={(chosen) =>
            onChange({
              ...block,
              fields: [...block.fields.filter((key) => chosen.includes(key)), ...chosen.filter((key) => !block.fields.includes(key))],
            })
          }
        />
      )}
      {block.fields.length > 0 && (
        <NumberField
          label={t("form.mostFields")}
          helpText={t("form.mostFieldsHelp")}
          value={block.mostFields}
          min={1}
          max={10}
          error={errorAt(`${path}.mostFields`)}
          onChange={(mostFields) => onChange({ ...block, mostFields: mostFields ?? 0 })}
        />
      )}
    </BlockStack>
  );
}
