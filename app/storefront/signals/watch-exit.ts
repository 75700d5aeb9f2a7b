/** How far and how fast a thumb scrolls up when someone wants the address bar: pixels within milliseconds. */
const flickPx = 240;
const flickMs = 250;
/** A scroll that no finger has just caused (a link to the top) is no sign of leaving. */
const touchMs = 1000;

/** Calls back each time the shopper seems to leave: the pointer goes out through the top; on touch screens a fast scroll up. */
export function watchExit(leaves: () => void): void {
  const root = document.documentElement;
  root.addEventListener("mouseleave", (event) => {
    if (event.clientY <= 0) leaves();
  });
  if (!matchMedia("(pointer: coarse)").matches) return;
  let touchedAt = -touchMs;
  let from = { y: scrollY, at: 0 };
  addEventListener("touchmove", () => (touchedAt = performance.now()), { passive: true });
  addEventListener(
    "scroll",
    () => {
      const at = performance.now();
      if (scrollY > from.y || at - from.at > flickMs) from = { y: scrollY, at };
      else if (from.y - scrollY > flickPx && at - touchedAt < touchMs) leaves();
    },
    { passive: true },
  );
}
