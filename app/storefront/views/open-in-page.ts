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
  const { container, touchpoint, text, words, on, preview } = input;
  const place = findPlace(container, touchpoint);
  let gone = false;
  const remove = (): void => {
    gone = true;
    leave();
  };
  const close = (): void => {
    if (gone) return;
    remove();
    on("closed");
  };
  const { stack, label } = content(input, close);
  // A page of its own has a first heading, as it had before the runtime took it over.
  if (kind === "page") stack.querySelector("h2")?.setAttribute("aria-level", "1");
  const picture = touchpoint.picture && element("img", { src: touchpoint.picture, alt: text.pictureAlt ?? "" });
  const region = element(
    "section",
    { class: `region ${kind} ${picture ? "with-picture" : ""}`, "aria-label": label },
    picture && element("div", { class: "picture" }, picture),
    element("div", { class: "words" }, stack),
    kind === "note" && closeButton(words.close, close),
  );
  const isSlot = place?.matches("[data-attendant-slot],[data-attendant-page]");
  // What the server printed for those without script gives way to the same, alive: the box keeps its height meanwhile.
  const reserved = isSlot ? (place?.getBoundingClientRect().height ?? 0) : 0;
  const { host, root } = frame(input, inPageCss, (box) => {
    if (isSlot) place?.replaceChildren(box);
    else if (touchpoint.format.kind === "note" && touchpoint.format.place === "cart") place?.before(box);
    else place?.after(box);
  });
  if (isSlot) place?.removeAttribute("hidden");
  root.append(region);
  // Margins count as height.
  root.style.display = "flow-root";
  const leave = preview || !place ? () => host.remove() : keepPace(host, root, reserved);
  return { remove };
}
