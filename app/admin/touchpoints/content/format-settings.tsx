import { BlockStack, Button, InlineStack, Select, TextField } from "@shopify/polaris";
import { ExternalIcon } from "@shopify/polaris-icons";
import { useTranslation } from "react-i18next";
import type { TouchpointFormat } from "~/domain/touchpoints/format";
import { useMerchant } from "../../shared/merchant-context";
import { MoneyField } from "../../shared/money-field";
import { LocalTextField } from "../local-text-field";
import type { TouchpointEditor } from "../touchpoint-editor";
import { WheelFields } from "./wheel-fields";

/** A name that an address or a block can have: lower case, digits and hyphens. */
const plainName = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9-]+/g, "-")
    .replace(/^-+/, "")
    .slice(0, 60);

/** What the chosen format lets the merchant choose. */
export function FormatSettings({ editor }: { editor: TouchpointEditor }) {
  const { t } = useTranslation();
  const { shopDomain } = useMerchant();
  const { value, change, errorAt } = editor;
  const { format } = value;
  const set = (next: TouchpointFormat): void => change({ format: next });
  const choice = <Value extends string>(label: string, values: readonly Value[], chosen: Value, choose: (value: Value) => void) => (
    <Select
      label={t(`format.${label}`)}
      options={values.map((each) => ({ value: each, label: t(`format.${label}Of.${each}`) }))}
      value={chosen}
      onChange={(each) => choose(each as Value)}
    />
  );
  const edges = ["top", "bottom"] as const;
  const sides = ["end", "start"] as const;
  switch (format.kind) {
    case "popup":
    case "full-screen":
      return null;
    case "bar":
      return choice("edge", edges, format.edge, (edge) => set({ ...format, edge }));
    case "slide-in":
      return choice("side", sides, format.corner, (corner) => set({ ...format, corner }));
    case "note":
      return choice("place", ["product", "cart"] as const, format.place, (place) => set({ ...format, place }));
    case "wheel":
      return <WheelFields editor={editor} format={format} />;
    case "shipping-bar":
      return (
        <BlockStack gap="300">
          <MoneyField
            label={t("format.goal")}
            helpText={t("format.goalHelp", { remaining: "{remaining}", goal: "{goal}" })}
            cents={format.goalCents}
            error={errorAt("format.goalCents")}
            onChange={(goalCents) => set({ ...format, goalCents: goalCents ?? 0 })}
          />
          {choice("edge", edges, format.edge, (edge) => set({ ...format, edge }))}
        </BlockStack>
      );
    case "teaser":
      return (
        <BlockStack gap="300">
          <LocalTextField
            label={t("block.field.teaser.label")}
            texts={format.label}
            longest={40}
            path="format.label"
            editor={editor}
            onChange={(label) => set({ ...format, label })}
          />
          {choice("opens", ["popup", "full-screen", "slide-in"] as const, format.opens, (opens) => set({ ...format, opens }))}
          {choice("side", sides, format.side, (side) => set({ ...format, side }))}
        </BlockStack>
      );
    case "feed":
      return (
        <BlockStack gap="300">
          <LocalTextField
            label={t("block.field.feed.label")}
            texts={format.label}
            longest={40}
            path="format.label"
            editor={editor}
            onChange={(label) => set({ ...format, label })}
          />
          {choice("side", sides, format.side, (side) => set({ ...format, side }))}
        </BlockStack>
      );
    case "embedded":
      return (
        <BlockStack gap="300">
          <TextField
            label={t("format.slot")}
            helpText={t("format.slotHelp")}
            value={format.slot}
            maxLength={60}
            autoComplete="off"
            error={errorAt("format.slot")}
            onChange={(slot) => set({ ...format, slot: plainName(slot) })}
          />
          <InlineStack gap="200">
            {(["index", "product", "collection"] as const).map((template) => (
              <Button key={template} icon={ExternalIcon} url={editor.themeEditorUrl(template)} target="_top">
                {t(`format.placeOn.${template}`)}
              </Button>
            ))}
          </InlineStack>
        </BlockStack>
      );
    case "page":
      return (
        <BlockStack gap="300">
          <LocalTextField
            label={t("block.field.page.title")}
            texts={format.title}
            longest={120}
            path="format.title"
            editor={editor}
            onChange={(title) => set({ ...format, title })}
          />
          <TextField
            label={t("format.handle")}
            prefix={`${shopDomain}/apps/attendant/p/`}
            value={format.handle}
            maxLength={60}
            autoComplete="off"
            error={errorAt("format.handle")}
            onChange={(handle) => set({ ...format, handle: plainName(handle) })}
          />
        </BlockStack>
      );
  }
}
