import { Banner, BlockStack, Card, Layout, Page, SkeletonBodyText, Text, TextField, useBreakpoints } from "@shopify/polaris";
import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import type { PublishProblem } from "~/domain/touchpoints/publishing/publish-problem";
import type { SeriesView } from "~/domain/touchpoints/series-view";
import { ConfirmModal } from "../shared/confirm-modal";
import { StatusBadge } from "../shared/status-badge";
import { UnsavedBar } from "../shared/unsaved-bar";
import type { Draft } from "../shared/use-draft";
import { type PublishingDeed, usePublishingActions } from "../shared/use-publishing-actions";
import { GoalFields } from "./goal-fields";
import type { SeriesDraft } from "./series-draft";
import type { SeriesEditing } from "./series-editing";
import { StepList } from "./step-list";
import { StepPanel } from "./step-panel";

// A phone shows the list alone, and never loads the picture.
const SeriesPicture = lazy(() => import("./series-picture").then((module) => ({ default: module.SeriesPicture })));

interface SeriesEditorPageProps {
  view: SeriesView;
  draft: Draft<SeriesDraft>;
  editing: SeriesEditing;
  problems: PublishProblem[];
  nameError: string | undefined;
  /** Why nothing was saved or published, in words. */
  failure: string | null;
  isBusy: boolean;
  onSave(): void;
  onDiscard(): void;
  onDeed(deed: PublishingDeed): void;
  /** Makes a copy of what is saved, and opens it. */
  onDuplicate(): void;
  onRefused(): void;
}

/** The editor of a series: the picture and the list of its steps, beside them the step that is being edited. */
export function SeriesEditorPage(props: SeriesEditorPageProps) {
  const { view, draft, editing, problems, nameError, failure, isBusy, onSave, onDiscard, onDeed, onDuplicate, onRefused } = props;
  const { t } = useTranslation();
  const { mdUp } = useBreakpoints();
  const { name } = draft.value;
  const isStopped = problems.some(({ mayPublish }) => !mayPublish);
  const begun = problems.filter(({ mayPublish }) => mayPublish).length;
  const actions = usePublishingActions({
    ...{ view, draft, isBusy, isStopped, modals: "series", onDeed, onRefused },
    more: [
      ...(view.publishedAt && view.status !== "archived" ? [{ content: t("versions.title"), url: `/app/series/${view.id}/versions` }] : []),
      { content: t("series.duplicate"), disabled: draft.isDirty || isBusy, onAction: onDuplicate },
    ],
  });
  const shownName = name || t("series.untitled");
  return (
    <Page
      fullWidth
      title={shownName}
      titleMetadata={<StatusBadge status={view.status} />}
      subtitle={view.status === "live" && view.hasChanges ? t("editor.unpublished") : undefined}
      backAction={{ content: t("series.title"), url: "/app/series" }}
      {...actions}
    >
      <UnsavedBar id="series-save" isDirty={draft.isDirty} isSaving={isBusy} onSave={onSave} onDiscard={onDiscard} />
      <BlockStack gap="400">
        {failure && <Banner tone="critical" title={failure} />}
        <Layout>
          <Layout.Section>
            <BlockStack gap="400">
              {mdUp && editing.series.steps.length > 0 && (
                <Card padding="0">
                  <Suspense fallback={<PictureSkeleton />}>
                    <SeriesPicture editing={editing} />
                  </Suspense>
                </Card>
              )}
              <StepList editing={editing} opensHere={!mdUp} />
            </BlockStack>
          </Layout.Section>
          <Layout.Section variant="oneThird">
            <BlockStack gap="400">
              {mdUp && editing.chosen !== null && editing.series.steps[editing.chosen] && (
                <Card>
                  <StepPanel key={editing.series.steps[editing.chosen]?.touchpointId} index={editing.chosen} editing={editing} />
                </Card>
              )}
              <Card>
                <BlockStack gap="400">
                  <TextField
                    label={t("editor.name")}
                    helpText={t("editor.nameHelp")}
                    autoComplete="off"
                    maxLength={100}
                    value={name}
                    error={nameError}
                    onChange={(text) => draft.change({ ...draft.value, name: text })}
                  />
                  <GoalFields editing={editing} />
                </BlockStack>
              </Card>
            </BlockStack>
          </Layout.Section>
        </Layout>
      </BlockStack>
      {(["publish", "pause", "archive"] as const).map((deed) => (
        <ConfirmModal
          key={deed}
          id={`series-${deed}`}
          title={t(`editor.confirm.${deed}.title`, { name: shownName })}
          body={t(`series.confirm.${deed}`, { count: begun })}
          action={t(`editor.deed.${deed}`)}
          isDestructive={deed === "archive"}
          onConfirm={() => onDeed(deed)}
        />
      ))}
    </Page>
  );
}

function PictureSkeleton() {
  const { t } = useTranslation();
  return (
    <div className="attendant-picture" role="status" aria-busy="true">
      <div style={{ padding: "var(--p-space-400)" }}>
        <Text as="span" visuallyHidden>
          {t("shared.loading")}
        </Text>
        <SkeletonBodyText lines={8} />
      </div>
    </div>
  );
}
