import { element } from "./element";

/** The cross in the corner, 44 px to touch; drawn by the styles. */
export function closeButton(label: string, close: () => void): HTMLElement {
  return element("button", { class: "close", type: "button", "aria-label": label, click: close });
}
