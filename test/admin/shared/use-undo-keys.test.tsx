// @vitest-environment jsdom
import "../prepare-browser";
import { Page, TextField } from "@shopify/polaris";
import { act } from "react";
import { afterEach, expect, it, vi } from "vitest";
import { useDraft } from "~/admin/shared/use-draft";
import { usePublishingActions } from "~/admin/shared/use-publishing-actions";
import { browserUndoes } from "~/admin/shared/use-undo-keys";
import { renderPage } from "../render-page";

vi.mock("@shopify/app-bridge-react", () => import("../app-bridge"));
afterEach(() => vi.restoreAllMocks());

function Editor() {
  const draft = useDraft("mug");
  const view = { status: "draft", hasChanges: false, publishedAt: null };
  const deeds = { isBusy: false, isStopped: false, modals: "m", onDeed: () => {}, onRefused: () => {} };
  return (
    <Page title="Editor" {...usePublishingActions({ view, draft, ...deeds })}>
      <TextField label="Name" autoComplete="off" value={draft.value} onChange={draft.change} />
      <input aria-label="Search" {...browserUndoes} />
      <div role="dialog">
        <input aria-label="Asked" />
      </div>
    </Page>
  );
}

/** The editor, after a text was typed into its field. */
async function typeInto(text: string | null) {
  const page = await renderPage(<Editor />);
  const field = page.querySelector<HTMLInputElement>("input[type=text]");
  if (!field) throw new Error("There is no field.");
  if (text !== null) {
    await act(async () => {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(field, text);
      field.dispatchEvent(new Event("input", { bubbles: true }));
    });
  }
  /** Whether the browser was kept from doing it. */
  const press = async (init: KeyboardEventInit, at: Element = field): Promise<boolean> => {
    const event = new KeyboardEvent("keydown", { bubbles: true, cancelable: true, key: "z", code: "KeyZ", ...init });
    await act(async () => {
      at.dispatchEvent(event);
    });
    return event.defaultPrevented;
  };
  const within = (name: string): Element => page.querySelector(`[aria-label=${name}]`) ?? page;
  return { field, press, within };
}

it("Ctrl+Z in a field undoes the draft, Ctrl+Shift+Z and Ctrl+Y redo it, and the browser does neither", async () => {
  const { field, press } = await typeInto("bowl");
  expect(await press({ ctrlKey: true })).toBe(true);
  expect(field.value).toBe("mug");
  expect(await press({ ctrlKey: true, shiftKey: true, key: "Z" })).toBe(true);
  expect(field.value).toBe("bowl");
  await press({ ctrlKey: true });
  expect(await press({ ctrlKey: true, key: "y", code: "KeyY" })).toBe(true);
  expect(field.value).toBe("bowl");
});

it("at the end of the history the browser does not go on undoing letters by itself", async () => {
  const { field, press } = await typeInto("bowl");
  await press({ ctrlKey: true });
  expect(await press({ ctrlKey: true })).toBe(true);
  expect(field.value).toBe("mug");
});

it("leaves the keys to the browser where nothing was edited, in a search, in a dialog and while a syllable is being composed", async () => {
  const untouched = await typeInto(null);
  expect(await untouched.press({ ctrlKey: true })).toBe(false);
  const { field, press, within } = await typeInto("bowl");
  expect(await press({ ctrlKey: true }, within("Search"))).toBe(false);
  expect(await press({ ctrlKey: true }, within("Asked"))).toBe(false);
  expect(await press({ ctrlKey: true, isComposing: true })).toBe(false);
  expect(field.value).toBe("bowl");
});

it.each([
  ["Win32", { ctrlKey: true }, "Ctrl+Z", "Ctrl+Shift+Z"],
  ["MacIntel", { metaKey: true }, "⌘Z", "⇧⌘Z"],
])("the buttons name the keys of %s", async (platform, held, undoKeys, redoKeys) => {
  vi.spyOn(navigator, "platform", "get").mockReturnValue(platform);
  const { press } = await typeInto("bowl");
  const keysOf = async (name: string): Promise<string | null | undefined> => {
    const button = [...document.querySelectorAll("button")].find(({ textContent }) => textContent === name);
    await act(async () => button?.focus());
    return document.getElementById(button?.getAttribute("aria-describedby") ?? "")?.textContent;
  };
  expect(await keysOf("Undo")).toBe(undoKeys);
  await press(held);
  expect(await keysOf("Redo")).toBe(redoKeys);
});
