import type { OpenView } from "../view";
import { closeButton } from "./close-button";
import { content } from "./content";
import { element } from "./element";
import { focusHeading } from "./focus-heading";
import { frame } from "./frame";
import { roomBelow } from "./room-below";
import slideInCss from "./slide-in.css?inline";
import { touchAway } from "./touch-away";

const leaveMs = 180;

/** A note in a lower corner: a region beside the page that never takes the focus. Escape closes it while the focus is in it. */
export const open: OpenView = (input) => {
  const { touchpoint, words, preview, on } = input;
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
    on("closed");
  };
  const { stack, label } = content(input, close);
  const region = element("section", { class: `slide ${corner}`, "aria-label": label }, stack, closeButton(words.close, close));
  region.addEventListener("keydown", (event) => {
    if (event.key === "Escape") close();
    event.stopPropagation();
  });
  touchAway(region, close);
  root.append(region);
  const room = preview ? 0 : roomBelow(region);
  if (room) region.style.bottom = `${room}px`;
  return { remove, focus: () => focusHeading(stack) };
};
