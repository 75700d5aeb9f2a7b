import { BlockStack, Button, InlineGrid, InlineStack, Text, TextField } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import type { Look } from "~/domain/touchpoints/touchpoint";
import { ColorField } from "../shared/color-field";
import { ContrastNote } from "../shared/contrast-note";
import { LanguageSelect } from "./language-select";
import { LocalTextField } from "./local-text-field";
import type { TouchpointEditor } from "./touchpoint-editor";

const colors = ["accentColor", "accentTextColor", "backgroundColor", "textColor"] as const;

/** How it looks. What is left empty follows the shop's brand. */
export function LookFields({ editor }: { editor: TouchpointEditor }) {
  const { t } = useTranslation();
  const { value, change, errorAt } = editor;
  const { brand } = editor.settings;
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
        <>
          <LanguageSelect editor={editor} />
          <LocalTextField
            label={t("editor.look.alt")}
            texts={look.picture.alt}
            longest={200}
            path="look.picture.alt"
            editor={editor}
            onChange={(alt) => look.picture && set({ picture: { ...look.picture, alt } })}
          />
        </>
      )}
    </BlockStack>
  );
}
