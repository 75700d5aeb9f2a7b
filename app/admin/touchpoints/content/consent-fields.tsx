import { BlockStack, ChoiceList, TextField } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import { pickText } from "~/domain/touchpoints/pick-text";
import type { ConsentAsk } from "~/domain/touchpoints/touchpoint";
import { withText } from "~/domain/touchpoints/with-text";
import type { TouchpointEditor } from "../touchpoint-editor";

/** Whether the form asks to send marketing, and in which words. */
export function ConsentFields({ editor }: { editor: TouchpointEditor }) {
  const { t } = useTranslation();
  const { value, change, errorAt, locale, primaryLocale, settings } = editor;
  const { consent } = value;
  return (
    <BlockStack gap="300">
      <ChoiceList
        title={t("editor.consent.title")}
        choices={(["required", "optional", "none"] as const).map((mode) => ({
          value: mode,
          label: t(`editor.consent.${mode}`),
          helpText: t(`editor.consent.${mode}Help`),
        }))}
        selected={[consent.mode]}
        onChange={([mode]) => change({ consent: { ...consent, mode: (mode ?? "required") as ConsentAsk["mode"] } })}
      />
      {consent.mode !== "none" && (
        <TextField
          label={t("editor.consent.text")}
          helpText={t("editor.consent.textHelp")}
          multiline={2}
          maxLength={500}
          autoComplete="off"
          value={consent.text?.[locale] ?? ""}
          placeholder={pickText(settings.consent.text, locale, primaryLocale) ?? ""}
          error={errorAt("consent.text")}
          onChange={(text) => {
            const texts = withText(consent.text ?? {}, locale, text);
            change({ consent: { ...consent, text: Object.keys(texts).length > 0 ? texts : null } });
          }}
        />
      )}
    </BlockStack>
  );
}
