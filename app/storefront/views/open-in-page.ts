import type { View, ViewInput } from "../view";
import { closeButton } from "./close-button";
import { content } from "./content";
import { element } from "./element";
import { findPlace } from "./find-place";
import { frame } from "./frame";
import inPageCss from "./in-page.css?inline";
import { keepPace } from "./keep-pace";

/** A region in the page itself, where its place is; without one nothing is shown. It neither takes the focus nor makes the page jump. */
export function openInPage(input: ViewInput, kind: "embedded" | "note" | "page"): View {
  const { container, touchpoint, text, words, on, still } = input;
  const doc = container.ownerDocument;
  const place = findPlace(doc, touchpoint);
  const { host, root } = frame(input, inPageCss);
  let gone = false;
  const remove = (): void => {
    gone = true;
    leave();
  };
  const close = (): void => {
    if (gone) return;
    remove();
    on.closed();
  };
  const inside = content(doc, input, close);
  const picture = touchpoint.picture && element(doc, "img", { src: touchpoint.picture, alt: text.pictureAlt ?? "" });
  const region = element(
    doc,
    "section",
    { class: `region ${kind} ${picture ? "with-picture" : ""}`, "aria-label": inside.label },
    picture && element(doc, "div", { class: "picture" }, picture),
    element(doc, "div", { class: "words" }, inside.node),
    kind === "note" && closeButton(doc, words.close, close),
  );
  root.append(region);
  // Margins count as height.
  root.style.display = "flow-root";
  const isSlot = place?.matches("[data-attendant-slot],[data-attendant-page]");
  // What the server printed for those without script gives way to the same, alive: the box keeps its height meanwhile.
  const reserved = isSlot ? (place?.offsetHeight ?? 0) : 0;
  if (isSlot) {
    place?.replaceChildren(host);
    place?.removeAttribute("hidden");
  } else if (touchpoint.format.kind === "note" && touchpoint.format.place === "cart") place?.before(host);
  else place?.after(host);
  const leave = still || !place ? () => host.remove() : keepPace(host, root, reserved);
  return { remove };
}
