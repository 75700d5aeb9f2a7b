import { BlockStack, Button, ChoiceList, InlineGrid, InlineStack, Select, Text, TextField } from "@shopify/polaris";
import { DeleteIcon, PlusIcon } from "@shopify/polaris-icons";
import { useTranslation } from "react-i18next";
import { type PageRule, type PageType, pageTypes, type Targeting } from "~/domain/touchpoints/targeting";
import { LinesField } from "../../shared/lines-field";
import { ResourceField } from "../resource-field";
import type { TouchpointEditor } from "../touchpoint-editor";

const ways: PageRule["is"][] = ["contains", "equals", "ends", "not-contains", "not-equals"];

/** On which pages. */
export function PageRules({ editor }: { editor: TouchpointEditor }) {
  const { t } = useTranslation();
  const { value, change, errorAt, productTitles } = editor;
  const { targeting } = value;
  const { pageRules } = targeting;
  const set = (parts: Partial<Targeting>): void => change({ targeting: { ...targeting, ...parts } });
  const put = (index: number, parts: Partial<PageRule>): void =>
    set({ pageRules: pageRules.map((rule, at) => (at === index ? { ...rule, ...parts } : rule)) });
  return (
    <>
      <ChoiceList
        allowMultiple
        title={t("editor.who.pages")}
        choices={pageTypes.map((page) => ({ value: page, label: t(`page.${page}`) }))}
        selected={targeting.pageTypes}
        error={errorAt("targeting.pageTypes")}
        onChange={(chosen) => set({ pageTypes: chosen as PageType[] })}
      />
      <Text as="p" variant="bodySm" tone="subdued">
        {t("editor.who.noneMeansAll")}
      </Text>
      <LinesField
        label={t("editor.who.paths")}
        helpText={t("editor.who.pathsHelp")}
        placeholder="/pages/about"
        value={targeting.paths}
        error={errorAt("targeting.paths")}
        onChange={(paths) => set({ paths })}
      />
      <BlockStack gap="200">
        <Text as="span">{t("editor.who.pageRules")}</Text>
        {pageRules.map((rule, index) => {
          const number = index + 1;
          // A rule has no name but its place.
          const path = `targeting.pageRules.${String(index)}`;
          return (
            <InlineGrid key={path} columns="2fr 3fr auto" gap="200" alignItems="start">
              <Select
                label={t("editor.who.pageRule", { number })}
                labelHidden
                options={ways.map((is) => ({ value: is, label: t(`editor.who.pageRuleOf.${is}`) }))}
                value={rule.is}
                onChange={(is) => put(index, { is: is as PageRule["is"] })}
              />
              <TextField
                label={t("editor.who.pageRuleText", { number })}
                labelHidden
                value={rule.text}
                maxLength={300}
                autoComplete="off"
                error={errorAt(`${path}.text`)}
                onChange={(text) => put(index, { text })}
              />
              <Button
                variant="tertiary"
                icon={DeleteIcon}
                accessibilityLabel={t("editor.who.removePageRule", { number })}
                onClick={() => set({ pageRules: pageRules.filter((_, at) => at !== index) })}
              />
            </InlineGrid>
          );
        })}
        <InlineStack>
          <Button size="slim" icon={PlusIcon} onClick={() => set({ pageRules: [...pageRules, { is: "contains", text: "" }] })}>
            {t("editor.who.addPageRule")}
          </Button>
        </InlineStack>
      </BlockStack>
      <ResourceField
        kind="product"
        label={t("editor.who.products")}
        selected={targeting.productIds}
        titles={productTitles}
        error={errorAt("targeting.productIds")}
        onChange={(productIds) => set({ productIds })}
      />
      <ResourceField
        kind="collection"
        label={t("editor.who.collections")}
        selected={targeting.collectionIds}
        titles={{}}
        error={errorAt("targeting.collectionIds")}
        onChange={(collectionIds) => set({ collectionIds })}
      />
    </>
  );
}
