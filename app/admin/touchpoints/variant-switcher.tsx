import { Banner, Box, Select } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import type { TouchpointEditor } from "./touchpoint-editor";

/** Which variant of the experiment is edited and previewed; nothing where there is none. */
export function VariantSwitcher({ editor }: { editor: TouchpointEditor }) {
  const { t } = useTranslation();
  const { whole, variantId, chooseVariant } = editor;
  const variants = whole.experiment?.variants ?? [];
  if (variants.length < 2) return null;
  return (
    <Box padding="400" paddingBlockEnd="0">
      <Select
        label={t("experiment.editing")}
        options={variants.map(({ id, name }, index) => ({ value: index === 0 ? "" : id, label: name || t("experiment.unnamed") }))}
        value={variantId ?? ""}
        onChange={(id) => chooseVariant(id === "" ? null : id)}
      />
      {variantId !== null && (
        <Box paddingBlockStart="200">
          <Banner tone="info">
            <p>{t("experiment.editingHelp")}</p>
          </Banner>
        </Box>
      )}
    </Box>
  );
}
