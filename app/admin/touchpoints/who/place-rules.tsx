import { ChoiceList } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import type { Targeting } from "~/domain/touchpoints/targeting";
import { LinesField } from "../../shared/lines-field";
import { useFormat } from "../../shared/use-format";
import type { TouchpointEditor } from "../touchpoint-editor";
import { CountryField } from "./country-field";

/** In which country, language and market. */
export function PlaceRules({ editor }: { editor: TouchpointEditor }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { value, change, errorAt, locales } = editor;
  const { targeting } = value;
  const set = (parts: Partial<Targeting>): void => change({ targeting: { ...targeting, ...parts } });
  return (
    <>
      <CountryField selected={targeting.countries} onChange={(countries) => set({ countries })} />
      {(locales.length > 1 || targeting.locales.length > 0) && (
        <ChoiceList
          allowMultiple
          title={t("editor.who.languages")}
          choices={locales.map((locale) => ({ value: locale, label: format.languageName(locale) }))}
          selected={targeting.locales}
          error={errorAt("targeting.locales")}
          onChange={(chosen) => set({ locales: chosen })}
        />
      )}
      <LinesField
        label={t("editor.who.markets")}
        helpText={t("editor.who.marketsHelp")}
        value={targeting.markets}
        error={errorAt("targeting.markets")}
        onChange={(markets) => set({ markets })}
      />
    </>
  );
}
