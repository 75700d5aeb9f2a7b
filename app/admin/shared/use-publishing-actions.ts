import { useAppBridge } from "@shopify/app-bridge-react";
import type { PageProps } from "@shopify/polaris";
import { RedoIcon, UndoIcon } from "@shopify/polaris-icons";
import { useTranslation } from "react-i18next";
import { useUndoKeys } from "./use-undo-keys";

export type PublishingDeed = "publish" | "pause" | "resume" | "archive" | "restore";

interface PublishingActionsInput {
  view: { status: string; hasChanges: boolean; publishedAt: string | null };
  draft: { isDirty: boolean; canUndo: boolean; canRedo: boolean; undo(): void; redo(): void };
  isBusy: boolean;
  /** Something keeps it from being published. */
  isStopped: boolean;
  /** The modals that ask before a deed are named `<modals>-<deed>`. */
  modals: string;
  /** Pages that belong to it, and what else can be done with it. */
  more?: ({ content: string; url: string } | { content: string; disabled?: boolean; onAction(): void })[];
  onDeed(deed: PublishingDeed): void;
  onRefused(): void;
}

/** What can be done, as a whole, with something that has a draft and is published: a touchpoint or a series. */
export function usePublishingActions(input: PublishingActionsInput): Pick<PageProps, "primaryAction" | "secondaryActions"> {
  const { view, draft, isBusy, isStopped, modals, more = [], onDeed, onRefused } = input;
  const { t } = useTranslation();
  const shopify = useAppBridge();
  const keys = useUndoKeys(draft);
  const { status } = view;
  const open = (deed: PublishingDeed) => () => void shopify.modal.show(`${modals}-${deed}`);
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
      { content: t("shared.undo"), icon: UndoIcon, ...undoable(draft.canUndo, keys.undo), onAction: draft.undo },
      { content: t("shared.redo"), icon: RedoIcon, ...undoable(draft.canRedo, keys.redo), onAction: draft.redo },
      ...more,
      ...(status === "live" ? [{ content: t("editor.deed.pause"), onAction: open("pause") }] : []),
      ...(status === "paused" && view.publishedAt ? [{ content: t("editor.deed.resume"), onAction: () => onDeed("resume") }] : []),
      ...(status === "archived" ? [] : [{ content: t("editor.deed.archive"), destructive: true, onAction: open("archive") }]),
    ],
  };
}

/** A button that cannot be pressed has no tooltip: its wrapper would be a second stop for the keyboard from then on. */
function undoable(isPossible: boolean, keys: string): { disabled: boolean; helpText?: string } {
  return isPossible ? { disabled: false, helpText: keys } : { disabled: true };
}
