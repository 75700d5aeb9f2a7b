import { Text, TextField } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import { useFormat } from "../shared/use-format";
import type { SettingsEditor } from "./settings-editor";

interface ConsentFieldsProps {
  editor: SettingsEditor;
  locales: string[];
  primaryLocale: string;
}

/** What shoppers agree to, in each language of the shop. */
export function ConsentFields({ editor, locales, primaryLocale }: ConsentFieldsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { value, change, errorAt } = editor;
  const { consent } = value;
  const languages = [primaryLocale, ...locales.filter((locale) => locale !== primaryLocale)];
  return (
    <>
      {languages.map((locale) => (
        <TextField
          key={locale}
          label={format.languageName(locale)}
          value={consent.text[locale] ?? ""}
          multiline={2}
          maxLength={1000}
          autoComplete="off"
          error={errorAt(`consent.text.${locale}`)}
          onChange={(text) => change({ consent: { ...consent, text: { ...consent.text, [locale]: text } } })}
        />
      ))}
      <Text as="p" variant="bodySm" tone="subdued">
        {t("settings.consent.version", { version: consent.version })}
      </Text>
    </>
  );
}
