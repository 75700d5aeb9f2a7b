import { Badge, BlockStack, InlineStack, Text, TextField } from "@shopify/polaris";
import type { CSSProperties } from "react";
import { useTranslation } from "react-i18next";
import { changeText } from "~/domain/touchpoints/change-text";
import { type TextPlace, textsOf } from "~/domain/touchpoints/texts-of";
import { useMerchant } from "../../shared/merchant-context";
import { useFormat } from "../../shared/use-format";
import type { TouchpointEditor } from "../touchpoint-editor";

/** A text this long is written on several lines. */
const shortLine = 80;

/** Every text in every language side by side; what is missing is marked. */
export function LanguagesFields({ editor }: { editor: TouchpointEditor }) {
  const { t } = useTranslation();
  const format = useFormat();
  const merchant = useMerchant();
  const { whole, changeWhole, locales, primaryLocale, errorAt } = editor;
  const places = textsOf(whole);
  const isMissing = ({ texts, isNeeded }: TextPlace, locale: string): boolean =>
    !texts[locale]?.trim() && (isNeeded || Boolean(texts[primaryLocale]?.trim()));
  const missing = (locale: string): number => places.filter((place) => isMissing(place, locale)).length;
  const nameOf = ({ name, path }: TextPlace): string => {
    const variant = /^experiment\.variants\.(\d+)/.exec(path)?.[1];
    const own = t(`block.field.${name}`);
    return variant === undefined ? own : `${whole.experiment?.variants[Number(variant)]?.name ?? ""}: ${own}`;
  };
  if (places.length === 0) return <Text as="p">{t("languages.none")}</Text>;
  return (
    <BlockStack gap="400">
      <Text as="p" tone="subdued">
        {t("languages.help", { language: format.languageName(primaryLocale) })}
      </Text>
      <InlineStack gap="200">
        {locales.map((locale) => (
          <Badge key={locale} tone={missing(locale) === 0 ? "success" : "attention"}>
            {t("languages.state", { language: format.languageName(locale), count: missing(locale) })}
          </Badge>
        ))}
      </InlineStack>
      <div className="attendant-languages" style={{ "--languages": String(locales.length) } as CSSProperties}>
        <div className="attendant-languages-head" aria-hidden>
          {locales.map((locale) => (
            <Text key={locale} as="span" variant="headingSm">
              {format.languageName(locale)}
            </Text>
          ))}
        </div>
        {places.map((place) => (
          <fieldset key={place.path} className="attendant-languages-row">
            <legend>
              <Text as="span" variant="bodySm" fontWeight="semibold">
                {nameOf(place)}
              </Text>
            </legend>
            {locales.map((locale) => (
              <div key={locale} lang={locale} className="attendant-languages-cell">
                <span className="attendant-languages-name" lang={merchant.locale} aria-hidden>
                  {format.languageName(locale)}
                </span>
                <TextField
                  label={`${format.languageName(locale)}: ${nameOf(place)}`}
                  labelHidden
                  value={place.texts[locale] ?? ""}
                  placeholder={isMissing(place, locale) ? t("languages.missing", { language: format.languageName(locale) }) : undefined}
                  multiline={place.longest > shortLine ? 2 : false}
                  maxLength={place.longest}
                  autoComplete="off"
                  error={locale === primaryLocale ? errorAt(place.path) : undefined}
                  {...(isMissing(place, locale) ? { tone: "magic" as const } : {})}
                  onChange={(text) => changeWhole(changeText(whole, place.path, locale, text))}
                />
              </div>
            ))}
          </fieldset>
        ))}
      </div>
    </BlockStack>
  );
}
