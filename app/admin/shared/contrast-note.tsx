import { Banner } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import { contrast, leastContrast } from "~/domain/shared/contrast";
import { useFormat } from "./use-format";

/** Warns when two colours are too close to be read by everyone. */
export function ContrastNote({ text, background, what }: { text: string; background: string; what: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const found = contrast(text, background);
  if (found === null || found >= leastContrast) return null;
  return (
    <Banner tone="warning">
      <p>{t("shared.contrast", { what, found: format.decimal(found), least: format.decimal(leastContrast) })}</p>
    </Banner>
  );
}
