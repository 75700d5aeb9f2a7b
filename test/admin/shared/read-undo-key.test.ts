import { expect, it } from "vitest";
import { type KeyChord, readUndoKey } from "~/admin/shared/read-undo-key";

const chord = (held: string, key: string, code = `Key${key.toUpperCase()}`): KeyChord => ({
  key,
  code,
  ctrlKey: held.includes("ctrl"),
  metaKey: held.includes("meta"),
  shiftKey: held.includes("shift"),
  altKey: held.includes("alt"),
});

it.each([
  ["ctrl", "z", "undo"],
  ["ctrl shift", "Z", "redo"],
  ["ctrl", "y", "redo"],
  ["ctrl shift", "Y", null],
  ["ctrl alt", "z", null],
  ["meta", "z", null],
  ["", "z", null],
])("on a PC %s+%s asks for %s", (held, key, deed) => {
  expect(readUndoKey(chord(held, key), false)).toBe(deed);
});

it.each([
  ["meta", "z", "undo"],
  ["meta shift", "z", "redo"],
  ["meta", "y", null],
  ["ctrl", "z", null],
  ["ctrl", "y", null],
])("on a Mac %s+%s asks for %s", (held, key, deed) => {
  expect(readUndoKey(chord(held, key), true)).toBe(deed);
});

it("a German Z is where an English Y is, and a Thai keyboard has no Z at all", () => {
  expect(readUndoKey(chord("ctrl", "z", "KeyY"), false)).toBe("undo");
  expect(readUndoKey(chord("ctrl", "ผ", "KeyZ"), false)).toBe("undo");
});
