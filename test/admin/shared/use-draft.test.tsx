// @vitest-environment jsdom
import "../prepare-browser";
import { act } from "react";
import { createRoot } from "react-dom/client";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { type Draft, useDraft } from "~/admin/shared/use-draft";

beforeEach(() => vi.useFakeTimers({ toFake: ["performance"], now: 10_000 }));
afterEach(() => vi.useRealTimers());

/** The draft of a text, and a way to act on it. */
async function edit(saved: string): Promise<{ now(): Draft<string>; then(deed: (draft: Draft<string>) => void): Promise<void> }> {
  let draft: Draft<string> | undefined;
  function Editor() {
    draft = useDraft(saved);
    return null;
  }
  await act(async () => createRoot(document.createElement("div")).render(<Editor />));
  const now = (): Draft<string> => {
    if (!draft) throw new Error("not rendered");
    return draft;
  };
  return { now, then: (deed) => act(async () => deed(now())) };
}

it("undoes and redoes edit by edit, and knows when nothing is left to save", async () => {
  const { now, then } = await edit("a");
  await then((draft) => draft.change("b"));
  vi.advanceTimersByTime(2000);
  await then((draft) => draft.change("c"));
  expect(now()).toMatchObject({ value: "c", isDirty: true, canUndo: true, canRedo: false });
  await then((draft) => draft.undo());
  expect(now().value).toBe("b");
  await then((draft) => draft.undo());
  expect(now()).toMatchObject({ value: "a", isDirty: false, canUndo: false, canRedo: true });
  await then((draft) => draft.redo());
  expect(now().value).toBe("b");
  await then((draft) => draft.change("d"));
  expect(now().canRedo).toBe(false);
});

it("takes letters that follow each other as one edit", async () => {
  const { now, then } = await edit("");
  for (const text of ["h", "he", "hel"]) {
    await then((draft) => draft.change(text));
    vi.advanceTimersByTime(100);
  }
  await then((draft) => draft.undo());
  expect(now().value).toBe("");
});

it("begins anew from what was saved", async () => {
  const { now, then } = await edit("a");
  await then((draft) => draft.change("b"));
  await then((draft) => draft.reset("b"));
  expect(now()).toMatchObject({ value: "b", isDirty: false, canUndo: false });
});
