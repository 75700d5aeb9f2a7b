import { Select } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import { useFormat } from "../shared/use-format";
import type { TouchpointEditor } from "./touchpoint-editor";

/** Which language's texts are edited and previewed; nothing where the shop has one. */
export function LanguageSelect({ editor }: { editor: TouchpointEditor }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { locales, locale, chooseLocale } = editor;
  if (locales.length < 2) return null;
  return (
    <Select
      label={t("editor.language")}
      options={locales.map((value) => ({ value, label: format.languageName(value) }))}
      value={locale}
      onChange={chooseLocale}
    />
  );
}
