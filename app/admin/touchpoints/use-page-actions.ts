import { useAppBridge } from "@shopify/app-bridge-react";
import type { PageProps } from "@shopify/polaris";
import { RedoIcon, UndoIcon } from "@shopify/polaris-icons";
import { useTranslation } from "react-i18next";
import type { TouchpointView } from "~/domain/touchpoints/touchpoint-view";
import type { Draft } from "../shared/use-draft";
import type { TouchpointDraft } from "./touchpoint-draft";

export type TouchpointDeed = "publish" | "pause" | "resume" | "archive" | "restore";

interface PageActionsInput {
  view: TouchpointView;
  draft: Draft<TouchpointDraft>;
  isBusy: boolean;
  /** Something keeps it from being published. */
  isStopped: boolean;
  onDeed(deed: TouchpointDeed): void;
  onRefused(): void;
}

/** What can be done with the touchpoint as a whole. */
export function usePageActions(input: PageActionsInput): Pick<PageProps, "primaryAction" | "secondaryActions"> {
  const { view, draft, isBusy, isStopped, onDeed, onRefused } = input;
  const { t } = useTranslation();
  const shopify = useAppBridge();
  const isArchived = view.status === "archived";
  const canPublish = view.status !== "live" || view.hasChanges;
  const open = (deed: TouchpointDeed) => () => void shopify.modal.show(`confirm-${deed}`);
  const versionsUrl = `/app/touchpoints/${view.id}/versions`;
  return {
    primaryAction: isArchived
      ? { content: t("editor.deed.restore"), onAction: () => onDeed("restore"), loading: isBusy }
      : {
          content: view.status === "live" ? t("editor.deed.publishChanges") : t("editor.deed.publish"),
          disabled: draft.isDirty || !canPublish,
          loading: isBusy,
          helpText: draft.isDirty ? t("editor.saveFirst") : undefined,
          onAction: isStopped ? onRefused : open("publish"),
        },
    secondaryActions: [
      { content: t("shared.undo"), icon: UndoIcon, disabled: !draft.canUndo, onAction: draft.undo },
      { content: t("shared.redo"), icon: RedoIcon, disabled: !draft.canRedo, onAction: draft.redo },
      ...(view.publishedAt ? [{ content: t("versions.title"), url: versionsUrl }] : []),
      { content: t("why.link"), url: `/app/touchpoints/why?touchpoint=${view.id}` },
      ...(view.status === "live" ? [{ content: t("editor.deed.pause"), onAction: open("pause") }] : []),
      ...(view.status === "paused" ? [{ content: t("editor.deed.resume"), onAction: () => onDeed("resume") }] : []),
      ...(isArchived ? [] : [{ content: t("editor.deed.archive"), destructive: true, onAction: open("archive") }]),
    ],
  };
}
