import { element } from "./element";

/** The cross in the corner, 44 px to touch; drawn by the styles. */
export function closeButton(doc: Document, label: string, close: () => void): HTMLElement {
  const button = element(doc, "button", { class: "close", type: "button", "aria-label": label });
  button.addEventListener("click", close);
  return button;
}
