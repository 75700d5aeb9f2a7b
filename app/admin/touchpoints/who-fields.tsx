import { BlockStack, Checkbox, ChoiceList, Divider, InlineGrid, Select, Text, TextField } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import { fromMinorUnits, toMinorUnits } from "~/domain/shared/minor-units";
import { type Device, type PageType, pageTypes, type Targeting } from "~/domain/touchpoints/targeting";
import { LinesField } from "../shared/lines-field";
import { useMerchant } from "../shared/merchant-context";
import { useFormat } from "../shared/use-format";
import { CountryField } from "./country-field";
import { ResourceField } from "./resource-field";
import type { TouchpointEditor } from "./touchpoint-editor";

interface WhoFieldsProps {
  editor: TouchpointEditor;
  locales: string[];
  productTitles: Record<string, string>;
}

/** Where and to whom it is shown. What is left empty sets no limit. */
export function WhoFields({ editor, locales, productTitles }: WhoFieldsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { currency } = useMerchant();
  const { value, change, errorAt } = editor;
  const { targeting } = value;
  const set = (parts: Partial<Targeting>): void => change({ targeting: { ...targeting, ...parts } });
  const amount = (cents: number | null | undefined): string => (cents == null ? "" : fromMinorUnits(cents, currency));
  const setCart = (part: "minCents" | "maxCents", text: string): void => {
    const cart = { minCents: null, maxCents: null, ...targeting.cartTotal, [part]: text === "" ? null : toMinorUnits(text, currency) };
    set({ cartTotal: cart.minCents === null && cart.maxCents === null ? null : cart });
  };
  return (
    <BlockStack gap="400">
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
      <ResourceField kind="product" selected={targeting.productIds} titles={productTitles} onChange={(productIds) => set({ productIds })} />
      <ResourceField
        kind="collection"
        selected={targeting.collectionIds}
        titles={{}}
        onChange={(collectionIds) => set({ collectionIds })}
      />
      <Divider />
      <ChoiceList
        allowMultiple
        title={t("editor.who.devices")}
        choices={(["desktop", "phone"] as const).map((device) => ({ value: device, label: t(`preview.${device}`) }))}
        selected={targeting.devices}
        onChange={(chosen) => set({ devices: chosen as Device[] })}
      />
      <Select
        label={t("editor.who.visitors")}
        options={(["all", "new", "returning"] as const).map((each) => ({ value: each, label: t(`editor.who.visitorsOf.${each}`) }))}
        value={targeting.visitors}
        onChange={(visitors: Targeting["visitors"]) => set({ visitors })}
      />
      <Select
        label={t("editor.who.customers")}
        options={(["all", "logged-in", "logged-out"] as const).map((each) => ({ value: each, label: t(`editor.who.customersOf.${each}`) }))}
        value={targeting.customers}
        onChange={(customers: Targeting["customers"]) => set({ customers })}
      />
      <Checkbox
        label={t("editor.who.hideFromSubscribers")}
        checked={targeting.hideFromSubscribers}
        onChange={(hideFromSubscribers) => set({ hideFromSubscribers })}
      />
      <LinesField
        label={t("editor.who.tags")}
        helpText={t("editor.who.tagsHelp")}
        value={targeting.customerTags}
        error={errorAt("targeting.customerTags")}
        onChange={(customerTags) => set({ customerTags })}
      />
      <Divider />
      {locales.length > 1 && (
        <ChoiceList
          allowMultiple
          title={t("editor.who.languages")}
          choices={locales.map((locale) => ({ value: locale, label: format.languageName(locale) }))}
          selected={targeting.locales}
          onChange={(chosen) => set({ locales: chosen })}
        />
      )}
      <CountryField selected={targeting.countries} onChange={(countries) => set({ countries })} />
      <InlineGrid columns={2} gap="300">
        <TextField
          label={t("editor.who.cartFrom")}
          type="number"
          min={0}
          suffix={currency}
          autoComplete="off"
          value={amount(targeting.cartTotal?.minCents)}
          error={errorAt("targeting.cartTotal")}
          onChange={(text) => setCart("minCents", text)}
        />
        <TextField
          label={t("editor.who.cartTo")}
          type="number"
          min={0}
          suffix={currency}
          autoComplete="off"
          value={amount(targeting.cartTotal?.maxCents)}
          onChange={(text) => setCart("maxCents", text)}
        />
      </InlineGrid>
    </BlockStack>
  );
}
