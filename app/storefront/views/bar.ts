import type { OpenView } from "../view";
import barCss from "./bar.css?inline";
import { closeButton } from "./close-button";
import { content } from "./content";
import { element } from "./element";
import { frame } from "./frame";

/** One line at the top, which pushes the page, or at the bottom, which leaves room under it. */
export const open: OpenView = (input) => {
  const { container, touchpoint, words, on } = input;
  const doc = container.ownerDocument;
  const { host, root } = frame(input, barCss);
  const edge = touchpoint.format.kind === "bar" ? touchpoint.format.edge : "top";

  const remove = (): void => {
    host.remove();
    if (edge === "bottom") doc.body.style.paddingBottom = "";
  };
  const close = (): void => {
    remove();
    on.closed();
  };
  const inside = content(doc, input, close);
  inside.node.style.display = "contents";
  const region = element(
    doc,
    "section",
    { class: `bar ${edge}`, "aria-label": inside.heading()?.textContent ?? "" },
    inside.node,
    closeButton(doc, words.close, close),
  );
  region.addEventListener("keydown", (event) => {
    if (event.key === "Escape") close();
  });
  root.append(region);
  if (edge === "top") container.prepend(host);
  else {
    container.append(host);
    doc.body.style.paddingBottom = `${region.offsetHeight}px`;
  }
  return { remove };
};
