import { on } from "../on";

/**
 * Keeps when something was last moved, tapped, typed or scrolled, in milliseconds of the page's time. What was before it began to watch is not
 * known, so that moment counts.
 */
export function watchIdle(stage: { activeAt: number }): void {
  stage.activeAt = performance.now();
  for (const type of ["pointermove", "pointerdown", "keydown", "scroll"]) on(type, () => (stage.activeAt = performance.now()));
}
