import { BlockStack, ChoiceList, Divider, Select, TextField } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import type { OfferChoice } from "~/domain/offers/offer-choice";
import type { TouchpointFormat } from "~/domain/touchpoints/format";
import type { ConsentAsk } from "~/domain/touchpoints/touchpoint";
import { OfferPicker } from "../offers/offer-picker";
import { BlockList } from "./block-list";
import type { TouchpointEditor } from "./touchpoint-editor";

interface WhatFieldsProps {
  editor: TouchpointEditor;
  offers: OfferChoice[];
  /** The shop's own consent text in the language that is edited. */
  shopConsentText: string;
}

const formats: Record<string, TouchpointFormat> = {
  popup: { kind: "popup" },
  "bar-top": { kind: "bar", edge: "top" },
  "bar-bottom": { kind: "bar", edge: "bottom" },
  "slide-in-end": { kind: "slide-in", corner: "end" },
  "slide-in-start": { kind: "slide-in", corner: "start" },
};

function formatKey(format: TouchpointFormat): string {
  if (format.kind === "bar") return `bar-${format.edge}`;
  return format.kind === "slide-in" ? `slide-in-${format.corner}` : format.kind;
}

/** What it says and gives. */
export function WhatFields({ editor, offers, shopConsentText }: WhatFieldsProps) {
  const { t } = useTranslation();
  const { value, change, errorAt, locale } = editor;
  const { consent } = value;
  const hasForm = value.content.ask.some(({ kind }) => kind === "form");
  return (
    <BlockStack gap="400">
      <Select
        label={t("editor.format")}
        options={Object.keys(formats).map((key) => ({ value: key, label: t(`editor.formatOf.${key}`) }))}
        value={formatKey(value.format)}
        onChange={(key) => change({ format: formats[key] ?? { kind: "popup" } })}
      />
      <Divider />
      <BlockList part="ask" editor={editor} />
      {hasForm && (
        <>
          <Divider />
          <BlockList part="done" editor={editor} />
          <Divider />
          <OfferPicker
            offers={offers}
            value={value.offerId}
            noneLabel={t("editor.noOffer")}
            error={errorAt("offerId")}
            onChange={(offerId) => change({ offerId })}
          />
          <Divider />
          <ChoiceList
            title={t("editor.consent.title")}
            choices={(["required", "optional", "none"] as const).map((mode) => ({
              value: mode,
              label: t(`editor.consent.${mode}`),
              helpText: t(`editor.consent.${mode}Help`),
            }))}
            selected={[consent.mode]}
            onChange={([mode]) => change({ consent: { ...consent, mode: (mode ?? "required") as ConsentAsk["mode"] } })}
          />
          {consent.mode !== "none" && (
            <TextField
              label={t("editor.consent.text")}
              helpText={t("editor.consent.textHelp")}
              multiline={2}
              maxLength={500}
              autoComplete="off"
              value={consent.text?.[locale] ?? ""}
              placeholder={shopConsentText}
              error={errorAt("consent.text")}
              onChange={(text) => {
                const texts = { ...consent.text, [locale]: text };
                const isOwn = Object.values(texts).some((each) => each.trim() !== "");
                change({ consent: { ...consent, text: isOwn ? texts : null } });
              }}
            />
          )}
        </>
      )}
    </BlockStack>
  );
}
