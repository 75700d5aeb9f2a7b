/** Browsers count a move of 3 px from one frame to the next as a jump; what moves less is a slide. */
const pxPerFrame = 2;
/** For so long after a tap or a key, what moves has been asked for. */
const askedForMs = 400;

/**
 * Lets a box in the page follow the height of what is in it without making the page jump: by a slide, or at once where the shopper has
 * just acted or does not see it. Whoever wants no motion has the content lie over the page until they act or scroll.
 *
 * @param box stands in the flow of the page
 * @param inside measured
 * @param reserved pixels that the page has kept for it
 * @returns takes the box away in the same manner
 */
export function keepPace(box: HTMLElement, inside: HTMLElement, reserved = 0): () => void {
  const isStill = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const ending = new AbortController();
  let height = reserved;
  let actedAt = Number.NEGATIVE_INFINITY;
  let isSliding = false;
  let isLeaving = false;

  const target = (): number => (isLeaving ? 0 : Math.max(reserved, inside.offsetHeight));
  const step = (): void => {
    isSliding = false;
    const goal = target();
    const { top } = box.getBoundingClientRect();
    const isSeen = top < innerHeight && top + Math.max(height, goal) > 0;
    if (!isSeen || performance.now() - actedAt < askedForMs || (isStill && isLeaving)) height = goal;
    else if (!isStill) height += Math.max(-pxPerFrame, Math.min(pxPerFrame, goal - height));
    box.style.height = `${height}px`;
    // Cut off only while it slides: what has the focus is drawn beyond the edge.
    box.style.overflow = height < goal && !isStill ? "clip" : "";
    if (isLeaving && height <= 0) {
      ending.abort();
      box.remove();
    } else if (height !== goal && !isStill) slide();
  };
  const slide = (): void => {
    if (!isSliding) requestAnimationFrame(step);
    isSliding = true;
  };
  for (const name of ["click", "keydown", "scroll"]) {
    const acted = (): void => {
      if (name !== "scroll") actedAt = performance.now();
      if (height !== target()) step();
    };
    addEventListener(name, acted, { capture: true, passive: true, signal: ending.signal });
  }
  box.style.height = `${height}px`;
  new ResizeObserver(slide).observe(inside);
  return () => {
    isLeaving = true;
    slide();
  };
}
