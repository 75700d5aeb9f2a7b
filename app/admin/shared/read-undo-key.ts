/** The parts of a `KeyboardEvent` that say which keys are down. */
export type KeyChord = Pick<KeyboardEvent, "key" | "code" | "ctrlKey" | "metaKey" | "shiftKey" | "altKey">;

/**
 * What a merchant asks for by these keys: to undo, to redo, or (null) neither.
 *
 * On a Mac ⌘Z and ⇧⌘Z; elsewhere Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y. A Mac's Ctrl+Y pastes back what was cut, and stays its own.
 */
export function readUndoKey(chord: KeyChord, isMac: boolean): "undo" | "redo" | null {
  const { ctrlKey, metaKey, shiftKey, altKey } = chord;
  const isHeld = isMac ? metaKey && !ctrlKey : ctrlKey && !metaKey;
  if (!isHeld || altKey) return null;
  const letter = letterOf(chord);
  if (letter === "z") return shiftKey ? "redo" : "undo";
  return letter === "y" && !isMac && !shiftKey ? "redo" : null;
}

/** The letter on the key; where letters are not Latin (Thai, Korean), the one that stands at its place on a Latin keyboard. */
function letterOf({ key, code }: KeyChord): string {
  return /^[a-z]$/i.test(key) ? key.toLowerCase() : code.replace(/^Key/, "").toLowerCase();
}
