import { ChoiceList, InlineGrid, Select, TextField } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import { type TouchExit, type Trigger, touchExits } from "~/domain/touchpoints/trigger";
import { MoneyField } from "../../shared/money-field";
import { NumberField } from "../../shared/number-field";
import { ResourceField } from "../resource-field";
import type { TouchpointEditor } from "../touchpoint-editor";
import { OutcomeFields } from "./outcome-fields";

interface TriggerFieldsProps {
  trigger: Trigger;
  /** `triggers.list.0` */
  path: string;
  editor: TouchpointEditor;
  onChange(trigger: Trigger): void;
}

/** The settings of one trigger. */
export function TriggerFields({ trigger, path, editor, onChange }: TriggerFieldsProps) {
  const { t } = useTranslation();
  const { errorAt, productTitles } = editor;
  const number = (key: string, value: number, min: number, max: number, put: (value: number) => Trigger, suffix?: string) => (
    <NumberField
      label={t(`trigger.${key}`)}
      value={value}
      min={min}
      max={max}
      {...(suffix ? { suffix } : {})}
      error={errorAt(`${path}.${key}`)}
      onChange={(next) => onChange(put(next ?? 0))}
    />
  );
  const words = (key: string, value: string, placeholder: string, put: (value: string) => Trigger) => (
    <TextField
      label={t(`trigger.${trigger.kind}-${key}`)}
      value={value}
      placeholder={placeholder}
      autoComplete="off"
      maxLength={200}
      error={errorAt(`${path}.${key}`)}
      onChange={(text) => onChange(put(text.trim()))}
    />
  );
  const products = (productIds: string[], put: (ids: string[]) => Trigger) => (
    <ResourceField
      kind="product"
      label={t(`trigger.${trigger.kind}-products`)}
      selected={productIds}
      titles={productTitles}
      error={errorAt(`${path}.productIds`)}
      onChange={(ids) => onChange(put(ids))}
    />
  );
  switch (trigger.kind) {
    case "exit-intent":
      return (
        <ChoiceList
          allowMultiple
          title={t("trigger.touch")}
          choices={touchExits.map((exit) => ({ value: exit, label: t(`trigger.touchOf.${exit}`) }))}
          selected={trigger.touch}
          error={errorAt(`${path}.touch`)}
          onChange={(chosen) => onChange({ ...trigger, touch: chosen as TouchExit[] })}
        />
      );
    case "seconds-on-page":
      return number("seconds", trigger.seconds, 0, 3600, (seconds) => ({ ...trigger, seconds }));
    case "seconds-idle":
      return number("seconds", trigger.seconds, 1, 3600, (seconds) => ({ ...trigger, seconds }));
    case "scroll-percent":
      return number("percent", trigger.percent, 1, 100, (percent) => ({ ...trigger, percent }), "%");
    case "pages-viewed":
      return number("pages", trigger.pages, 1, 1000, (pages) => ({ ...trigger, pages }));
    case "product-added":
      return products(trigger.productIds, (productIds) => ({ ...trigger, productIds }));
    case "cart-contains":
      return products(trigger.productIds, (productIds) => ({ ...trigger, productIds }));
    case "cart-value":
      return (
        <InlineGrid columns={2} gap="300">
          <Select
            label={t("trigger.is")}
            options={(["above", "below"] as const).map((is) => ({ value: is, label: t(`trigger.isOf.${is}`) }))}
            value={trigger.is}
            onChange={(is) => onChange({ ...trigger, is: is === "below" ? "below" : "above" })}
          />
          <MoneyField
            label={t("trigger.cents")}
            cents={trigger.cents}
            error={errorAt(`${path}.cents`)}
            onChange={(cents) => onChange({ ...trigger, cents: cents ?? 0 })}
          />
        </InlineGrid>
      );
    case "clicked":
    case "seen":
      return words("selector", trigger.selector, "#size-guide", (selector) => ({ ...trigger, selector }));
    case "called":
      return (
        <InlineGrid columns={2} gap="300">
          {words("name", trigger.name, "quiz-finished", (name) => ({ ...trigger, name }))}
          {words("data", trigger.data ?? "", t("trigger.anyData"), (data) => ({ ...trigger, data: data === "" ? null : data }))}
        </InlineGrid>
      );
    case "link-parameter":
      return (
        <InlineGrid columns={2} gap="300">
          {words("name", trigger.name, "gift", (name) => ({ ...trigger, name }))}
          {words("value", trigger.value ?? "", t("trigger.anyValue"), (value) => ({ ...trigger, value: value === "" ? null : value }))}
        </InlineGrid>
      );
    case "outcome":
      return (
        <OutcomeFields outcome={trigger} path={path} editor={editor} onChange={(outcome) => onChange({ ...outcome, kind: "outcome" })} />
      );
  }
}
