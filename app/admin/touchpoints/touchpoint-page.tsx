import { useAppBridge } from "@shopify/app-bridge-react";
import { Banner, BlockStack, Box, Card, Layout, Page, Select, Tabs, Text, TextField, useBreakpoints } from "@shopify/polaris";
import { RedoIcon, UndoIcon } from "@shopify/polaris-icons";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import type { ShopSettings } from "~/domain/shops/settings";
import { pickText } from "~/domain/touchpoints/pick-text";
import type { Touchpoint } from "~/domain/touchpoints/touchpoint";
import type { TouchpointView } from "~/domain/touchpoints/touchpoint-view";
import { ConfirmModal } from "../shared/confirm-modal";
import { StatusBadge } from "../shared/status-badge";
import { UnsavedBar } from "../shared/unsaved-bar";
import type { Draft } from "../shared/use-draft";
import { useFormat } from "../shared/use-format";
import { HowOftenFields } from "./how-often-fields";
import { LookFields } from "./look-fields";
import { PreviewPanel } from "./preview-panel";
import type { LoadPreview } from "./preview-port";
import type { TouchpointEditor } from "./touchpoint-editor";
import { UntilWhenFields } from "./until-when-fields";
import { WhatFields } from "./what-fields";
import { WhenFields } from "./when-fields";
import { WhoFields } from "./who-fields";

/** What the editor edits; saved together. */
export interface TouchpointDraft {
  name: string;
  touchpoint: Touchpoint;
}

export type TouchpointDeed = "publish" | "pause" | "resume" | "archive" | "restore";

interface TouchpointPageProps {
  view: TouchpointView;
  draft: Draft<TouchpointDraft>;
  settings: Pick<ShopSettings, "brand" | "consent">;
  locales: string[];
  primaryLocale: string;
  /** Field path → message key. */
  errors: Record<string, string>;
  /** What is wrong with the whole of it, in words. */
  failure: string | null;
  isBusy: boolean;
  loadPreview: LoadPreview;
  onSave(): void;
  onDiscard(): void;
  onDeed(deed: TouchpointDeed): void;
}

const questions = ["what", "look", "when", "who", "howOften", "untilWhen"] as const;
type Question = (typeof questions)[number];

/** Which question a field belongs to, by the beginning of its path. */
const questionOf: Record<string, Question> = {
  format: "what",
  content: "what",
  offerId: "what",
  consent: "what",
  look: "look",
  triggers: "when",
  targeting: "who",
  manners: "howOften",
  schedule: "untilWhen",
};

/** The editor of a touchpoint: questions at the left, what shoppers see at the right. */
export function TouchpointPage(props: TouchpointPageProps) {
  const { view, draft, settings, locales, primaryLocale, errors, failure, isBusy, loadPreview, onSave, onDiscard, onDeed } = props;
  const { t } = useTranslation();
  const format = useFormat();
  const shopify = useAppBridge();
  // On a phone the preview comes first: below the form it would be out of reach.
  const { mdDown } = useBreakpoints();
  const [selected, setSelected] = useState(0);
  const [locale, setLocale] = useState(primaryLocale);
  const { name, touchpoint } = draft.value;
  const editor: TouchpointEditor = {
    value: touchpoint,
    change: (parts) => draft.change({ ...draft.value, touchpoint: { ...touchpoint, ...parts } }),
    locale,
    primaryLocale,
    errorAt: (path) => {
      // A text's error may stand at one of its languages.
      const inLanguage = Object.keys(errors).find((each) => each.startsWith(`${path}.`) && !each.slice(path.length + 1).includes("."));
      const found = errors[path] ?? errors[inLanguage ?? ""];
      return found && t(`error.${found}`, { defaultValue: found });
    },
  };
  const wrong = new Set(Object.keys(errors).map((path) => questionOf[path.split(".")[0] ?? ""]));
  useEffect(() => {
    const first = Object.keys(errors).map((path) => questionOf[path.split(".")[0] ?? ""] ?? "what")[0];
    if (first) setSelected(questions.indexOf(first));
  }, [errors]);
  const question = questions[selected] ?? "what";
  const offer = view.offers.find(({ id }) => id === touchpoint.offerId) ?? null;
  const isArchived = view.status === "archived";
  const canPublish = view.status !== "live" || view.hasChanges;
  const open = (deed: TouchpointDeed) => () => void shopify.modal.show(`confirm-${deed}`);
  const form = (
    <Card padding="0">
      <Tabs
        selected={selected}
        onSelect={setSelected}
        tabs={questions.map((each) => ({
          id: each,
          content: t(`editor.question.${each}`),
          panelID: `panel-${each}`,
          ...(wrong.has(each) ? { badge: "!" } : {}),
        }))}
      >
        <Box padding="400">
          <BlockStack gap="400">
            {question === "what" && (
              <TextField
                label={t("editor.name")}
                helpText={t("editor.nameHelp")}
                value={name}
                maxLength={100}
                autoComplete="off"
                error={editor.errorAt("name")}
                onChange={(text) => draft.change({ ...draft.value, name: text })}
              />
            )}
            {locales.length > 1 && (question === "what" || question === "look") && (
              <Select
                label={t("editor.language")}
                options={locales.map((value) => ({ value, label: format.languageName(value) }))}
                value={locale}
                onChange={setLocale}
              />
            )}
            {question === "what" && (
              <WhatFields
                editor={editor}
                offers={view.offers}
                shopConsentText={pickText(settings.consent.text, locale, primaryLocale) ?? ""}
              />
            )}
            {question === "look" && <LookFields editor={editor} brand={settings.brand} />}
            {question === "when" && <WhenFields editor={editor} />}
            {question === "who" && <WhoFields editor={editor} locales={locales} productTitles={view.productTitles} />}
            {question === "howOften" && <HowOftenFields editor={editor} />}
            {question === "untilWhen" && <UntilWhenFields editor={editor} />}
          </BlockStack>
        </Box>
      </Tabs>
    </Card>
  );
  const preview = (
    <div style={{ position: "sticky", top: "var(--p-space-400)" }}>
      <PreviewPanel
        touchpoint={touchpoint}
        locale={locale}
        primaryLocale={primaryLocale}
        settings={settings}
        offer={offer}
        loadPreview={loadPreview}
      />
      {view.publishedAt && (
        <Box paddingBlock="200">
          <Text as="p" variant="bodySm" tone="subdued" alignment="center">
            {t("editor.publishedAt", { date: format.dateTime(view.publishedAt) })}
          </Text>
        </Box>
      )}
    </div>
  );
  return (
    <Page
      fullWidth
      title={name || t("touchpoints.untitled")}
      titleMetadata={<StatusBadge status={view.status} />}
      subtitle={view.status === "live" && view.hasChanges ? t("editor.unpublished") : undefined}
      backAction={{ content: t("touchpoints.title"), url: "/app/touchpoints" }}
      primaryAction={
        isArchived
          ? { content: t("editor.deed.restore"), onAction: () => onDeed("restore"), loading: isBusy }
          : {
              content: view.status === "live" ? t("editor.deed.publishChanges") : t("editor.deed.publish"),
              disabled: draft.isDirty || !canPublish,
              loading: isBusy,
              helpText: draft.isDirty ? t("editor.saveFirst") : undefined,
              onAction: open("publish"),
            }
      }
      secondaryActions={[
        { content: t("shared.undo"), icon: UndoIcon, disabled: !draft.canUndo, onAction: draft.undo },
        { content: t("shared.redo"), icon: RedoIcon, disabled: !draft.canRedo, onAction: draft.redo },
        ...(view.status === "live" ? [{ content: t("editor.deed.pause"), onAction: open("pause") }] : []),
        ...(view.status === "paused" ? [{ content: t("editor.deed.resume"), onAction: () => onDeed("resume") }] : []),
        ...(isArchived ? [] : [{ content: t("editor.deed.archive"), destructive: true, onAction: open("archive") }]),
      ]}
    >
      <UnsavedBar id="touchpoint-save" isDirty={draft.isDirty} isSaving={isBusy} onSave={onSave} onDiscard={onDiscard} />
      <BlockStack gap="400">
        {(failure || wrong.size > 0) && (
          <Banner tone="critical" title={failure ?? t("editor.notReady")}>
            {failure === null && (
              <p>
                {[...wrong]
                  .filter((each) => each !== undefined)
                  .map((each) => t(`editor.question.${each}`))
                  .join(", ")}
              </p>
            )}
          </Banner>
        )}
        <Layout>
          {(mdDown ? ["preview", "form"] : ["form", "preview"]).map((part) => (
            <Layout.Section key={part} variant="oneHalf">
              {part === "form" ? form : preview}
            </Layout.Section>
          ))}
        </Layout>
      </BlockStack>
      {(["publish", "pause", "archive"] as const).map((deed) => (
        <ConfirmModal
          key={deed}
          id={`confirm-${deed}`}
          title={t(`editor.confirm.${deed}.title`, { name })}
          body={t(`editor.confirm.${deed}.body`)}
          action={t(`editor.deed.${deed}`)}
          isDestructive={deed === "archive"}
          onConfirm={() => onDeed(deed)}
        />
      ))}
    </Page>
  );
}
