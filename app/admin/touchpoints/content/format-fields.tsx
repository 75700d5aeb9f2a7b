import { BlockStack, Select, Text } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import { currencyExponent } from "~/domain/shared/minor-units";
import { type FormatKind, formatKinds } from "~/domain/touchpoints/format";
import { useMerchant } from "../../shared/merchant-context";
import type { TouchpointEditor } from "../touchpoint-editor";
import { FormatSettings } from "./format-settings";
import { newFormat } from "./new-format";

/** The shape it takes, with that shape's own settings. */
export function FormatFields({ editor }: { editor: TouchpointEditor }) {
  const { t } = useTranslation();
  const { currency } = useMerchant();
  const { value, change, offers } = editor;
  const choose = (kind: FormatKind): void => {
    const goalCents = 50 * 10 ** currencyExponent(currency) * (currencyExponent(currency) === 0 ? 1000 : 1);
    const format = newFormat({ kind, offerId: value.offerId ?? offers[0]?.id ?? null, goalCents });
    // A wheel's slices have the offers.
    change({ format, ...(kind === "wheel" ? { offerId: null } : {}) });
  };
  return (
    <BlockStack gap="300">
      <Select
        label={t("editor.format")}
        options={formatKinds.map((kind) => ({ value: kind, label: t(`format.kind.${kind}`) }))}
        value={value.format.kind}
        onChange={(kind) => choose(kind as FormatKind)}
      />
      <Text as="p" variant="bodySm" tone="subdued">
        {t(`format.help.${value.format.kind}`)}
      </Text>
      <FormatSettings editor={editor} />
    </BlockStack>
  );
}
