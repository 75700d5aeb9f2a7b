import { BlockStack, Box, Card, Layout, Page, Text, useBreakpoints } from "@shopify/polaris";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { PublishProblem } from "~/domain/touchpoints/publishing/publish-problem";
import type { TouchpointView } from "~/domain/touchpoints/touchpoint-view";
import { ConfirmModal } from "../shared/confirm-modal";
import { openBeside } from "../shared/open-beside";
import { StatusBadge } from "../shared/status-badge";
import { UnsavedBar } from "../shared/unsaved-bar";
import type { Draft } from "../shared/use-draft";
import { useFormat } from "../shared/use-format";
import { type PublishingDeed, usePublishingActions } from "../shared/use-publishing-actions";
import { PreviewPanel } from "./preview-panel";
import type { LoadPreview } from "./preview-port";
import { PublishModal } from "./publish-modal";
import { type Question, questionOf } from "./question-of";
import { QuestionPage } from "./question-page";
import { QuestionTabs } from "./question-tabs";
import { RefusalBanner } from "./refusal-banner";
import { TodoCard } from "./todo-card";
import type { TouchpointDraft } from "./touchpoint-draft";
import type { TouchpointEditor } from "./touchpoint-editor";
import { VariantSwitcher } from "./variant-switcher";

interface TouchpointPageProps {
  view: TouchpointView;
  draft: Draft<TouchpointDraft>;
  editor: TouchpointEditor;
  /** Field path → message key. */
  errors: Record<string, string>;
  /** How often saving or publishing was refused. */
  refusals: number;
  /** What keeps the draft from being published, and what has to be confirmed. */
  problems: PublishProblem[];
  /** What is wrong with the whole of it, in words. */
  failure: string | null;
  isBusy: boolean;
  firstQuestion: Question;
  loadPreview: LoadPreview;
  onSave(): void;
  onDiscard(): void;
  onDeed(deed: PublishingDeed): void;
  /** Publishing was asked for while something keeps it from being published. */
  onRefused(): void;
}

/** The editor of a touchpoint: questions at the left, what shoppers see at the right. */
export function TouchpointPage(props: TouchpointPageProps) {
  const {
    view,
    draft,
    editor,
    errors,
    refusals,
    problems,
    failure,
    isBusy,
    firstQuestion,
    loadPreview,
    onSave,
    onDiscard,
    onDeed,
    onRefused,
  } = props;
  const { t } = useTranslation();
  const format = useFormat();
  const { mdDown } = useBreakpoints();
  const [question, setQuestion] = useState<Question>(firstQuestion);
  const { name, touchpoint } = draft.value;
  const paths = Object.keys(errors);
  const wrong = new Set(paths.map(questionOf));
  const go = (path: string): void => {
    const variant = /^experiment\.variants\.(\d+)\.changes\./.exec(path)?.[1];
    if (variant !== undefined) editor.chooseVariant(touchpoint.experiment?.variants[Number(variant)]?.id ?? null);
    setQuestion(questionOf(path));
    window.scrollTo({ top: 0 });
  };
  // A new refusal opens the page of its first field; what is mended after it moves nobody away from what they write.
  const firstPath = useRef(paths[0]);
  firstPath.current = paths[0];
  useEffect(() => {
    if (refusals > 0 && firstPath.current !== undefined) setQuestion(questionOf(firstPath.current));
  }, [refusals]);
  const stopping = problems.filter(({ mayPublish }) => !mayPublish);
  const actions = usePublishingActions({
    view,
    draft,
    isBusy,
    isStopped: stopping.length > 0,
    modals: "confirm",
    more: [
      ...(view.pageUrl ? [{ content: t("editor.openPage"), onAction: openBeside(view.pageUrl) }] : []),
      ...(view.publishedAt ? [{ content: t("versions.title"), url: `/app/touchpoints/${view.id}/versions` }] : []),
      { content: t("why.link"), url: `/app/touchpoints/why?touchpoint=${view.id}` },
    ],
    onDeed,
    onRefused,
  });
  const isWide = question === "languages";
  // On a phone it comes first where it shows what is edited: below the form it would be out of reach.
  const isPreviewFirst = mdDown && (question === "what" || question === "look");
  const form = (
    <BlockStack gap="400">
      <Card padding="0">
        <VariantSwitcher editor={editor} />
        <Box padding="400">
          <div id="question-page" role="tabpanel" aria-label={t(`editor.question.${question}`)}>
            <QuestionPage
              question={question}
              editor={editor}
              name={name}
              nameError={editor.errorAt("name")}
              onName={(text) => draft.change({ ...draft.value, name: text })}
            />
          </div>
        </Box>
      </Card>
      {view.status !== "archived" && <TodoCard touchpoint={touchpoint} problems={problems} onGo={go} />}
    </BlockStack>
  );
  const preview = (
    <div style={isWide ? {} : { position: "sticky", top: "var(--p-space-400)" }}>
      <PreviewPanel editor={editor} loadPreview={loadPreview} />
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
      {...actions}
    >
      <UnsavedBar id="touchpoint-save" isDirty={draft.isDirty} isSaving={isBusy} onSave={onSave} onDiscard={onDiscard} />
      <BlockStack gap="400">
        <RefusalBanner failure={failure} questions={[...wrong]} />
        <QuestionTabs question={question} wrong={wrong} onChoose={setQuestion} />
        <Layout>
          {(isPreviewFirst ? ["preview", "form"] : ["form", "preview"]).map((part) => (
            <Layout.Section key={part} variant={isWide ? "fullWidth" : "oneHalf"}>
              {part === "form" ? form : preview}
            </Layout.Section>
          ))}
        </Layout>
      </BlockStack>
      <PublishModal
        id="confirm-publish"
        name={name}
        touchpoint={touchpoint}
        warnings={problems.filter(({ mayPublish }) => mayPublish)}
        onConfirm={() => onDeed("publish")}
      />
      {(["pause", "archive"] as const).map((deed) => (
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
