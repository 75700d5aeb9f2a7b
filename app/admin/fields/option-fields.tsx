import { BlockStack, Button, Card, Divider, InlineError, InlineStack, Text, TextField } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import type { CustomField } from "~/domain/profiles/custom-field";
import { useFormat } from "../shared/use-format";

interface OptionFieldsProps {
  field: CustomField;
  locales: string[];
  error: string | undefined;
  onChange(field: CustomField): void;
}

/** What there is to choose from, in each language. An option's id stays, so that answers given once stay true. */
export function OptionFields({ field, locales, error, onChange }: OptionFieldsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { options } = field;
  const nextId = (): string => {
    let number = options.length + 1;
    while (options.some(({ id }) => id === `option-${number}`)) number++;
    return `option-${number}`;
  };
  return (
    <Card>
      <BlockStack gap="400">
        <Text as="h2" variant="headingSm">
          {t("fields.options")}
        </Text>
        {options.map((option, index) => (
          <BlockStack key={option.id} gap="300">
            {index > 0 && <Divider />}
            {locales.map((locale) => (
              <TextField
                key={locale}
                label={t("fields.optionIn", { number: index + 1, language: format.languageName(locale) })}
                value={option.label[locale] ?? ""}
                maxLength={80}
                autoComplete="off"
                onChange={(text) =>
                  onChange({
                    ...field,
                    options: options.map((each) => (each === option ? { ...each, label: { ...each.label, [locale]: text } } : each)),
                  })
                }
              />
            ))}
            <InlineStack>
              <Button
                variant="tertiary"
                tone="critical"
                onClick={() => onChange({ ...field, options: options.filter((each) => each !== option) })}
                accessibilityLabel={t("fields.removeOptionNamed", { number: index + 1 })}
              >
                {t("fields.removeOption")}
              </Button>
            </InlineStack>
          </BlockStack>
        ))}
        {error && <InlineError message={error} fieldID="field-options" />}
        <InlineStack>
          <Button
            id="field-options"
            disabled={options.length >= 30}
            onClick={() => onChange({ ...field, options: [...options, { id: nextId(), label: {} }] })}
          >
            {t("fields.addOption")}
          </Button>
        </InlineStack>
      </BlockStack>
    </Card>
  );
}
