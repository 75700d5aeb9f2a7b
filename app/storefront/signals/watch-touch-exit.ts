import type { PageSignals } from "~/domain/touchpoints/decision-context";
import { on } from "../on";

/** How far and how fast a thumb scrolls up when someone wants the address bar: pixels within milliseconds. */
const flickPx = 240;
const flickMs = 250;
/** A scroll that no finger has just caused (a link to the top) is no sign of leaving. */
const touchMs = 1000;

/**
 * Calls back each time the shopper seems to leave on a touch screen: a fast scroll up, the back button, and the return from
 * another tab.
 *
 * @param back the back button is wanted: only then, and only once the page was touched, an entry is added to the history for it to leave
 */
export function watchTouchExit(leaves: (exit: PageSignals["exit"]) => void, back: boolean): void {
  let touchedAt = -touchMs;
  let from = { y: scrollY, at: 0 };
  on("touchmove", () => (touchedAt = performance.now()));
  on("scroll", () => {
    const at = performance.now();
    if (scrollY > from.y || at - from.at > flickMs) from = { y: scrollY, at };
    else if (from.y - scrollY > flickPx && at - touchedAt < touchMs) leaves("scroll-up");
  });
  on("visibilitychange", () => leaves("tab-switch"));
  if (!back) return;
  let isIn = false;
  on("touchend", () => {
    if (!isIn) history.pushState({ ...history.state, att: 1 }, "");
    isIn = true;
  });
  on("popstate", ({ state }) => {
    if (isIn && !state?.att) leaves("back-button");
  });
}
