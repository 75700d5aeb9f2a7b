import { element } from "./element";

/** The cross in the corner, 44 px to touch. */
export function closeButton(doc: Document, label: string, close: () => void): HTMLElement {
  const button = element(doc, "button", { class: "close", type: "button", "aria-label": label });
  const svg = doc.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("width", "16");
  svg.setAttribute("height", "16");
  svg.setAttribute("aria-hidden", "true");
  const path = doc.createElementNS("http://www.w3.org/2000/svg", "path");
  path.setAttribute("d", "M2 2l12 12M14 2L2 14");
  path.setAttribute("stroke", "currentColor");
  path.setAttribute("stroke-width", "1.6");
  path.setAttribute("stroke-linecap", "round");
  svg.append(path);
  button.append(svg);
  button.addEventListener("click", close);
  return button;
}
