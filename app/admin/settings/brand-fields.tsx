import { InlineGrid, TextField } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import type { ShopSettings } from "~/domain/shops/settings";
import { ColorField } from "../shared/color-field";
import { ContrastNote } from "../shared/contrast-note";
import { BrandSample } from "./brand-sample";
import type { SettingsEditor } from "./settings-editor";

const colors = ["accentColor", "accentTextColor", "backgroundColor", "textColor"] as const;

/** The shop's colours and logo, for mails and touchpoints. */
export function BrandFields({ editor }: { editor: SettingsEditor }) {
  const { t } = useTranslation();
  const { value, change, errorAt } = editor;
  const { brand } = value;
  const set = (parts: Partial<ShopSettings["brand"]>): void => change({ brand: { ...brand, ...parts } });
  return (
    <>
      <InlineGrid columns={{ xs: 1, sm: 2 }} gap="300">
        {colors.map((key) => (
          <ColorField
            key={key}
            label={t(`brand.${key}`)}
            value={brand[key]}
            error={errorAt(`brand.${key}`)}
            onChange={(color) => set({ [key]: color })}
          />
        ))}
      </InlineGrid>
      <ContrastNote text={brand.accentTextColor} background={brand.accentColor} what={t("brand.ofButton")} />
      <ContrastNote text={brand.textColor} background={brand.backgroundColor} what={t("brand.ofText")} />
      <TextField
        label={t("brand.cornerRadiusPx")}
        type="number"
        min={0}
        max={40}
        suffix="px"
        autoComplete="off"
        value={String(brand.cornerRadiusPx)}
        error={errorAt("brand.cornerRadiusPx")}
        onChange={(text) => set({ cornerRadiusPx: Number(text) })}
      />
      <TextField
        label={t("brand.logoUrl")}
        helpText={t("brand.logoUrlHelp")}
        type="url"
        value={brand.logoUrl ?? ""}
        placeholder="https://"
        autoComplete="off"
        error={errorAt("brand.logoUrl")}
        onChange={(url) => set({ logoUrl: url === "" ? null : url })}
      />
      <BrandSample brand={brand} />
    </>
  );
}
