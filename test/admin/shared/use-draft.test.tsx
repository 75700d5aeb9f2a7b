// @vitest-environment jsdom
import "../prepare-browser";
import { act } from "react";
import { createRoot } from "react-dom/client";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { type Draft, useDraft } from "~/admin/shared/use-draft";

beforeEach(() => vi.useFakeTimers({ toFake: ["performance"], now: 10_000 }));
afterEach(() => vi.useRealTimers());

function Editor<Value>({ saved, onDraft }: { saved: Value; onDraft(draft: Draft<Value>): void }) {
  onDraft(useDraft(saved));
  return null;
}

/** The draft of a value, and a way to do something to it. */
async function edit<Value>(saved: Value) {
  const drafts: Draft<Value>[] = [];
  await act(async () => createRoot(document.createElement("div")).render(<Editor saved={saved} onDraft={(draft) => drafts.push(draft)} />));
  const now = (): Draft<Value> => {
    const draft = drafts.at(-1);
    if (!draft) throw new Error("not rendered");
    return draft;
  };
  return { now, perform: (deed: (draft: Draft<Value>) => void) => act(async () => deed(now())) };
}

it("undoes and redoes edit by edit, and knows when nothing is left to save", async () => {
  const { now, perform } = await edit("a");
  await perform((draft) => draft.change("b"));
  vi.advanceTimersByTime(2000);
  await perform((draft) => draft.change("c"));
  expect(now()).toMatchObject({ value: "c", isDirty: true, canUndo: true, canRedo: false });
  await perform((draft) => draft.undo());
  expect(now().value).toBe("b");
  await perform((draft) => draft.undo());
  expect(now()).toMatchObject({ value: "a", isDirty: false, canUndo: false, canRedo: true });
  await perform((draft) => draft.redo());
  expect(now().value).toBe("b");
  await perform((draft) => draft.change("d"));
  expect(now().canRedo).toBe(false);
});

it("takes letters that follow each other as one edit", async () => {
  const { now, perform } = await edit("");
  for (const text of ["h", "he", "hel"]) {
    await perform((draft) => draft.change(text));
    vi.advanceTimersByTime(100);
  }
  await perform((draft) => draft.undo());
  expect(now().value).toBe("");
});

it("begins anew from what was saved", async () => {
  const { now, perform } = await edit("a");
  await perform((draft) => draft.change("b"));
  await perform((draft) => draft.reset("b"));
  expect(now()).toMatchObject({ value: "b", isDirty: false, canUndo: false });
});

it("another place is another edit, however fast it follows", async () => {
  const { now, perform } = await edit({ heading: "", blocks: ["a", "b"] });
  await perform((draft) => draft.change({ heading: "h", blocks: ["a", "b"] }));
  await perform((draft) => draft.change({ heading: "hi", blocks: ["a", "b"] }));
  await perform((draft) => draft.change({ heading: "hi", blocks: ["a"] }));
  await perform((draft) => draft.undo());
  expect(now().value).toEqual({ heading: "hi", blocks: ["a", "b"] });
  await perform((draft) => draft.undo());
  expect(now().value).toEqual({ heading: "", blocks: ["a", "b"] });
});
