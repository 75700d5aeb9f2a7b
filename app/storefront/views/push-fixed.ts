/**
 * Moves down what a theme holds fast at the top of the window, as far as a bar stands in its place: a header that is fixed would
 * cover the bar, or the bar it. What is sticky keeps to the page and needs no help; what covers half the window (a drawer, a dialog) is left alone.
 *
 * @param bar in the flow of the page; once it is out of the page everything is back where it was
 */
export function pushFixed(bar: HTMLElement): void {
  const pushed = new Set<HTMLElement>();
  const push = (): void => {
    const { bottom } = bar.getBoundingClientRect();
    for (const node of pushed) node.style.translate = bottom > 0 ? `0 ${bottom}px` : "";
  };
  const watcher = new ResizeObserver(() => {
    for (const node of fixedAt(bar)) pushed.add(node);
    push();
    if (bar.isConnected) return;
    watcher.disconnect();
    removeEventListener("scroll", push);
  });
  watcher.observe(bar);
  addEventListener("scroll", push, { passive: true });
}

/** Fixed elements that share the top edge of the bar. */
function fixedAt(bar: HTMLElement): HTMLElement[] {
  const { top, left, width } = bar.getBoundingClientRect();
  return [0.1, 0.5, 0.9].flatMap((part) => {
    return document.elementsFromPoint(left + width * part, top + 1).flatMap((node) => {
      let fixed: Element | null = node;
      while (fixed && getComputedStyle(fixed).position !== "fixed") fixed = fixed.parentElement;
      return fixed instanceof HTMLElement && fixed.offsetHeight < innerHeight / 2 ? fixed : [];
    });
  });
}
