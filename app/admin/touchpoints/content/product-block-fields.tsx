import { BlockStack, ChoiceList } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import type { Block } from "~/domain/touchpoints/block";
import { NumberField } from "../../shared/number-field";
import { LocalTextField } from "../local-text-field";
import { ResourceField } from "../resource-field";
import type { TouchpointEditor } from "../touchpoint-editor";

type ProductBlock = Extract<Block, { kind: "products" }>;

interface ProductBlockFieldsProps {
  block: ProductBlock;
  path: string;
  editor: TouchpointEditor;
  onChange(block: ProductBlock): void;
}

/** Which products the cards show. */
export function ProductBlockFields({ block, path, editor, onChange }: ProductBlockFieldsProps) {
  const { t } = useTranslation();
  const { errorAt, productTitles } = editor;
  const { source } = block;
  return (
    <BlockStack gap="300">
      <ChoiceList
        title={t("products.source")}
        choices={(["choice", "related"] as const).map((by) => ({
          value: by,
          label: t(`products.by.${by}`),
          helpText: t(`products.byHelp.${by}`),
        }))}
        selected={[source.by]}
        error={errorAt(`${path}.source`)}
        onChange={([by]) => onChange({ ...block, source: by === "choice" ? { by, productIds: [] } : { by: "related" } })}
      />
      {source.by === "choice" && (
        <ResourceField
          kind="product"
          label={t("products.chosen")}
          selected={source.productIds}
          titles={productTitles}
          error={errorAt(`${path}.source.productIds`)}
          onChange={(productIds) => onChange({ ...block, source: { by: "choice", productIds } })}
        />
      )}
      <NumberField
        label={t("products.mostShown")}
        value={block.mostShown}
        min={1}
        max={6}
        error={errorAt(`${path}.mostShown`)}
        onChange={(mostShown) => onChange({ ...block, mostShown: mostShown ?? 0 })}
      />
      <LocalTextField
        label={t("block.field.products.button")}
        texts={block.button}
        longest={40}
        path={`${path}.button`}
        editor={editor}
        onChange={(button) => onChange({ ...block, button })}
      />
    </BlockStack>
  );
}
