import { useTranslation } from "react-i18next";
import type { ShopSettings } from "~/domain/shops/settings";

/** The brand's colours as they meet in a mail or a popup. */
export function BrandSample({ brand }: { brand: ShopSettings["brand"] }) {
  const { t } = useTranslation();
  return (
    <section
      aria-label={t("brand.sample")}
      style={{
        background: brand.backgroundColor,
        color: brand.textColor,
        border: "1px solid var(--p-color-border)",
        borderRadius: "var(--p-border-radius-200)",
        padding: "var(--p-space-500)",
        display: "grid",
        gap: "var(--p-space-300)",
        justifyItems: "start",
      }}
    >
      {brand.logoUrl?.startsWith("https://") && <img src={brand.logoUrl} alt="" style={{ maxHeight: 40, maxWidth: "60%" }} />}
      <span style={{ fontSize: "1.25rem", fontWeight: 600 }}>{t("brand.sampleHeading")}</span>
      <span>{t("brand.sampleText")}</span>
      <span
        style={{
          background: brand.accentColor,
          color: brand.accentTextColor,
          borderRadius: brand.cornerRadiusPx,
          padding: "12px 20px",
          fontWeight: 600,
        }}
      >
        {t("brand.sampleButton")}
      </span>
    </section>
  );
}
