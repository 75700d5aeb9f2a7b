import type { Edge } from "~/domain/touchpoints/format";
import type { View, ViewInput } from "../view";
import barCss from "./bar.css?inline";
import { closeButton } from "./close-button";
import type { Content } from "./content";
import { element } from "./element";
import { frame } from "./frame";
import { keepPace } from "./keep-pace";

/**
 * A region along an edge of the window, which never takes the focus: at the top it pushes the page, at the bottom the page gets room under
 * its end. Escape closes it while the focus is in it.
 *
 * @param fill makes what is in it and says what names it; `close` is for a block by which the shopper leaves
 */
export function openBar(input: ViewInput, edge: Edge, fill: (close: () => void) => Content, css = ""): View {
  const { container, words, on, preview } = input;
  const { host, root } = frame(input, barCss + css, edge === "top" ? (bar) => container.prepend(bar) : undefined);
  let gone = false;
  const remove = (): void => {
    gone = true;
    leave();
    if (edge === "bottom") region.remove();
  };
  const close = (): void => {
    if (gone) return;
    remove();
    on("closed");
  };
  const { stack, label } = fill(close);
  const button = closeButton(words.close, close);
  const region = element("section", { class: `bar ${edge}`, "aria-label": label }, stack, button);
  region.addEventListener("keydown", (event) => {
    if (event.key === "Escape") close();
  });
  root.append(region);
  const leave = preview ? () => host.remove() : keepPace(host, region);
  if (edge === "bottom") {
    // What stands in a corner moves above it.
    const { style } = container.ownerDocument.documentElement;
    new ResizeObserver(() => style.setProperty("--attendant-below", `${region.offsetHeight}px`)).observe(region);
  }
  if (edge === "top" && !preview) import("./push-fixed").then(({ pushFixed }) => pushFixed(host)).catch(() => {});
  return { remove };
}
