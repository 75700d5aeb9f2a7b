import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { readUndoKey } from "./read-undo-key";
import type { Draft } from "./use-draft";

type Undoable = Pick<Draft<unknown>, "undo" | "redo" | "canUndo" | "canRedo">;

/** Marks a field whose text is no part of what is edited (a search): the browser undoes what is typed into it. */
export const browserUndoes = { "data-undo": "browser" };
const notOurs = '[role="dialog"], [data-undo="browser"]';

/**
 * Undo and redo by the keys that merchants know, and their names, as they stand on this keyboard.
 *
 * The draft's history is the only one: its fields show the draft, so that the browser, undoing letters in one of them, would make
 * a new edit of it. The keys are kept from the browser as long as there is a history, its ends included.
 */
export function useUndoKeys({ undo, redo, canUndo, canRedo }: Undoable): Record<"undo" | "redo", string> {
  const { t } = useTranslation();
  // A server does not know the keyboard: the first picture of the page is the same everywhere.
  const [isMac, setMac] = useState(false);
  useEffect(() => setMac(/mac|iphone|ipad/i.test(navigator.platform)), []);
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const deed = readUndoKey(event, isMac);
      if (deed === null || event.defaultPrevented || event.isComposing || !(canUndo || canRedo)) return;
      if (event.target instanceof Element && event.target.closest(notOurs)) return;
      event.preventDefault();
      if (deed === "undo") undo();
      else redo();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [isMac, undo, redo, canUndo, canRedo]);
  const keyboard = isMac ? "mac" : "other";
  return { undo: t(`shared.keys.${keyboard}.undo`), redo: t(`shared.keys.${keyboard}.redo`) };
}
