import type { OpenView, View, ViewInput } from "../view";
import type { TakenAnswer } from "./block-context";
import { closeButton } from "./close-button";
import { content } from "./content";
import { element } from "./element";
import { frame } from "./frame";
import popupCss from "./popup.css?inline";
import { touchAway } from "./touch-away";

const leaveMs = 180;

/** What other formats put into the dialog. */
interface DialogParts {
  css: string;
  /** Class of the panel. */
  kind: string;
  /** Stands in the picture's place. */
  beside?: HTMLElement;
  /** What happens first when the form was taken. */
  before?(answer: TakenAnswer | null): Promise<void>;
}

/** A real dialog: it keeps the focus, Escape and a click beside it close it, and the focus goes back where it was. */
export const open: OpenView = (input) => openDialog(input);

export function openDialog(input: ViewInput, { css, kind, beside, before }: DialogParts = { css: "", kind: "" }): View {
  const { container, touchpoint, text, words, still, on } = input;
  const doc = container.ownerDocument;
  const { host, root } = frame(input, popupCss + css);
  let gone = false;

  const dialog = element(doc, "dialog", { class: still ? "still" : "" });
  const close = (): void => {
    if (gone) return;
    remove();
    on.closed();
  };
  const remove = (): void => {
    gone = true;
    dialog.classList.add("leaving");
    setTimeout(() => {
      if (dialog.open && !still) dialog.close();
      host.remove();
    }, leaveMs);
  };

  const inside = content(doc, input, close, before);
  const picture = touchpoint.picture && element(doc, "img", { src: touchpoint.picture, alt: text.pictureAlt ?? "" });
  const part = beside ?? (picture && element(doc, "div", { class: "picture" }, picture));
  const panel = element(
    doc,
    "div",
    { class: `panel ${kind} ${part ? "with-picture" : ""}` },
    part,
    element(doc, "div", { class: "words" }, inside.node),
    closeButton(doc, words.close, close),
  );
  const heading = inside.heading();
  dialog.setAttribute("aria-label", inside.label);
  // The dialog gives it the focus when it opens.
  heading?.setAttribute("tabindex", "-1");
  heading?.toggleAttribute("autofocus", !still);
  dialog.append(panel);
  root.append(dialog);

  dialog.addEventListener("cancel", (event) => {
    event.preventDefault();
    close();
  });
  // Pressed and let go beside the panel: a text selection that ends outside does not count.
  let pressedBeside = false;
  dialog.addEventListener("pointerdown", (event) => (pressedBeside = event.target === dialog));
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog && pressedBeside) close();
  });
  // The page behind stays where it is, and its own shortcuts do not hear what is typed here.
  const besidePanel = (event: Event): void => {
    if (event.target === dialog) event.preventDefault();
  };
  dialog.addEventListener("wheel", besidePanel, { passive: false });
  dialog.addEventListener("touchmove", besidePanel, { passive: false });
  for (const name of ["keydown", "keyup", "keypress"]) dialog.addEventListener(name, (event) => event.stopPropagation());
  touchAway(panel, close);

  container.append(host);
  if (still) dialog.setAttribute("open", "");
  // In a task of its own: it measures the whole page.
  else setTimeout(() => gone || dialog.showModal());
  return { remove };
}
