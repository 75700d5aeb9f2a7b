import type { OpenView, View, ViewInput } from "../view";
import type { BlockContext } from "./block-context";
import { closeButton } from "./close-button";
import { content } from "./content";
import { element } from "./element";
import { frame } from "./frame";
import popupCss from "./popup.css?inline";
import { touchAway } from "./touch-away";

const leaveMs = 180;

/** What other formats put into the dialog. */
interface DialogParts {
  css?: string;
  /** Class of the panel. */
  kind?: string;
  /** Stands in the picture's place. */
  beside?: HTMLElement;
  before?: BlockContext["before"];
}

/** A real dialog: it keeps the focus, Escape and a click beside it close it, and the focus goes back where it was. */
export const open: OpenView = (input) => openDialog(input);

export function openDialog(input: ViewInput, { css = "", kind = "", beside, before }: DialogParts = {}): View {
  const { touchpoint, text, words, preview, on } = input;
  let gone = false;
  const close = (): void => {
    if (gone) return;
    remove();
    on("closed");
  };
  const remove = (): void => {
    gone = true;
    panel.classList.add("leaving");
    setTimeout(() => {
      if (!preview) panel.close();
      host.remove();
    }, leaveMs);
  };

  const { stack, label } = content(input, close, before);
  const { picture } = touchpoint;
  const part = beside ?? (picture && element("img", { class: "picture", src: picture, alt: text.pictureAlt ?? "" }));
  // The page behind stays where it is.
  const stay = (event: Event): void => {
    if (event.target === panel) event.preventDefault();
  };
  // Its own shortcuts do not hear what is typed here.
  const keep = (event: Event): void => event.stopPropagation();
  // Pressed and let go beside the panel: a text selection that ends outside does not count.
  let pressed: EventTarget | null = null;
  const panel: HTMLDialogElement = element(
    "dialog",
    {
      class: `panel ${kind} ${part ? "with-picture" : ""}`,
      "aria-label": label,
      cancel: (event) => {
        event.preventDefault();
        close();
      },
      pointerdown: ({ target }) => (pressed = target),
      click: ({ target }) => target === panel && pressed === panel && close(),
      wheel: stay,
      touchmove: stay,
      keydown: keep,
      keyup: keep,
      keypress: keep,
    },
    part,
    element("div", { class: "words" }, stack),
    closeButton(words.close, close),
  );
  // The dialog gives it the focus when it opens.
  const heading = stack.querySelector("h2,.text");
  heading?.setAttribute("tabindex", "-1");
  heading?.toggleAttribute("autofocus", !preview);
  touchAway(panel, close);
  const { host, root } = frame(input, popupCss + css);
  root.append(panel);
  if (preview) panel.setAttribute("open", "");
  // In a task of its own: it measures the whole page.
  else setTimeout(() => gone || panel.showModal());
  return { remove };
}
