import { BlockStack, Button, InlineGrid, InlineStack, Text, TextField } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import type { ShopSettings } from "~/domain/shops/settings";
import type { Look } from "~/domain/touchpoints/touchpoint";
import { ColorField } from "../shared/color-field";
import { ContrastNote } from "../shared/contrast-note";
import type { TouchpointEditor } from "./touchpoint-editor";

const colors = ["accentColor", "accentTextColor", "backgroundColor", "textColor"] as const;

/** How it looks. What is left empty follows the shop's brand. */
export function LookFields({ editor, brand }: { editor: TouchpointEditor; brand: ShopSettings["brand"] }) {
  const { t } = useTranslation();
  const { value, change, errorAt, locale, primaryLocale } = editor;
  const { look } = value;
  const set = (parts: Partial<Look>): void => change({ look: { ...look, ...parts } });
  const shown = (key: (typeof colors)[number]): string => look[key] ?? brand[key];
  const isOwn = colors.some((key) => look[key] !== null) || look.cornerRadiusPx !== null;
  return (
    <BlockStack gap="400">
      <Text as="p" tone="subdued">
        {t("editor.look.help")}
      </Text>
      <InlineGrid columns={{ xs: 1, sm: 2 }} gap="300">
        {colors.map((key) => (
          <ColorField
            key={key}
            label={t(`brand.${key}`)}
            value={look[key]}
            placeholder={brand[key]}
            error={errorAt(`look.${key}`)}
            onChange={(color) => set({ [key]: color === "" ? null : color })}
          />
        ))}
      </InlineGrid>
      <ContrastNote text={shown("accentTextColor")} background={shown("accentColor")} what={t("brand.ofButton")} />
      <ContrastNote text={shown("textColor")} background={shown("backgroundColor")} what={t("brand.ofText")} />
      <TextField
        label={t("brand.cornerRadiusPx")}
        type="number"
        min={0}
        max={40}
        suffix="px"
        autoComplete="off"
        value={look.cornerRadiusPx === null ? "" : String(look.cornerRadiusPx)}
        placeholder={String(brand.cornerRadiusPx)}
        error={errorAt("look.cornerRadiusPx")}
        onChange={(text) => set({ cornerRadiusPx: text === "" ? null : Number(text) })}
      />
      {isOwn && (
        <InlineStack>
          <Button
            variant="plain"
            onClick={() => set({ accentColor: null, accentTextColor: null, backgroundColor: null, textColor: null, cornerRadiusPx: null })}
          >
            {t("editor.look.useBrand")}
          </Button>
        </InlineStack>
      )}
      <TextField
        label={t("editor.look.picture")}
        helpText={t("editor.look.pictureHelp")}
        value={look.picture?.url ?? ""}
        placeholder="https://"
        autoComplete="off"
        error={errorAt("look.picture.url")}
        onChange={(url) => set({ picture: url === "" ? null : { url, alt: look.picture?.alt ?? {} } })}
      />
      {look.picture && (
        <TextField
          label={t("editor.look.alt")}
          value={look.picture.alt[locale] ?? ""}
          placeholder={locale === primaryLocale ? undefined : look.picture.alt[primaryLocale]}
          autoComplete="off"
          maxLength={200}
          onChange={(alt) => look.picture && set({ picture: { ...look.picture, alt: { ...look.picture.alt, [locale]: alt } } })}
        />
      )}
    </BlockStack>
  );
}
