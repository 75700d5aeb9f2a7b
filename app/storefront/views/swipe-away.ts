/** How far down a finger has to draw the sheet before it goes. */
const awayPx = 80;

/** Lets a finger draw a bottom sheet down and away. On wide screens the panel is no sheet, and nothing happens. */
export function swipeAway(panel: HTMLElement, away: () => void): void {
  const isSheet = (): boolean => (panel.ownerDocument.defaultView ?? window).matchMedia("(max-width: 600px)").matches;
  let startY: number | null = null;
  let drawn = 0;
  const put = (y: number, seconds: number): void => {
    panel.style.transition = `transform ${seconds}s ease-out`;
    panel.style.transform = y ? `translateY(${y}px)` : "";
  };
  panel.addEventListener(
    "touchstart",
    (event) => {
      startY = isSheet() && panel.scrollTop <= 0 ? (event.touches[0]?.clientY ?? null) : null;
      drawn = 0;
    },
    { passive: true },
  );
  panel.addEventListener(
    "touchmove",
    (event) => {
      if (startY === null) return;
      drawn = (event.touches[0]?.clientY ?? startY) - startY;
      if (drawn <= 0) return;
      // From here on the finger moves the sheet, not what is in it.
      if (event.cancelable) event.preventDefault();
      put(drawn, 0);
    },
    { passive: false },
  );
  const end = (): void => {
    if (startY === null || drawn <= 0) return;
    if (drawn > awayPx) {
      put(panel.offsetHeight, 0.16);
      away();
    } else put(0, 0.16);
    startY = null;
  };
  panel.addEventListener("touchend", end);
  panel.addEventListener("touchcancel", end);
}
