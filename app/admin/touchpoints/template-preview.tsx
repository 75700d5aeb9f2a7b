import { useMemo, useState } from "react";
import type { ShopSettings } from "~/domain/shops/settings";
import type { FormatKind } from "~/domain/touchpoints/format";
import { offerValues } from "~/domain/touchpoints/offer-values";
import { pickText } from "~/domain/touchpoints/pick-text";
import type { PreviewProducts } from "~/domain/touchpoints/preview-products";
import { fillTemplate } from "~/domain/touchpoints/templates/fill-template";
import { previewFilling } from "~/domain/touchpoints/templates/preview-filling";
import type { TouchpointTemplate } from "~/domain/touchpoints/templates/template";
import { useMerchant } from "../shared/merchant-context";
import { LivePreview } from "./live-preview";
import type { LoadPreview } from "./preview-port";

interface TemplatePreviewProps {
  template: TouchpointTemplate;
  settings: Pick<ShopSettings, "brand" | "consent">;
  primaryLocale: string;
  products: PreviewProducts;
  loadPreview: LoadPreview;
  heightPx: number;
}

/** Stands in for the offer that a template makes when it is taken. */
const sampleOffer = { kind: "percentage", value: 10, validDays: 7 } as const;
/** Just wide enough for what a desktop shows, so that words can be read in a small card. */
const widthPx = 720;
/** Tall ones are seen whole from further away. */
const wideWidthPx = 1000;
const tall: FormatKind[] = ["full-screen", "wheel", "page"];

/** What shoppers would see of a template in this shop: its language, its colours, its products. */
export function TemplatePreview({ template, settings, primaryLocale, products, loadPreview, heightPx }: TemplatePreviewProps) {
  const { locale, timezone, currency } = useMerchant();
  const [now] = useState(() => Date.now());
  const touchpoint = useMemo(() => fillTemplate(template, previewFilling(template, currency, now)), [template, currency, now]);
  const say = (text: Record<string, string>) => pickText(text, primaryLocale, "en") ?? "";
  const fields = (template.fields ?? []).map(({ key, label, type, options }) => [
    key,
    { label: say(label), type, options: options.map((option) => ({ id: option.id, label: say(option.label) })) },
  ]);
  return (
    <LivePreview
      touchpoint={touchpoint}
      loadPreview={loadPreview}
      heightPx={heightPx}
      name={pickText(template.name, locale, "en")}
      locale={primaryLocale}
      device="desktop"
      widthPx={tall.includes(touchpoint.format.kind) ? wideWidthPx : widthPx}
      // A template speaks English where it does not speak the shop's language.
      primaryLocale="en"
      brand={settings.brand}
      consentText={settings.consent.text}
      values={template.needsOffer ? offerValues(sampleOffer, { locale: primaryLocale, currency }) : {}}
      part="ask"
      timezone={timezone}
      currency={currency}
      fields={Object.fromEntries(fields)}
      products={products}
    />
  );
}
