import { useAppBridge } from "@shopify/app-bridge-react";
import type { PageProps } from "@shopify/polaris";
import { RedoIcon, UndoIcon } from "@shopify/polaris-icons";
import { useTranslation } from "react-i18next";
import type { SeriesView } from "~/domain/touchpoints/series-view";
import type { Draft } from "../shared/use-draft";
import type { SeriesDraft } from "./series-draft";

export type SeriesDeed = "publish" | "pause" | "resume" | "archive" | "restore";

interface SeriesActionsInput {
  view: SeriesView;
  draft: Draft<SeriesDraft>;
  isBusy: boolean;
  /** Something keeps it from being published. */
  isStopped: boolean;
  onDeed(deed: SeriesDeed): void;
  onRefused(): void;
}

/** What can be done with the series as a whole. */
export function useSeriesActions(input: SeriesActionsInput): Pick<PageProps, "primaryAction" | "secondaryActions"> {
  const { view, draft, isBusy, isStopped, onDeed, onRefused } = input;
  const { t } = useTranslation();
  const shopify = useAppBridge();
  const { status } = view;
  const open = (deed: SeriesDeed) => () => void shopify.modal.show(`series-${deed}`);
  return {
    primaryAction:
      status === "archived"
        ? { content: t("editor.deed.restore"), onAction: () => onDeed("restore"), loading: isBusy }
        : {
            content: status === "live" ? t("editor.deed.publishChanges") : t("editor.deed.publish"),
            disabled: draft.isDirty || (status === "live" && !view.hasChanges),
            loading: isBusy,
            helpText: draft.isDirty ? t("editor.saveFirst") : undefined,
            onAction: isStopped ? onRefused : open("publish"),
          },
    secondaryActions: [
      { content: t("shared.undo"), icon: UndoIcon, disabled: !draft.canUndo, onAction: draft.undo },
      { content: t("shared.redo"), icon: RedoIcon, disabled: !draft.canRedo, onAction: draft.redo },
      ...(status === "live" ? [{ content: t("editor.deed.pause"), onAction: open("pause") }] : []),
      ...(status === "paused" && view.publishedAt ? [{ content: t("editor.deed.resume"), onAction: () => onDeed("resume") }] : []),
      ...(status === "archived" ? [] : [{ content: t("editor.deed.archive"), destructive: true, onAction: open("archive") }]),
    ],
  };
}
