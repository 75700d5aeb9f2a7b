import type { OpenView, View, ViewModule } from "../view";
import { closeButton } from "./close-button";
import { element } from "./element";
import { frame } from "./frame";
import { roomBelow } from "./room-below";
import teaserCss from "./teaser.css?inline";

const openers: Record<"popup" | "full-screen" | "slide-in", () => Promise<ViewModule>> = {
  popup: () => import("./popup"),
  "full-screen": () => import("./full-screen"),
  "slide-in": () => import("./slide-in"),
};

/**
 * A tab at the lower edge of the window. What it opens has the same content and gives the focus back to it; once that has done its work
 * both are gone.
 */
export const open: OpenView = (input) => {
  const { touchpoint, text, words, preview, on } = input;
  const { side, opens } = touchpoint.format.kind === "teaser" ? touchpoint.format : { side: "start" as const, opens: "popup" as const };
  const { host, root } = frame(input, teaserCss);
  let opened: View | null = null;
  let isDone = false;
  let gone = false;

  const remove = (): void => {
    gone = true;
    opened?.remove();
    host.remove();
  };
  const close = (): void => {
    if (gone) return;
    remove();
    on("closed");
  };
  const label = text.label || words.choose;
  const tab = element("button", { type: "button", class: "tab", "aria-haspopup": "dialog" }, label);
  tab.addEventListener("click", async () => {
    if (opened) return;
    const view = await openers[opens]().catch(() => null);
    if (!view || gone || opened) return;
    on("clicked", "open");
    opened = view.open({
      ...input,
      touchpoint: { ...touchpoint, format: opens === "slide-in" ? { kind: opens, corner: side } : { kind: opens } },
      on: (...told) => {
        isDone ||= told[0] === "submitted";
        if (told[0] !== "closed") return on(...told);
        opened = null;
        if (isDone) return close();
        tab.focus();
      },
    });
    opened.focus?.();
  });
  const region = element("section", { class: `teaser ${side}`, "aria-label": label }, tab, closeButton(words.close, close));
  root.append(region);
  const room = preview ? 0 : roomBelow(region);
  if (room) region.style.bottom = `${room}px`;
  return { remove };
};
