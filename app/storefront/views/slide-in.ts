import type { OpenView } from "../view";
import { closeButton } from "./close-button";
import { content } from "./content";
import { element } from "./element";
import { frame } from "./frame";
import { roomBelow } from "./room-below";
import slideInCss from "./slide-in.css?inline";
import { touchAway } from "./touch-away";

const leaveMs = 180;

/** A note in a lower corner: a region beside the page that never takes the focus. Escape closes it while the focus is in it. */
export const open: OpenView = (input) => {
  const { container, touchpoint, words, still, on } = input;
  const doc = container.ownerDocument;
  const { host, root } = frame(input, slideInCss);
  const corner = touchpoint.format.kind === "slide-in" ? touchpoint.format.corner : "end";
  let gone = false;

  const remove = (): void => {
    gone = true;
    region.classList.add("leaving");
    setTimeout(() => host.remove(), leaveMs);
  };
  const close = (): void => {
    if (gone) return;
    remove();
    on.closed();
  };
  const inside = content(doc, input, close);
  const region = element(
    doc,
    "section",
    { class: `slide ${corner}`, "aria-label": inside.label },
    inside.node,
    closeButton(doc, words.close, close),
  );
  region.addEventListener("keydown", (event) => {
    if (event.key === "Escape") close();
    event.stopPropagation();
  });
  touchAway(region, close);
  root.append(region);
  container.append(host);
  const room = still ? 0 : roomBelow(region);
  if (room) region.style.bottom = `${room}px`;
  const focus = (): void => {
    const heading = inside.heading();
    heading?.setAttribute("tabindex", "-1");
    heading?.focus();
  };
  return { remove, focus };
};
