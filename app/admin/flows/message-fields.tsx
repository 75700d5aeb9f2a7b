import { BlockStack, TextField } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import type { EmailContent } from "~/domain/flows/flow-definition";

interface MessageFieldsProps {
  content: EmailContent;
  locale: string;
  primaryLocale: string;
  /** Message key by field. */
  errors: Partial<Record<TextKey, string>>;
  onChange(content: EmailContent): void;
}

type TextKey = "subject" | "preview" | "heading" | "body" | "button";

const fields: { key: TextKey; lines?: number; maxLength: number }[] = [
  { key: "subject", maxLength: 200 },
  { key: "preview", maxLength: 300 },
  { key: "heading", maxLength: 200 },
  { key: "body", lines: 5, maxLength: 5000 },
  { key: "button", maxLength: 60 },
];

/** The texts of a mail in one language. An empty one falls back to the shop's own language, shown as a hint. */
export function MessageFields({ content, locale, primaryLocale, errors, onChange }: MessageFieldsProps) {
  const { t } = useTranslation();
  return (
    <BlockStack gap="300">
      {fields.map(({ key, lines, maxLength }) => (
        <TextField
          key={key}
          label={t(`flows.message.${key}`)}
          helpText={key === "preview" || key === "body" ? t(`flows.message.${key}Help`) : undefined}
          value={content[key][locale] ?? ""}
          placeholder={locale === primaryLocale ? undefined : content[key][primaryLocale]}
          onChange={(text) => onChange({ ...content, [key]: { ...content[key], [locale]: text } })}
          multiline={lines ?? false}
          maxLength={maxLength}
          autoComplete="off"
          error={errors[key] && t(`error.${errors[key]}`)}
        />
      ))}
    </BlockStack>
  );
}
