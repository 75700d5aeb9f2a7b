import { BlockStack, Divider, Select, TextField } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import type { TouchpointGoal } from "~/domain/touchpoints/touchpoint";
import { OfferPicker } from "../../offers/offer-picker";
import { LanguageSelect } from "../language-select";
import type { TouchpointEditor } from "../touchpoint-editor";
import { BlockList } from "./block-list";
import { ConsentFields } from "./consent-fields";
import { FormatFields } from "./format-fields";

interface WhatFieldsProps {
  editor: TouchpointEditor;
  name: string;
  nameError: string | undefined;
  onName(name: string): void;
}

const goals: TouchpointGoal[] = ["grow-list", "save-sale", "raise-order", "announce", "listen", "help", "greet"];

/** What it says and gives. */
export function WhatFields({ editor, name, nameError, onName }: WhatFieldsProps) {
  const { t } = useTranslation();
  const { value, change, whole, errorAt, offers } = editor;
  const { ask, done } = value.content;
  const hasForm = ask.some(({ kind }) => kind === "form");
  const isShipping = value.format.kind === "shipping-bar";
  const hasAfter = hasForm || isShipping || done.length > 0 || ask.some(({ kind }) => kind === "question");
  const after = hasForm ? "done" : isShipping ? "reached" : "answered";
  return (
    <BlockStack gap="400">
      <TextField
        label={t("editor.name")}
        helpText={t("editor.nameHelp")}
        value={name}
        maxLength={100}
        autoComplete="off"
        error={nameError}
        onChange={onName}
      />
      <Select
        label={t("editor.goal")}
        options={goals.map((goal) => ({ value: goal, label: t(`goal.${goal}`) }))}
        value={whole.goal}
        onChange={(goal) => change({ goal: goal as TouchpointGoal })}
      />
      <FormatFields editor={editor} />
      <Divider />
      <LanguageSelect editor={editor} />
      <BlockList part="ask" title={t("editor.part.ask")} editor={editor} />
      {hasAfter && (
        <>
          <Divider />
          <BlockList part="done" title={t(`editor.part.${after}`)} editor={editor} />
        </>
      )}
      {(hasForm || value.offerId) && value.format.kind !== "wheel" && (
        <>
          <Divider />
          <OfferPicker
            offers={offers}
            value={value.offerId}
            noneLabel={t("editor.noOffer")}
            error={errorAt("offerId")}
            onChange={(offerId) => change({ offerId })}
          />
        </>
      )}
      {hasForm && (
        <>
          <Divider />
          <ConsentFields editor={editor} />
        </>
      )}
    </BlockStack>
  );
}
